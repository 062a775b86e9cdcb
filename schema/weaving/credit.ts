import { type Buckets, bucketsFor, put, take } from "./buckets.ts";
import type { Ways } from "./lengths.ts";
import { apart, type Pairs } from "./pairs.ts";

/** Room to work in while one tie changes, for a number of actors. */
export interface Workroom {
  /** Those whose shortest ways from the present source change, and where each stands in the tree of its side. */
  targets: Int32Array;
  places: Int32Array;
  lost: Int32Array;
  /** What is to be credited for each target: the share of its shortest ways that change. */
  seeds: Float64Array;
  passed: Float64Array;
  isWaiting: Uint8Array;
  waiting: Buckets;
}

/** Room for so many actors. */
export const workroomFor = (order: number): Workroom => ({
  targets: new Int32Array(order),
  places: new Int32Array(order),
  lost: new Int32Array(order),
  seeds: new Float64Array(order),
  passed: new Float64Array(order),
  isWaiting: new Uint8Array(order),
  waiting: bucketsFor(order, 12 * order),
});

/** Gives (or takes, with −1) those between a source and its targets the seeds' shares of the shortest ways, the farthest first; the seeds are used up. */
export function credit(pairs: Pairs, ways: Ways, room: Workroom, source: number, found: number, sign: number): void {
  const { counts, paths } = pairs;
  const { seeds, passed, waiting } = room;
  const row = source * pairs.order;
  for (let now = line(pairs, room, row, found); now > 0; now--)
    for (let actor = waiting.heads[now]!; actor >= 0; actor = waiting.heads[now]!) {
      take(waiting, actor, now);
      const count = counts[row + actor]!;
      const onward = passed[actor]!;
      paths.between[actor]! += sign * count * onward;
      pass(pairs, ways, room, source, actor, now, onward + seeds[actor]! / count);
      seeds[actor] = passed[actor] = room.isWaiting[actor] = 0;
    }
}

/** Lets every target that there is a way to wait at its distance; returns the farthest. */
function line({ distances }: Pairs, { targets, seeds, isWaiting, waiting }: Workroom, row: number, found: number): number {
  let farthest = 0;
  for (let at = 0; at < found; at++) {
    const target = targets[at]!;
    const distance = distances[row + target]!;
    if (distance === apart || !seeds[target]) {
      seeds[target] = 0;
      continue;
    }
    if (distance > farthest) farthest = distance;
    isWaiting[target] = 1;
    put(waiting, target, distance);
  }
  return farthest;
}

/** Passes a share on to those before an actor on its shortest ways from the source. */
function pass(pairs: Pairs, ways: Ways, room: Workroom, source: number, actor: number, now: number, share: number): void {
  const { offsets, neighbours, lengths, step } = ways;
  // Two ties are longer than this: it is tied to the source itself.
  if (now < 2 * step) return;
  const { passed, isWaiting, waiting } = room;
  const row = source * pairs.order;
  for (let place = offsets[actor]!, end = offsets[actor + 1]!; place < end; place++) {
    const previous = neighbours[place]!;
    const distance = pairs.distances[row + previous]!;
    if (distance + lengths[place]! !== now || previous === source) continue;
    passed[previous]! += share;
    if (isWaiting[previous]) continue;
    isWaiting[previous] = 1;
    put(waiting, previous, distance);
  }
}
