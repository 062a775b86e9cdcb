import { componentsOf, partsOf } from "./components.ts";
import { efficiencyOf } from "./efficiency.ts";
import type { Graph } from "./graph.ts";
import { degreeIn, marked, type Rows, rowsWithout, unmarked } from "./rows.ts";

/** How those who stay hang together, at one moment of a weaver's leaving. */
export interface Standing {
  /** The efficiency among those who stay, 0–1. */
  efficiency: number;
  /** How many of them the largest group has. */
  together: number;
  /** The groups of two or more, the largest first. */
  parts: number[][];
  /** Those who have no tie left, and had one. */
  alone: number[];
}

/** What is lost when the weavers leave. */
export interface Exit {
  /**
   * 0–100: how much of the network among the others is left without the weavers. The share of their efficiency that is kept, times the
   * share of the largest group that still hangs together; 100 when nothing is lost, and when there is nobody to leave or nothing to lose.
   */
  readiness: number;
  weavers: number[];
  /** How many others there are. */
  others: number;
  with: Standing;
  without: Standing;
}

/** What is lost when these actors leave, all of the weavers unless others are named. */
export function exitOf(graph: Graph, leaving: ArrayLike<number> = graph.weavers): Exit {
  const gone = marked(graph.ids.length, Array.from(leaving));
  const others = unmarked(gone);
  const before = standing(graph, graph, others);
  const after = standing(graph, rowsWithout(graph, gone), others);
  return { readiness: readiness(before, after), weavers: Array.from(leaving), others: others.length, with: before, without: after };
}

/** How the others hang together over these rows, compared with those of the whole. */
export function standing(whole: Rows, rows: Rows, others: Int32Array): Standing {
  const groups = partsOf(componentsOf(rows), others);
  return {
    efficiency: efficiencyOf(rows, others),
    together: groups[0]?.length ?? 0,
    parts: groups.filter((group) => group.length > 1),
    alone: Array.from(others.filter((actor) => !degreeIn(rows, actor) && degreeIn(whole, actor))),
  };
}

const readiness = (before: Standing, after: Standing) =>
  before.efficiency ? Math.round((100 * after.efficiency * after.together) / (before.efficiency * before.together)) : 100;
