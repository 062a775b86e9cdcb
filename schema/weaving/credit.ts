import { type Buckets, bucketsFor } from "./buckets.ts";
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
  /** Who waits after whom to pass on: −1 for idle; `idle` for who does not wait. */
  next: Int32Array;
}

/** Does not wait. */
const idle = -2;

const rooms = new WeakMap<Pairs, Workroom>();

/** The room that belongs to what is known of all pairs: made once, left as it was found. */
export function roomIn(pairs: Pairs): Workroom {
  const room = rooms.get(pairs) ?? workroomFor(pairs.order);
  rooms.set(pairs, room);
  return room;
}

const workroomFor = (order: number): Workroom => ({
  targets: new Int32Array(order),
  places: new Int32Array(order),
  lost: new Int32Array(order),
  seeds: new Float64Array(order),
  passed: new Float64Array(order),
  isWaiting: new Uint8Array(order),
  waiting: bucketsFor(order, 12 * order),
  next: new Int32Array(order).fill(idle),
});

/** Gives (or takes, with −1) those between a source and its targets the seeds' shares of the shortest ways, the farthest first; the seeds are used up. */
export function credit(pairs: Pairs, ways: Ways, room: Workroom, source: number, found: number, sign: number): void {
  const { counts, paths } = pairs;
  const { seeds, passed, next } = room;
  const { heads } = room.waiting;
  const row = source * pairs.order;
  for (let now = line(pairs, room, row, found); now > 0; now--)
    for (let actor = heads[now]!; actor >= 0; actor = heads[now]!) {
      heads[now] = next[actor]!;
      next[actor] = idle;
      const count = counts[row + actor]!;
      const onward = passed[actor]!;
      paths.between[actor]! += sign * count * onward;
      // Two ties are longer than this: it is tied to the source itself.
      if (now >= 2 * ways.step) pass(pairs, ways, room, source, actor, now, onward + seeds[actor]! / count);
      seeds[actor] = passed[actor] = 0;
    }
}

/** Lets every target that there is a way to wait at its distance; returns the farthest. Nobody is taken from the middle of a row. */
function line({ distances }: Pairs, { targets, seeds, next, waiting }: Workroom, row: number, found: number): number {
  const { heads } = waiting;
  let farthest = 0;
  for (let at = 0; at < found; at++) {
    const target = targets[at]!;
    const distance = distances[row + target]!;
    if (distance === apart || !seeds[target]) {
      seeds[target] = 0;
      continue;
    }
    if (distance > farthest) farthest = distance;
    next[target] = heads[distance]!;
    heads[distance] = target;
  }
  return farthest;
}

/** Passes a share on to those before an actor on its shortest ways from the source; all are met when their ways are as many as its own. */
function pass(pairs: Pairs, ways: Ways, room: Workroom, source: number, actor: number, now: number, share: number): void {
  const { offsets, neighbours, lengths, step } = ways;
  const { passed, next } = room;
  const { heads } = room.waiting;
  const { distances, counts } = pairs;
  const row = source * pairs.order;
  let left = counts[row + actor]!;
  for (let place = offsets[actor]!, end = offsets[actor + 1]!; place < end && left > 0; place++) {
    const previous = neighbours[place]!;
    const distance = distances[row + previous]!;
    if (distance + (step === 1 ? 1 : lengths[place]!) !== now) continue;
    left -= counts[row + previous]!;
    if (previous === source) continue;
    passed[previous]! += share;
    if (next[previous] !== idle) continue;
    next[previous] = heads[distance]!;
    heads[distance] = previous;
  }
}
