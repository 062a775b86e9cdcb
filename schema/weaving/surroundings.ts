import { Circle } from "./circle.ts";
import type { Ways } from "./lengths.ts";
import { type Nearby, nearbyAmong, nearnessFrom } from "./nearby.ts";

/** Room to look at one actor's surroundings after another's. */
export interface Surroundings {
  /** The ways of the map, the shortest ties of each first. */
  ways: Ways;
  /** The place of an actor among those looked at, plus one. */
  slots: Int32Array;
  inner: Ways;
  /** How many can be reached from each; 0 as long as that is not known. */
  sizes: Int32Array;
  nearby: Nearby;
  circle: Circle;
}

/** Room for the surroundings of any actor on these ways. */
export function surroundingsAmong(ways: Ways): Surroundings {
  const { offsets, neighbours, step } = ways;
  const order = offsets.length - 1;
  let most = 0;
  for (let one = 0; one < order; one++) most = Math.max(most, offsets[one + 1]! - offsets[one]!);
  const ends = Math.min(neighbours.length, most * most);
  return {
    ways: step === 1 ? ways : shortestFirst(ways),
    slots: new Int32Array(order),
    inner: { offsets: new Int32Array(most + 1), neighbours: new Int32Array(ends), lengths: new Uint8Array(ends), step },
    sizes: new Int32Array(most),
    nearby: nearbyAmong(most),
    circle: new Circle(most),
  };
}

/**
 * How well those an actor has ties to reach each other without it: the mean, over their pairs, of one over their distance in steps
 * among themselves; 0 if they do not, or are fewer than two. A share. Source: Latora & Marchiori 2001.
 */
export function localEfficiencyOf(room: Surroundings, actor: number): number {
  const { ways, slots, inner } = room;
  const [from, to] = [ways.offsets[actor]!, ways.offsets[actor + 1]!];
  const order = to - from;
  if (order < 2) return 0;
  for (let place = from; place < to; place++) slots[ways.neighbours[place]!] = place - from + 1;
  const ends = narrow(ways, slots, inner, from, to);
  for (let place = from; place < to; place++) slots[ways.neighbours[place]!] = 0;
  return ends ? (nearnessAmong(room, order, ends) * ways.step) / (order * (order - 1)) : 0;
}

/** The ways with the ties of each actor in the order of their lengths: 3, 4, 6, 12. */
function shortestFirst({ offsets, neighbours, lengths, step }: Ways): Ways {
  const sorted = { offsets, neighbours: new Int32Array(neighbours.length), lengths: new Uint8Array(lengths.length), step };
  for (let one = 0, ends = 0; one + 1 < offsets.length; one++)
    for (const length of [3, 4, 6, 12])
      for (let place = offsets[one]!; place < offsets[one + 1]!; place++) {
        if (lengths[place] !== length) continue;
        sorted.neighbours[ends] = neighbours[place]!;
        sorted.lengths[ends++] = length;
      }
  return sorted;
}

/** Writes the ties among the neighbours into `inner` and returns how many ends they have. */
function narrow({ offsets, neighbours, lengths }: Ways, slots: Int32Array, inner: Ways, from: number, to: number): number {
  let ends = 0;
  for (let place = from; place < to; place++) {
    const one = neighbours[place]!;
    for (let tie = offsets[one]!; tie < offsets[one + 1]!; tie++) {
      const slot = slots[neighbours[tie]!]!;
      if (!slot) continue;
      inner.neighbours[ends] = slot - 1;
      inner.lengths[ends++] = lengths[tie]!;
    }
    inner.offsets[place - from + 1] = ends;
  }
  return ends;
}

/** The sum of one over the distance, over all pairs from both ends. The first search in each part finds out how large it is. */
function nearnessAmong({ inner, nearby, sizes, circle }: Surroundings, order: number, ends: number): number {
  let sum = 0;
  const isCircle = circle.draw(inner, order, ends);
  sizes.fill(0, 0, order);
  for (let source = 0; source < order; source++) {
    if (inner.offsets[source] === inner.offsets[source + 1]) continue;
    const seen = isCircle ? circle.nearnessFrom(inner, source) : -1;
    const known = sizes[source]!;
    sum += seen < 0 ? nearnessFrom(inner, nearby, source, known || order) : seen;
    if (!known && seen < 0) for (let at = 0; at < nearby.reached; at++) sizes[nearby.found[at]!] = nearby.reached;
  }
  return sum;
}
