import { type Edit, edited, editsBetween } from "./edits.ts";
import { type Changed, type Findings, type Shown, shownAgain, shownIn, surroundingsIn } from "./findings.ts";
import type { Graph } from "./graph.ts";
import { ranksOf } from "./groups.ts";
import { lengthOf, type Ways, waysOf } from "./lengths.ts";
import { type Measured, type MeasureOptions, measure, measuredFrom } from "./measures.ts";
import { apart, type Pairs, pairsOf } from "./pairs.ts";
import type { Progress } from "./paths.ts";
import { metAmong, reachOf } from "./reach.ts";
import { reroute } from "./reroute.ts";
import { localEfficiencyOf, surroundingsAmong } from "./surroundings.ts";
import { type Triads, triadsAfter, triadsOf } from "./triads.ts";

/** What was measured, and how it was come by: brought in step with what changed, or all anew. */
export interface Followed {
  measured: Measured;
  by: "update" | "recompute";
}

/** The measures of one map that is being drawn: asked with the graph as it now is, it finds what changed and measures only that. */
export interface Live {
  follow(graph: Graph): Followed;
}

/** Up to how many actors all pairs are kept: ten bytes for each, some 60 MB. */
export const mostFollowed = 2500;

/** More ties than this at once, or other actors, are measured anew. */
const mostEdits = 8;

/** After so many edits all is measured anew, so that roundings cannot add up. */
const untilFresh = 10_000;

interface Known {
  graph: Graph;
  ranks: Int32Array;
  ways: Ways;
  pairs: Pairs;
  shown: Shown;
  triads: Triads;
  localEfficiency: Float64Array;
  reach: Float64Array;
  edits: number;
}

/**
 * Follows a map while ties are drawn, cut or made stronger: after one edit its measures are brought in step, equal to a recompute to
 * 1e-9. With more than `mostFollowed` actors, after many edits at once or with other actors it measures all anew, and says so.
 */
export function liveMeasures({ weighted, progress }: MeasureOptions): Live {
  let known: Known | undefined;
  return {
    follow(graph) {
      if (graph.ids.length > mostFollowed) return { measured: measure(graph, { weighted, progress }), by: "recompute" };
      const edits = known?.pairs.exact && known.edits < untilFresh ? editsBetween(known.graph, graph, mostEdits) : undefined;
      if (known && edits) known = followed(known, edits, weighted);
      if (known && edits && known.pairs.exact) return { measured: measuredFrom(findingsFrom(known)), by: "update" };
      known = knownOf(graph, weighted, progress, known?.pairs);
      return { measured: measuredFrom(findingsFrom(known)), by: "recompute" };
    },
  };
}

/** What is known of a map that is looked at anew; into the room of earlier pairs. */
function knownOf(graph: Graph, weighted: boolean, progress: Progress | undefined, room: Pairs | undefined): Known {
  const ways = waysOf(graph, weighted);
  const ranks = ranksOf(graph.ids);
  return {
    graph,
    ranks,
    ways,
    pairs: pairsOf(ways, progress, room),
    shown: shownIn(graph, weighted, ranks),
    triads: triadsOf(graph, weighted),
    ...surroundingsIn(graph, ways),
    edits: 0,
  };
}

/** What is known after some more edits. */
function followed(known: Known, edits: readonly Edit[], weighted: boolean): Known {
  const changed: Changed = { ties: false, weights: false, reached: false };
  let now = known;
  for (const edit of edits) {
    const wasApart = isApart(now.pairs, edit);
    now = stepped(now, edit, weighted);
    changed.ties ||= !edit.before || !edit.after;
    changed.weights ||= weighted || !edit.before || !edit.after;
    changed.reached ||= wasApart !== isApart(now.pairs, edit);
  }
  return { ...now, shown: shownAgain(known.shown, now.graph, known.ranks, changed) };
}

const isApart = ({ distances, order }: Pairs, { one, other }: Edit) => distances[one * order + other] === apart;

/** What takes longer to find out, after one more edit. */
function stepped(known: Known, edit: Edit, weighted: boolean): Known {
  const graph = edited(known.graph, edit);
  const ways = waysOf(graph, weighted);
  const lengths = { before: lengthOf(edit.before, weighted), after: lengthOf(edit.after, weighted) };
  if (lengths.before !== lengths.after) reroute(known.pairs, known.ways, ways, { ...edit, ...lengths });
  const around = aroundTie(graph, edit);
  const [room, met] = [surroundingsAmong(ways), metAmong(graph.ids.length)];
  for (const actor of around.both) known.localEfficiency[actor] = localEfficiencyOf(room, actor);
  for (const actor of around.either) known.reach[actor] = reachOf(graph, met, actor);
  return { ...known, graph, ways, triads: triadsAfter(known.triads, known.graph, edit, weighted), edits: known.edits + 1 };
}

/** The ends of a tie, with those whom both have ties to: it lies in their surroundings; and with those whom either has: it is two ties away at most. */
function aroundTie({ offsets, neighbours }: Graph, { one, other }: Edit): { both: Set<number>; either: Set<number> } {
  const ones = neighbours.subarray(offsets[one]!, offsets[one + 1]!);
  const others = new Set(neighbours.subarray(offsets[other]!, offsets[other + 1]!));
  return {
    both: new Set([one, other, ...[...ones].filter((actor) => others.has(actor))]),
    either: new Set([one, other, ...ones, ...others]),
  };
}

const findingsFrom = ({ shown, pairs, triads, localEfficiency, reach }: Known): Findings => ({
  ...shown,
  paths: pairs.paths,
  triads,
  localEfficiency,
  reach,
});
