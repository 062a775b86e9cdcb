import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { LongestFirst } from "./sequence.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Replaces parts of the app by others, so it shares them with no other file. */
const checksOff = "tests/isolation.open.test.ts";

/** What of the house is asked of its files, and not of the running app: quick, and first. */
const rules = ["tests/{house,words,ui.words,ui.contrast}.test.ts"];

/** Two suites: `house` asks the app, `journeys` walks through it in a browser. Each project has a PostgreSQL for the whole run. */
export default defineConfig({
  root: here(".."),
  cacheDir: here("../.build/vitest"),
  // Two copies of graphql would each refuse the other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 10_000 } },
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: "house",
          include: ["tests/*.test.ts"],
          exclude: [checksOff, ...rules],
          globalSetup: [here("cluster.ts")],
          // The files of a worker share the loaded app: loading it anew for each took a third of the run.
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: "house-rules", include: rules, globalSetup: [here("cluster.ts")], isolate: false },
      },
      {
        extends: true,
        test: { name: "house-open", include: [checksOff], globalSetup: [here("cluster.ts")] },
      },
      {
        extends: true,
        test: {
          name: "journeys",
          include: ["tests/journeys/**/*.test.ts"],
          globalSetup: [here("cluster.ts"), here("journeys/installation.ts")],
          // What waits for a page leaves the machine idle; each worker has an installation and a browser of its own.
          maxWorkers: 2,
          isolate: false,
          testTimeout: 60_000,
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
