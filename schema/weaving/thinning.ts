import { readinessOf, type Standing, standingIn } from "./exit.ts";
import type { Graph } from "./graph.ts";
import { degreeIn, keptRows, marked, rowsWithout, unmarked } from "./rows.ts";

/** A moment while the weavers withdraw. */
export interface Thinned extends Standing {
  /** How much of their ties has gone, 0–1. */
  share: number;
  /** Which ties have gone so far. */
  gone: readonly (readonly [weaver: number, other: number])[];
  /** 0–100: how much of the network among the others is left. */
  readiness: number;
}

/** How the others stand while the weavers' ties thin out, from all of them to none, in so many even steps. */
export function thinningOf(graph: Graph, steps = 20): Thinned[] {
  const order = goingOf(graph);
  const others = unmarked(marked(graph.ids.length, graph.weavers));
  const moments: Thinned[] = [];
  for (let step = 0; step <= steps; step++) {
    const gone = order.slice(0, Math.round((order.length * step) / steps));
    const last = moments.at(-1);
    const standing = last?.gone.length === gone.length ? last : standingIn(graph, withoutTies(graph, gone), others);
    moments.push({ ...standing, share: step / steps, gone, readiness: readinessOf(moments[0] ?? standing, standing) });
  }
  return moments;
}

/**
 * The weavers' ties in the order in which they go: the weakest first, and among these the one to the actor with most ties of its own to
 * others, who misses it least. Ties between weavers go last.
 */
export function goingOf(graph: Graph): [weaver: number, other: number][] {
  const weaves = marked(graph.ids.length, graph.weavers);
  const own = rowsWithout(graph, weaves);
  const ties = Array.from(graph.weavers).flatMap((weaver) => {
    const { offsets, neighbours, strengths } = graph;
    return Array.from(neighbours.subarray(offsets[weaver], offsets[weaver + 1]), (other, at) => {
      return { weaver, other, between: weaves[other]!, strength: strengths[offsets[weaver]! + at]!, ties: degreeIn(own, other) };
    });
  });
  return ties
    .filter(({ weaver, other, between }) => !between || weaver < other)
    .sort((a, b) => a.between - b.between || a.strength - b.strength || b.ties - a.ties || a.weaver - b.weaver || a.other - b.other)
    .map(({ weaver, other }) => [weaver, other]);
}

function withoutTies(graph: Graph, gone: readonly (readonly [number, number])[]) {
  const count = graph.ids.length;
  const keys = new Set(gone.flatMap(([one, other]) => [one * count + other, other * count + one]));
  return keptRows(graph, (one, place) => !keys.has(one * count + graph.neighbours[place]!));
}
