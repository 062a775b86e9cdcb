import type { Graph } from "./graph.ts";
import { holdingOf } from "./holding.ts";
import { keptRows, type Rows } from "./rows.ts";
import { type Stage, stageAt } from "./stageAt.ts";

/** The share of ties that somebody may have forgotten to draw, or drawn although they are gone. */
const forgotten = 0.1;
/** How often a map of more than so many actors is read with some ties forgotten: the larger, the less does one tie turn it. */
const rounds = [
  { above: 2500, times: 20 },
  { above: 500, times: 50 },
  { above: -1, times: 200 },
];
/** From how many actors nearness is estimated in each of these readings. */
const estimatedFrom = 256;

/** The share of readings, each with other ties forgotten, that come out as each stage. The same graph always gives the same. */
export function oddsOf(graph: Graph): Record<Stage, number> {
  const counts: Record<Stage, number> = { Scattered: 0, Star: 0, Hubs: 0, Woven: 0 };
  const { times } = rounds.find(({ above }) => graph.ids.length > above)!;
  for (let round = 0; round < times; round++) {
    const left = keptRows(graph, (one, place) => !isForgotten(graph, one, place, round));
    counts[stageAt(holdingOf(left, graph.weavers, estimatedFrom))]++;
  }
  return { Scattered: counts.Scattered / times, Star: counts.Star / times, Hubs: counts.Hubs / times, Woven: counts.Woven / times };
}

/** Whether a tie is forgotten in a round: as good as by chance, and the same from either end. */
function isForgotten({ neighbours }: Rows, one: number, place: number, round: number): boolean {
  const other = neighbours[place]!;
  let mixed =
    Math.imul(Math.min(one, other) + 1, 0x9e3779b1) ^ Math.imul(Math.max(one, other) + 1, 0x85ebca6b) ^ Math.imul(round + 1, 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  return (mixed ^ (mixed >>> 16)) >>> 0 < forgotten * 2 ** 32;
}
