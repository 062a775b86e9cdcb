import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "../server/host/building/build.mjs";
import { install } from "../server/host/building/install.mjs";
import { node, root } from "../server/host/building/root.mjs";
import { run } from "../server/host/building/run.mjs";

/** What `npm test` asks first: a minute or two, in which most of what can be wrong with a change is found. */
const QUICK = {
  "Lint and format": () => tool("@biomejs/biome/bin/biome", "check", "--config-path", "tests/style.json", "."),
  "The house's own rules": () => suite("house-rules"),
  Types: () => tool("typescript/bin/tsc", "-p", "."),
};

/** What it asks when all of that holds, in this order and always all of it. */
const WHOLE = {
  Build: () => build().then(() => ({ passed: 1, failed: 0 }), fail),
  "Rules and API": () => steadied("house"),
  "Journeys in a browser": () => steadied("journeys"),
};

/** One check that a tool makes of the whole project. */
async function tool(path, ...args) {
  const { code } = await run(node, [join("node_modules", path), ...args], { show: true });
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** The projects of `vitest.config.ts` that make a suite. */
const PROJECTS = { "house-rules": ["house-rules"], house: ["house", "house-open"], journeys: ["journeys"] };

/** One suite of tests, or some files of it, counted by its report: a file that cannot even be read counts as a failure too. */
async function suite(name, files = []) {
  const report = join(root, ".build", `${name}.json`);
  rmSync(report, { force: true });
  const projects = PROJECTS[name].map((project) => `--project=${project}`);
  const options = ["run", "--config", "tests/vitest.config.ts", ...projects, "--reporter=default", "--reporter=json"];
  const { code } = await run(node, ["node_modules/vitest/vitest.mjs", ...options, `--outputFile.json=${report}`, ...files], { show: true });
  const { numPassedTests: passed, testResults } = existsSync(report)
    ? JSON.parse(readFileSync(report, "utf8"))
    : { numPassedTests: 0, testResults: [] };
  const failed = testResults.filter(({ status }) => status === "failed");
  const count = failed.reduce((sum, file) => sum + Math.max(1, failures(file)), 0);
  return { passed, failed: count === 0 && code !== 0 ? 1 : count, files: failed.map(({ name }) => name) };
}

const failures = ({ assertionResults }) => assertionResults.filter(({ status }) => status === "failed").length;

/** A suite, of which up to four failing files are run once more from a new beginning; what passes only then is named as unsteady. */
async function steadied(name) {
  const first = await suite(name);
  if (first.files.length === 0 || first.files.length > 4) return first;
  console.log(`\n── Once more: ${first.files.join(", ")}`);
  const again = await suite(name, first.files);
  if (again.failed) return { passed: first.passed, failed: again.failed };
  console.log(`── Unsteady, passed the second time: ${first.failed} of ${first.files.join(", ")}`);
  return { passed: first.passed + first.failed, failed: 0 };
}

function fail(error) {
  console.error(error.message);
  return { passed: 0, failed: 1 };
}

/** Runs steps one after the other, and says of each what came of it. */
async function take(steps) {
  const sum = { passed: 0, failed: 0 };
  for (const [title, check] of Object.entries(steps)) {
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

async function test() {
  mkdirSync(join(root, ".build"), { recursive: true });
  const quick = await take(QUICK);
  if (quick.failed) {
    console.log(`\n── Not asked, while this does not hold: ${Object.keys(WHOLE).join("; ")}`);
    return quick;
  }
  const whole = await take(WHOLE);
  return { passed: quick.passed + whole.passed, failed: whole.failed };
}

const { passed, failed } = await install({ dev: true }).then(test, fail);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
