import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { step } from "./progress.mjs";
import { node, root } from "./root.mjs";
import { run } from "./run.mjs";

/** Installs what the lockfile asks for and is not there; `dev` includes what only development and tests need. */
export async function install({ dev }) {
  const installed = packagesOf("node_modules/.package-lock.json");
  const missing = whatIsMissing(packagesOf("package-lock.json"), installed, dev);
  if (missing > 0) {
    // `ci` begins from nothing; with something there, only the rest is fetched, and nothing that is there is taken away.
    const keepDev = dev || Object.values(installed).some((one) => one.dev);
    const how = Object.keys(installed).length === 0 ? ["ci"] : ["install", "--no-save"];
    const what = keepDev ? "--include=dev" : "--omit=dev";
    const { code, said } = await step(`Installing ${missing} packages from npm`, () =>
      run("npm", [...how, what, "--loglevel=error", "--no-audit", "--no-fund"]),
    );
    if (code !== 0) throw new Error(`npm could not install what is missing:\n${said.trim()}`);
  }
  if (!existsSync(node)) {
    throw new Error(
      "node_modules/.bin/node is missing: npm was told not to run install scripts (ignore-scripts), but the npm package `node` needs them.",
    );
  }
}

function packagesOf(lockfile) {
  const path = join(root, lockfile);
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")).packages : {};
}

function whatIsMissing(wanted, installed, dev) {
  return Object.entries(wanted).filter(([path, one]) => {
    if (path === "" || one.link || (one.dev && !dev)) return false;
    // An optional package that is not there is most often one for another machine.
    if ((one.optional || one.devOptional) && !installed[path]) return false;
    return installed[path]?.version !== one.version;
  }).length;
}
