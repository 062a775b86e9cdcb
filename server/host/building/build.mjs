import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { step } from "./progress.mjs";
import { node, root } from "./root.mjs";
import { run } from "./run.mjs";

const SOURCES = {
  client: ["client", "schema"],
  server: ["server", "schema", "seed"],
};

/** Builds client and server, or one of them, into `.build/`, each only when its sources have changed since it was last built. */
export async function build(parts = Object.keys(SOURCES)) {
  const stale = parts.filter((part) => readStamp(part) !== stampOf(part));
  if (stale.length > 0) await step(`Building the ${stale.join(" and the ")}`, () => Promise.all(stale.map(buildPart)));
}

async function buildPart(part) {
  const stamp = stampOf(part);
  const vite = ["node_modules/vite/bin/vite.js", "build", "--config", `${part}/vite.config.ts`, "--logLevel", "warn"];
  const { code, said } = await run(node, vite, { env: { NO_COLOR: "1" } });
  if (code !== 0) throw new Error(`The ${part} cannot be built:\n${said.trim()}`);
  mkdirSync(join(root, ".build"), { recursive: true });
  writeFileSync(stampPath(part), stamp);
}

const stampPath = (part) => join(root, ".build", `${part}.stamp`);

const readStamp = (part) =>
  existsSync(join(root, ".build", part)) && existsSync(stampPath(part)) ? readFileSync(stampPath(part), "utf8") : "";

/** Says in a few characters which sources there are, how large they are and when they were written. */
function stampOf(part) {
  const hash = createHash("sha256");
  for (const path of ["package-lock.json", "tsconfig.json", ...SOURCES[part].flatMap(filesIn)]) {
    const { size, mtimeMs } = statSync(join(root, path));
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  }
  return hash.digest("hex");
}

function filesIn(folder) {
  const entries = readdirSync(join(root, folder), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => (entry.isDirectory() ? filesIn(`${folder}/${entry.name}`) : `${folder}/${entry.name}`));
}
