import { type Buckets, bucketsFor, put, take } from "./buckets.ts";
import type { Ways } from "./lengths.ts";

/** A search from one actor to all it reaches: who, in order of distance, how far, and along how many shortest ways. Made once, used for each source. */
export interface Search {
  found: Int32Array;
  /** In lengths of ties; −1 for who was not reached. */
  distances: Int32Array;
  /** The number of shortest ways. */
  counts: Float64Array;
  /** Whom a shortest way goes on to, one actor's after another's in the order found; `ends` at the place of each. */
  onward: Int32Array;
  ends: Int32Array;
  waiting: Buckets;
}

/** Room for searches among so many actors and ends of ties. */
export const searchAmong = (order: number, ends: number): Search => ({
  found: new Int32Array(order),
  distances: new Int32Array(order).fill(-1),
  counts: new Float64Array(order),
  onward: new Int32Array(ends),
  ends: new Int32Array(order),
  waiting: bucketsFor(order, 12),
});

/** Searches from a source and returns how many were found, itself among them. Forget it before the next. */
export const searchFrom = (ways: Ways, search: Search, source: number): number =>
  ways.step === 1 ? byHops(ways, search, source) : byLengths(ways, search, source);

/** Leaves the search as it was before. */
export function forget({ found, distances }: Search, reached: number): void {
  for (let at = 0; at < reached; at++) distances[found[at]!] = -1;
}

/** In breadth: every tie is as long as any other. */
function byHops({ offsets, neighbours }: Ways, { found, distances, counts, onward, ends }: Search, source: number): number {
  found[0] = source;
  distances[source] = 0;
  counts[source] = 1;
  let reached = 1;
  let on = 0;
  for (let at = 0; at < reached; at++) {
    const one = found[at]!;
    const next = distances[one]! + 1;
    const ways = counts[one]!;
    for (let place = offsets[one]!, end = offsets[one + 1]!; place < end; place++) {
      const other = neighbours[place]!;
      const distance = distances[other]!;
      if (distance < 0) {
        distances[other] = next;
        counts[other] = ways;
        found[reached++] = other;
        onward[on++] = other;
      } else if (distance === next) {
        counts[other]! += ways;
        onward[on++] = other;
      }
    }
    ends[at] = on;
  }
  return reached;
}

/** With whole lengths: whoever is at one distance waits in one bucket. Source: Dial 1969. */
function byLengths({ offsets, neighbours, lengths }: Ways, search: Search, source: number): number {
  const { found, distances, counts, waiting } = search;
  distances[source] = 0;
  counts[source] = 1;
  put(waiting, source, 0);
  let reached = 0;
  for (let now = 0, left = 1; left; now++) {
    for (let one = waiting.heads[now & 15]!; one >= 0; one = waiting.heads[now & 15]!) {
      take(waiting, one, now);
      left--;
      found[reached++] = one;
      const ways = counts[one]!;
      for (let place = offsets[one]!, end = offsets[one + 1]!; place < end; place++) {
        const other = neighbours[place]!;
        const next = now + lengths[place]!;
        const distance = distances[other]!;
        if (distance === next) counts[other]! += ways;
        if (distance >= 0 && distance <= next) continue;
        if (distance >= 0) take(waiting, other, distance);
        else left++;
        distances[other] = next;
        counts[other] = ways;
        put(waiting, other, next);
      }
    }
  }
  lead(offsets, neighbours, lengths, search, reached);
  return reached;
}

/** Notes whom the shortest ways go on to, once all distances are known. */
function lead(offsets: Int32Array, neighbours: Int32Array, lengths: Uint8Array, search: Search, reached: number): void {
  const { found, distances, onward, ends } = search;
  let on = 0;
  for (let at = 0; at < reached; at++) {
    const one = found[at]!;
    const distance = distances[one]!;
    for (let place = offsets[one]!, end = offsets[one + 1]!; place < end; place++)
      if (distances[neighbours[place]!] === distance + lengths[place]!) onward[on++] = neighbours[place]!;
    ends[at] = on;
  }
}
