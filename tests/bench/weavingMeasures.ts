import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { graphOf, type Woven } from "../../schema/weaving/graph.ts";
import { measure } from "../../schema/weaving/measures.ts";
import { drawIn, measureAll } from "./peers/graphology.ts";
import { type Measured, median } from "./report.ts";
import { networkOf } from "./weavingTowns.ts";

const sizes = [
  { size: 30, rounds: 60, python: ["igraph", "networkx"] },
  { size: 500, rounds: 9, atLeast: 1.5, python: ["igraph", "networkx"] },
  { size: 2000, rounds: 5, python: ["igraph"] },
  { size: 5000, rounds: 3, atLeast: 2, python: ["igraph"] },
] as const;

/**
 * All our measures against what graphology has of them (the fewer), in turn in the same process, CPU milliseconds; and igraph and
 * networkx from Python where they are installed. networkx takes minutes from 2,000 actors on and is left out there.
 */
export async function weavingMeasures(): Promise<Measured[]> {
  return sizes.flatMap((size) => [false, true].flatMap((weighted) => compare(size, weighted)));
}

function compare({ size, rounds, python, ...aim }: (typeof sizes)[number], weighted: boolean): Measured[] {
  const network = networkOf(size);
  const [graph, theirs] = [graphOf(network), drawIn(network)];
  agree(measure(graph, { weighted }).each.betweenness, measureAll(theirs, weighted));
  const [mine, other]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    mine.push(cpu(() => measure(graph, { weighted })));
    other.push(cpu(() => measureAll(theirs, weighted)));
  }
  const what = `${size} actors${weighted ? ", by strength" : ""}`;
  return [
    { what: `${what}: all measures`, value: median(mine), unit: "ms" },
    { what: `${what}: graphology, those it has`, value: median(other), unit: "ms" },
    {
      what: `${what}: times as fast as graphology`,
      value: median(mine.map((value, at) => other[at]! / value)),
      unit: "×",
      ...(!weighted && aim),
    },
    ...python.flatMap((library) => inPython(library, network, weighted, what)),
  ];
}

/** The CPU milliseconds that work takes in this process. */
export function cpu(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Nothing is compared that is not the same. */
function agree(mine: Float64Array, theirs: Record<string, number>): void {
  const worst = Math.max(...Object.values(theirs).map((value, index) => Math.abs(value - mine[index]!)));
  if (!(worst < 1e-9)) throw new Error(`graphology's betweenness differs from ours by ${worst}.`);
}

function inPython(library: string, { actors, ties }: Woven, weighted: boolean, what: string): Measured[] {
  const at = new Map(actors.map(({ id }, index) => [id, index]));
  const input = JSON.stringify({ size: actors.length, ties: ties.map(({ from, to, strength }) => [at.get(from), at.get(to), strength]) });
  const script = fileURLToPath(new URL("peers/measures.py", import.meta.url));
  const { stdout } = spawnSync("python3", [script, library, weighted ? "weighted" : "plain"], { input, encoding: "utf8" });
  const value = Number.parseFloat(stdout ?? "");
  if (Number.isFinite(value)) return [{ what: `${what}: ${library} for Python`, value, unit: "ms" }];
  console.log(`  ${what}: ${library} for Python is not installed and was not measured`);
  return [];
}
