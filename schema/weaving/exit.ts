import { componentsOf, partsOf } from "./components.ts";
import { efficiencyOf } from "./efficiency.ts";
import type { Graph } from "./graph.ts";
import { degreeIn, marked, type Rows, rowsWithout, unmarked } from "./rows.ts";
import type { Said } from "./said.ts";

/** How those who stay hang together at one moment of somebody's leaving. Actors are indices. */
export interface Standing {
  /** How near each other those who stay are on average, 0–1; ties counting alike. */
  efficiency: number;
  /** How many of them the largest group has. */
  together: number;
  /** The groups of two or more that they fall into, the largest first. */
  parts: number[][];
  /** Those of them who have no tie left, and had one. */
  alone: number[];
}

/** What is lost when the weavers leave. */
export interface Exit {
  /**
   * 0–100: how much of the network among the others is left without the weavers. The share of the others' efficiency that is kept, times
   * the share of their largest group that still hangs together; 100 when nothing is lost, and when there is nobody to leave or nothing to lose.
   */
  readiness: number;
  /** Who leaves, and how many stay. */
  weavers: number[];
  others: number;
  with: Standing;
  without: Standing;
  reasons: Said[];
}

/** What is lost when these actors leave: all the weavers, unless others are named. */
export function exitOf(graph: Graph, leaving: ArrayLike<number> = graph.weavers): Exit {
  const weavers = Array.from(leaving);
  const gone = marked(graph.ids.length, weavers);
  const others = unmarked(gone);
  const before = standingIn(graph, graph, others);
  const after = standingIn(graph, rowsWithout(graph, gone), others);
  const found = { readiness: readinessOf(before, after), weavers, others: others.length, with: before, without: after };
  return { ...found, reasons: reasonsFor(found, graph.ids) };
}

/** What is lost when one weaver alone leaves, for each of them. */
export const exitOfEach = (graph: Graph): Exit[] => Array.from(graph.weavers, (weaver) => exitOf(graph, [weaver]));

/** How these actors hang together over some of the ties of the whole. */
export function standingIn(whole: Rows, rows: Rows, others: Int32Array): Standing {
  const groups = partsOf(componentsOf(rows), others);
  return {
    efficiency: efficiencyOf(rows, others),
    together: groups[0]?.length ?? 0,
    parts: groups.filter((group) => group.length > 1),
    alone: Array.from(others).filter((actor) => !degreeIn(rows, actor) && degreeIn(whole, actor)),
  };
}

/** 0–100: how much of one standing is left in another. */
export const readinessOf = (before: Standing, after: Standing): number =>
  before.efficiency ? Math.round((100 * after.efficiency * after.together) / (before.efficiency * before.together)) : 100;

function reasonsFor({ weavers, others, with: before, without: after }: Omit<Exit, "reasons">, ids: Graph["ids"]): Said[] {
  if (!weavers.length) return [{ key: "stage.exit.nobody" }];
  const who = { weavers: weavers.length, actor: ids[weavers[0]!]! };
  if (after.efficiency === before.efficiency) return [{ key: "stage.exit.nothingLost", values: who }];
  return [
    { key: "stage.reason.held", values: { ...who, held: after.together, others } },
    { key: "stage.exit.falls", values: { parts: after.parts.length, alone: after.alone.length } },
    { key: "stage.reason.kept", values: { kept: after.efficiency / before.efficiency } },
  ];
}
