import { bucketsFor, put, take } from "./buckets.ts";
import type { Ways } from "./lengths.ts";
import { apart, type Pairs } from "./pairs.ts";

/** The actors on the far side of a tie, as a tree from its end: each before all that lie behind it. */
export interface Tree {
  size: number;
  actors: Int32Array;
  /** How many stand from each on that are skipped with it: itself and all behind it. */
  span: Int32Array;
  distances: Int32Array;
  counts: Float64Array;
}

/** The actors whose shortest ways to `far` lead over `near` and a tie of this length between the two, or would. */
export function sideOf({ order, distances }: Pairs, near: number, far: number, length: number): Int32Array {
  const side = new Int32Array(order);
  let size = 0;
  for (let one = 0; one < order; one++) {
    const distance = distances[near * order + one]!;
    if (distance !== apart && distance + length <= distances[far * order + one]!) side[size++] = one;
  }
  return side.subarray(0, size);
}

/** A side as a tree of shortest ways from its end of the tie. */
export function treeOf(pairs: Pairs, ways: Ways, root: number, side: Int32Array): Tree {
  const start = root * pairs.order;
  const row = pairs.distances.subarray(start, start + pairs.order);
  const outward = byDistance(row, side);
  const { parents, spans } = spansOf(ways, row, outward);
  const size = side.length;
  const tree = {
    size,
    actors: new Int32Array(size),
    span: new Int32Array(size),
    distances: new Int32Array(size),
    counts: new Float64Array(size),
  };
  // Where whoever comes next behind each will stand.
  const free = new Int32Array(pairs.order);
  for (const one of outward) {
    const at = one === root ? 0 : free[parents[one]!]!;
    if (one !== root) free[parents[one]!]! += spans[one]!;
    free[one] = at + 1;
    tree.actors[at] = one;
    tree.span[at] = spans[one]!;
    tree.distances[at] = row[one]!;
    tree.counts[at] = pairs.counts[start + one]!;
  }
  return tree;
}

/** By whom each is reached, and how many are reached by it, itself among them. */
function spansOf(ways: Ways, row: Uint16Array, outward: Int32Array): { parents: Int32Array; spans: Int32Array } {
  const [parents, spans] = [new Int32Array(row.length).fill(-1), new Int32Array(row.length)];
  for (let at = outward.length - 1; at >= 0; at--) {
    const one = outward[at]!;
    parents[one] = parentOf(ways, row, one);
    spans[one]! += 1;
    if (parents[one]! >= 0) spans[parents[one]!]! += spans[one]!;
  }
  return { parents, spans };
}

/** The neighbour that a shortest way from the row's actor comes by; −1 for that actor. */
function parentOf({ offsets, neighbours, lengths }: Ways, row: Uint16Array, one: number): number {
  for (let place = offsets[one]!; place < offsets[one + 1]!; place++)
    if (row[neighbours[place]!]! + lengths[place]! === row[one]!) return neighbours[place]!;
  return -1;
}

function byDistance(row: Uint16Array, side: Int32Array): Int32Array {
  let farthest = 0;
  for (const one of side) farthest = Math.max(farthest, row[one]!);
  const waiting = bucketsFor(row.length, farthest);
  for (const one of side) put(waiting, one, row[one]!);
  const sorted = new Int32Array(side.length);
  for (let distance = 0, at = 0; distance <= farthest; distance++)
    for (let one = waiting.heads[distance]!; one >= 0; one = waiting.heads[distance]!) {
      take(waiting, one, distance);
      sorted[at++] = one;
    }
  return sorted;
}
