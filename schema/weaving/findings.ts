import { communitiesOf } from "./communities.ts";
import { connectedIn } from "./connected.ts";
import { coresOf } from "./cores.ts";
import { type Cuts, cutsOf } from "./cuts.ts";
import { eigenvectorOf } from "./eigenvector.ts";
import type { Graph } from "./graph.ts";
import { type Groups, ranksOf } from "./groups.ts";
import { waysOf } from "./lengths.ts";
import { type Paths, type Progress, pathsOf } from "./paths.ts";
import { localEfficiencyOf, surroundingsAmong } from "./surroundings.ts";
import { type Triads, triadsOf } from "./triads.ts";

/** What is found out about a map once, and every measure reads. */
export interface Findings {
  graph: Graph;
  weighted: boolean;
  components: Groups;
  communities: Groups;
  cuts: Cuts;
  cores: Int32Array;
  eigenvector: Float64Array;
  /** The three that take long, and that one edit changes only in places. */
  paths: Paths;
  triads: Triads;
  localEfficiency: Float64Array;
}

/** What shows in a few steps of every tie, whatever is known from before. */
export type Shown = Omit<Findings, "paths" | "triads" | "localEfficiency">;

/** Finds out what shows quickly: O(n + m), or nearly. */
export function shownIn(graph: Graph, weighted: boolean, ranks: Int32Array): Shown {
  const components = connectedIn(graph, ranks);
  return {
    graph,
    weighted,
    components,
    communities: communitiesOf(graph, weighted, ranks),
    cuts: cutsOf(graph),
    cores: coresOf(graph),
    eigenvector: eigenvectorOf(graph, weighted, components),
  };
}

/** Finds out everything about a map: O(n m). */
export function findingsOf(graph: Graph, weighted: boolean, progress?: Progress): Findings {
  const ways = waysOf(graph, weighted);
  return {
    ...shownIn(graph, weighted, ranksOf(graph.ids)),
    paths: pathsOf(ways, progress),
    triads: triadsOf(graph, weighted),
    localEfficiency: localEfficiencies(graph, weighted),
  };
}

/** The local efficiency of every actor. */
export function localEfficiencies(graph: Graph, weighted: boolean): Float64Array {
  const ways = waysOf(graph, weighted);
  const room = surroundingsAmong(ways);
  return Float64Array.from(graph.ids, (_, actor) => localEfficiencyOf(ways, room, actor));
}
