import type { Ways } from "./lengths.ts";
import { type Nearby, nearbyAmong, nearnessFrom } from "./nearby.ts";

/** Room to look at one actor's surroundings after another's. */
export interface Surroundings {
  /** The place of an actor among those looked at, plus one. */
  slots: Int32Array;
  inner: Ways;
  /** How many can be reached from each; 0 as long as that is not known. */
  sizes: Int32Array;
  nearby: Nearby;
}

/** Room for the surroundings of any actor on these ways. */
export function surroundingsAmong({ offsets, neighbours, step }: Ways): Surroundings {
  const order = offsets.length - 1;
  let most = 0;
  for (let one = 0; one < order; one++) most = Math.max(most, offsets[one + 1]! - offsets[one]!);
  const ends = Math.min(neighbours.length, most * most);
  return {
    slots: new Int32Array(order),
    inner: { offsets: new Int32Array(most + 1), neighbours: new Int32Array(ends), lengths: new Uint8Array(ends), step },
    sizes: new Int32Array(most),
    nearby: nearbyAmong(most),
  };
}

/**
 * How well those an actor has ties to reach each other without it: the mean, over their pairs, of one over their distance in steps
 * among themselves; 0 if they do not, or are fewer than two. A share. Source: Latora & Marchiori 2001.
 */
export function localEfficiencyOf(ways: Ways, { slots, inner, sizes, nearby }: Surroundings, actor: number): number {
  const [from, to] = [ways.offsets[actor]!, ways.offsets[actor + 1]!];
  const order = to - from;
  if (order < 2) return 0;
  for (let place = from; place < to; place++) slots[ways.neighbours[place]!] = place - from + 1;
  const ends = narrow(ways, slots, inner, from, to);
  for (let place = from; place < to; place++) slots[ways.neighbours[place]!] = 0;
  return ends ? (nearnessAmong(inner, nearby, sizes, order) * ways.step) / (order * (order - 1)) : 0;
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
function nearnessAmong(inner: Ways, nearby: Nearby, sizes: Int32Array, order: number): number {
  let sum = 0;
  sizes.fill(0, 0, order);
  for (let source = 0; source < order; source++) {
    if (inner.offsets[source] === inner.offsets[source + 1]) continue;
    const known = sizes[source]!;
    sum += nearnessFrom(inner, nearby, source, known || order);
    if (!known) for (let at = 0; at < nearby.reached; at++) sizes[nearby.found[at]!] = nearby.reached;
  }
  return sum;
}
