import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "../server/host/building/build.mjs";
import { install } from "../server/host/building/install.mjs";
import { node, root } from "../server/host/building/root.mjs";
import { run } from "../server/host/building/run.mjs";

/** What `npm test` runs, in this order and always all of it; each gives how many checks passed and failed. */
const STEPS = {
  Types: () => tool("typescript/bin/tsc", "-p", "."),
  "Lint and format": () => tool("@biomejs/biome/bin/biome", "check", "--config-path", "tests/style.json", "."),
  Build: () => build().then(() => ({ passed: 1, failed: 0 }), fail),
  "Rules, API and the house's own": () => steadied("house"),
  "Journeys in a browser": () => steadied("journeys", sideBySide),
};

/** One check that a tool makes of the whole project. */
async function tool(path, ...args) {
  const { code } = await run(node, [join("node_modules", path), ...args], { show: true });
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** One suite of tests, or some files or a shard of it, counted by its report: a file that cannot even be read counts as a failure too. */
async function suite(name, { files = [], shard } = {}) {
  const report = join(root, ".build", `${name}${shard ?? ""}.json`);
  rmSync(report, { force: true });
  const options = ["run", "--config", "tests/vitest.config.ts", "--project", `${name}*`, "--reporter=default", "--reporter=json"];
  const part = shard ? [`--shard=${shard}/${SHARDS}`] : files;
  const { code } = await run(node, ["node_modules/vitest/vitest.mjs", ...options, `--outputFile.json=${report}`, ...part], { show: true });
  const { numPassedTests: passed, testResults } = existsSync(report)
    ? JSON.parse(readFileSync(report, "utf8"))
    : { numPassedTests: 0, testResults: [] };
  const failed = testResults.filter(({ status }) => status === "failed");
  const count = failed.reduce((sum, file) => sum + Math.max(1, failures(file)), 0);
  return { passed, failed: count === 0 && code !== 0 ? 1 : count, files: failed.map(({ name }) => name) };
}

const failures = ({ assertionResults }) => assertionResults.filter(({ status }) => status === "failed").length;

const SHARDS = 2;

/** A suite in shards side by side, each with an installation and a browser of its own: what waits for a page leaves the machine idle. */
async function sideBySide(name) {
  const shards = await Promise.all(Array.from({ length: SHARDS }, (_, at) => suite(name, { shard: at + 1 })));
  return shards.reduce((one, { passed, failed, files }) => ({
    passed: one.passed + passed,
    failed: one.failed + failed,
    files: [...one.files, ...files],
  }));
}

/** A suite, of which up to four failing files are run once more from a new beginning; what passes only then is named as unsteady. */
async function steadied(name, ask = suite) {
  const first = await ask(name);
  if (first.files.length === 0 || first.files.length > 4) return first;
  console.log(`\n── Once more: ${first.files.join(", ")}`);
  const again = await suite(name, { files: first.files });
  if (again.failed) return { passed: first.passed, failed: again.failed };
  console.log(`── Unsteady, passed the second time: ${first.failed} of ${first.files.join(", ")}`);
  return { passed: first.passed + first.failed, failed: 0 };
}

function fail(error) {
  console.error(error.message);
  return { passed: 0, failed: 1 };
}

async function test() {
  mkdirSync(join(root, ".build"), { recursive: true });
  const sum = { passed: 0, failed: 0 };
  for (const [title, check] of Object.entries(STEPS)) {
    console.log(`\n── ${title}`);
    const began = Date.now();
    const { passed, failed } = await check();
    const verdict = failed ? `${failed} of ${passed + failed} failed` : `all ${passed} passed`;
    console.log(`── ${title}: ${verdict} (${Math.round((Date.now() - began) / 1000)} s)`);
    sum.passed += passed;
    sum.failed += failed;
  }
  return sum;
}

const { passed, failed } = await install({ dev: true }).then(test, fail);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
