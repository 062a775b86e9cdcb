import { communitiesOf } from "./communities.ts";
import { coresOf } from "./cores.ts";
import { type Cuts, cutsOf } from "./cuts.ts";
import { eigenvectorOf } from "./eigenvector.ts";
import type { Graph } from "./graph.ts";
import { componentsIn, type Groups, ranksOf } from "./groups.ts";
import { type Ways, waysOf } from "./lengths.ts";
import { type Paths, type Progress, pathsOf } from "./paths.ts";
import { metAmong, reachOf } from "./reach.ts";
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
  /** What takes longer, and one edit changes only in places. */
  paths: Paths;
  triads: Triads;
  localEfficiency: Float64Array;
  reach: Float64Array;
}

/** What shows in a few steps of every tie, whatever is known from before. */
export type Shown = Omit<Findings, "paths" | "triads" | "localEfficiency" | "reach">;

/** Finds out what shows quickly: O(n + m), or nearly. */
export function shownIn(graph: Graph, weighted: boolean, ranks: Int32Array): Shown {
  const components = componentsIn(graph, ranks);
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

/** What edits have changed since something was shown: which ties there are, what they weigh, who reaches whom. */
export interface Changed {
  ties: boolean;
  weights: boolean;
  reached: boolean;
}

/** What shows now, of what was shown before: only what the edits can have changed is found out anew. */
export const shownAgain = (shown: Shown, graph: Graph, ranks: Int32Array, { ties, weights, reached }: Changed): Shown => {
  const components = reached ? componentsIn(graph, ranks) : shown.components;
  return {
    graph,
    weighted: shown.weighted,
    components,
    communities: weights ? communitiesOf(graph, shown.weighted, ranks) : shown.communities,
    cuts: ties ? cutsOf(graph) : shown.cuts,
    cores: ties ? coresOf(graph) : shown.cores,
    eigenvector: weights ? eigenvectorOf(graph, shown.weighted, components, shown.eigenvector) : shown.eigenvector,
  };
};

/** Finds out everything about a map: O(n m). */
export function findingsOf(graph: Graph, weighted: boolean, progress?: Progress): Findings {
  const ways = waysOf(graph, weighted);
  return {
    ...shownIn(graph, weighted, ranksOf(graph.ids)),
    paths: pathsOf(ways, progress),
    triads: triadsOf(graph, weighted),
    ...surroundingsIn(graph, ways),
  };
}

/** What is to be seen from every actor: how well those around it reach each other, and how many it reaches in two ties. */
export function surroundingsIn(graph: Graph, ways: Ways): Pick<Findings, "localEfficiency" | "reach"> {
  const [room, met] = [surroundingsAmong(ways), metAmong(graph.ids.length)];
  const [localEfficiency, reach] = [new Float64Array(graph.ids.length), new Float64Array(graph.ids.length)];
  for (let actor = 0; actor < graph.ids.length; actor++) {
    localEfficiency[actor] = localEfficiencyOf(room, actor);
    reach[actor] = reachOf(graph, met, actor);
  }
  return { localEfficiency, reach };
}
