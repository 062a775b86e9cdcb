import { type Buckets, bucketsFor, put, take } from "./buckets.ts";
import type { Ways } from "./lengths.ts";
import { apart, type Pairs } from "./pairs.ts";
import { sideOf, type Tree, treeOf } from "./sides.ts";

/** A tie that is drawn, cut, or gets another length: before and after, `Infinity` where there is none. */
export interface Change {
  one: number;
  other: number;
  before: number;
  after: number;
}

/** Room to work in, for a number of actors. */
interface Room {
  /** Those whose shortest ways from the present source change, and where in the tree they stand. */
  targets: Int32Array;
  places: Int32Array;
  lost: Int32Array;
  isTarget: Uint8Array;
  isWaiting: Uint8Array;
  passed: Float64Array;
  waiting: Buckets;
}

const roomFor = (order: number): Room => ({
  targets: new Int32Array(order),
  places: new Int32Array(order),
  lost: new Int32Array(order),
  isTarget: new Uint8Array(order),
  isWaiting: new Uint8Array(order),
  passed: new Float64Array(order),
  waiting: bucketsFor(order, 12 * order),
});

/**
 * Brings what is known of all pairs in step with one changed tie. Only pairs whose shortest ways run over it, before or after, change:
 * they lie on either side of it, and what they gave to those between is taken back along their old ways and given along the new.
 * Source: after Lee, Choi & Chung 2016 and Bergamini et al. 2017, who also keep all pairs, with pairs found by a tree that is pruned.
 */
export function reroute(pairs: Pairs, before: Ways, after: Ways, change: Change): void {
  const length = Math.min(change.before, change.after);
  const [one, other] = [sideOf(pairs, change.one, change.other, length), sideOf(pairs, change.other, change.one, length)];
  const [near, far, sources, side] =
    one.length <= other.length ? [change.one, change.other, one, other] : [change.other, change.one, other, one];
  const tree = treeOf(pairs, before, far, side);
  const room = roomFor(pairs.order);
  for (const source of sources) {
    const found = aim(pairs, tree, room, source, pairs.distances[source * pairs.order + near]! + length);
    if (!found) continue;
    credit(pairs, before, room, source, found, -1);
    if (change.after < change.before) shorten(pairs, tree, room, source, found, near, length);
    else lengthen(pairs, after, tree, room, source, found, near);
    credit(pairs, after, room, source, found, 1);
  }
}

/** Notes to whom the shortest ways from a source run over the tie; who lies behind one for whom they do not is skipped. */
function aim({ order, distances }: Pairs, tree: Tree, { targets, places }: Room, source: number, start: number): number {
  const row = source * order;
  let found = 0;
  for (let at = 0; at < tree.size; ) {
    const actor = tree.actors[at]!;
    if (start + tree.distances[at]! > distances[row + actor]!) at += tree.span[at]!;
    else {
      targets[found] = actor;
      places[found++] = at++;
    }
  }
  return found;
}

/** Gives (or takes, with −1) those between a source and its targets their share of the shortest ways, the farthest first. */
function credit({ order, distances, counts, paths }: Pairs, ways: Ways, room: Room, source: number, found: number, sign: number): void {
  const { targets, isTarget, isWaiting, passed, waiting } = room;
  const { offsets, neighbours, lengths } = ways;
  const row = source * order;
  let farthest = 0;
  for (let at = 0; at < found; at++) {
    const target = targets[at]!;
    const distance = distances[row + target]!;
    if (distance === apart) continue;
    if (distance > farthest) farthest = distance;
    isTarget[target] = isWaiting[target] = 1;
    put(waiting, target, distance);
  }
  for (let now = farthest; now > 0; now--)
    for (let actor = waiting.heads[now]!; actor >= 0; actor = waiting.heads[now]!) {
      take(waiting, actor, now);
      const ways = counts[row + actor]!;
      const onward = passed[actor]!;
      const share = onward + (isTarget[actor] ? 1 / ways : 0);
      paths.between[actor]! += sign * ways * onward;
      isTarget[actor] = isWaiting[actor] = passed[actor] = 0;
      for (let place = offsets[actor]!, end = offsets[actor + 1]!; place < end; place++) {
        const previous = neighbours[place]!;
        const distance = distances[row + previous]!;
        if (distance + lengths[place]! !== now || previous === source) continue;
        passed[previous]! += share;
        if (isWaiting[previous]) continue;
        isWaiting[previous] = 1;
        put(waiting, previous, distance);
      }
    }
}

/** The tie has come nearer: to each target a way over it is shorter than before, or one more as short. */
function shorten(pairs: Pairs, tree: Tree, { targets, places }: Room, source: number, found: number, near: number, length: number): void {
  const { order, distances, counts } = pairs;
  const start = distances[source * order + near]! + length;
  const ways = counts[source * order + near]!;
  for (let at = 0; at < found; at++) {
    const target = targets[at]!;
    const place = source * order + target;
    const old = distances[place]!;
    const now = start + tree.distances[places[at]!]!;
    const over = ways * tree.counts[places[at]!]!;
    settle(pairs, source, target, old, now, now < old ? over : counts[place]! + over);
  }
}

/** The tie is gone or farther: to each target the ways over it are fewer, or none is left and another is to be found. */
function lengthen(pairs: Pairs, after: Ways, tree: Tree, room: Room, source: number, found: number, near: number): void {
  const { order, distances, counts } = pairs;
  const { targets, places, lost } = room;
  const row = source * order;
  const ways = counts[row + near]!;
  let gone = 0;
  for (let at = 0; at < found; at++) {
    const target = targets[at]!;
    const left = counts[row + target]! - ways * tree.counts[places[at]!]!;
    if (left > 0) settle(pairs, source, target, distances[row + target]!, distances[row + target]!, left);
    else lost[gone++] = target;
  }
  if (gone) replace(pairs, after, room, source, gone);
}

/** Finds new shortest ways to those who lost all, from neighbours who kept theirs: Dial's search among the lost. */
function replace(pairs: Pairs, after: Ways, room: Room, source: number, gone: number): void {
  const { distances } = pairs;
  const { lost, isWaiting, waiting, passed } = room;
  const row = source * pairs.order;
  for (let at = 0; at < gone; at++) {
    passed[lost[at]!] = distances[row + lost[at]!]!;
    distances[row + lost[at]!] = apart;
    isWaiting[lost[at]!] = 1;
  }
  let [left, now] = [0, apart];
  for (let at = 0; at < gone; at++) {
    const actor = lost[at]!;
    const distance = nearest(pairs, after, row, isWaiting, actor);
    if (distance >= apart) continue;
    distances[row + actor] = distance;
    put(waiting, actor, distance);
    now = Math.min(now, distance);
    left++;
  }
  for (; left; now++)
    for (let actor = waiting.heads[now]!; actor >= 0; actor = waiting.heads[now]!) {
      take(waiting, actor, now);
      left += relax(pairs, after, room, row, actor, now) - 1;
      settle(pairs, source, actor, passed[actor]!, now, waysTo(pairs, after, row, actor, now));
      isWaiting[actor] = passed[actor] = 0;
    }
  for (let at = 0; at < gone; at++) {
    const actor = lost[at]!;
    if (isWaiting[actor]) settle(pairs, source, actor, passed[actor]!, apart, 0);
    isWaiting[actor] = passed[actor] = 0;
  }
}

/** The distance by the nearest neighbour who kept a way. */
function nearest({ distances }: Pairs, { offsets, neighbours, lengths }: Ways, row: number, lost: Uint8Array, actor: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let place = offsets[actor]!; place < offsets[actor + 1]!; place++)
    if (!lost[neighbours[place]!]) least = Math.min(least, distances[row + neighbours[place]!]! + lengths[place]!);
  return least;
}

/** Lets the lost neighbours of one who is found come by it, if that is nearer; returns how many more wait now. */
function relax({ distances }: Pairs, { offsets, neighbours, lengths }: Ways, room: Room, row: number, actor: number, now: number): number {
  let more = 0;
  for (let place = offsets[actor]!; place < offsets[actor + 1]!; place++) {
    const other = neighbours[place]!;
    const old = distances[row + other]!;
    if (!room.isWaiting[other] || old <= now + lengths[place]!) continue;
    if (old === apart) more++;
    else take(room.waiting, other, old);
    distances[row + other] = now + lengths[place]!;
    put(room.waiting, other, now + lengths[place]!);
  }
  return more;
}

/** Along how many shortest ways an actor at this distance is reached. */
function waysTo({ distances, counts }: Pairs, { offsets, neighbours, lengths }: Ways, row: number, actor: number, now: number): number {
  let ways = 0;
  for (let place = offsets[actor]!; place < offsets[actor + 1]!; place++)
    if (distances[row + neighbours[place]!]! + lengths[place]! === now) ways += counts[row + neighbours[place]!]!;
  return ways;
}

/** Writes down what two are to each other now, from both ends. */
function settle(pairs: Pairs, one: number, other: number, old: number, now: number, ways: number): void {
  const { order, distances, counts, paths } = pairs;
  counts[one * order + other] = counts[other * order + one] = ways;
  if (ways > Number.MAX_SAFE_INTEGER) pairs.exact = false;
  if (old === now) {
    distances[one * order + other] = now;
    return;
  }
  distances[one * order + other] = distances[other * order + one] = now;
  const nearness = (now === apart ? 0 : 1 / now) - (old === apart ? 0 : 1 / old);
  const farness = (now === apart ? 0 : now) - (old === apart ? 0 : old);
  const reached = (now === apart ? 0 : 1) - (old === apart ? 0 : 1);
  for (const actor of [one, other]) {
    paths.nearness[actor]! += nearness;
    paths.farness[actor]! += farness;
    paths.reached[actor]! += reached;
  }
}
