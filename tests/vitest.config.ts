import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The files that take longest, longest first. */
const longest = ["signIn.guesses", "isolation", "bleed", "changed", "start", "layout", "operator", "mail", "edge.sockets", "seed"];

/** Begins with what takes longest, so that nothing is left to run alone at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = longest.findIndex((name) => moduleId.endsWith(`/tests/${name}.test.ts`));
      return at < 0 ? longest.length : at;
    };
    return (await super.sort(files)).sort((one, other) => rank(one) - rank(other));
  }
}

/** Two suites: `house` asks the app, `journeys` walks through it in a browser. Each has a PostgreSQL for the whole run. */
export default defineConfig({
  root: here(".."),
  cacheDir: here("../.build/vitest"),
  // Two copies of graphql would each refuse the other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 4,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: "house",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/journeys/**", "tests/bench/**"],
          globalSetup: [here("cluster.ts")],
        },
      },
      {
        extends: true,
        test: {
          name: "journeys",
          include: ["tests/journeys/**/*.test.ts"],
          globalSetup: [here("cluster.ts"), here("journeys/installation.ts")],
          fileParallelism: false,
          testTimeout: 60_000,
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
