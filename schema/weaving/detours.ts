import { put, take } from "./buckets.ts";
import type { Workroom } from "./credit.ts";
import type { Ways } from "./lengths.ts";
import { apart, type Pairs, settle } from "./pairs.ts";

/** Finds new shortest ways to those who lost all, from neighbours who kept theirs: Dial's search among the lost. */
export function detour(pairs: Pairs, after: Ways, room: Workroom, source: number, gone: number): void {
  const { lost, isWaiting, waiting, passed } = room;
  const row = source * pairs.order;
  lose(pairs, room, row, gone);
  let [left, now] = begin(pairs, after, room, row, gone);
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

/** Forgets how far the lost were, but for what they had `passed`. */
function lose({ distances }: Pairs, { lost, isWaiting, passed }: Workroom, row: number, gone: number): void {
  for (let at = 0; at < gone; at++) {
    const actor = lost[at]!;
    passed[actor] = distances[row + actor]!;
    distances[row + actor] = apart;
    isWaiting[actor] = 1;
  }
}

/** Lets those wait who can be reached by a neighbour who kept a way; returns how many, and the least distance. */
function begin(pairs: Pairs, after: Ways, { lost, isWaiting, waiting }: Workroom, row: number, gone: number): [number, number] {
  let [left, least] = [0, apart];
  for (let at = 0; at < gone; at++) {
    const actor = lost[at]!;
    const distance = nearest(pairs, after, row, isWaiting, actor);
    if (distance >= apart) continue;
    pairs.distances[row + actor] = distance;
    put(waiting, actor, distance);
    least = Math.min(least, distance);
    left++;
  }
  return [left, least];
}

/** The distance by the nearest neighbour who kept a way. */
function nearest({ distances }: Pairs, { offsets, neighbours, lengths }: Ways, row: number, lost: Uint8Array, actor: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let place = offsets[actor]!; place < offsets[actor + 1]!; place++)
    if (!lost[neighbours[place]!]) least = Math.min(least, distances[row + neighbours[place]!]! + lengths[place]!);
  return least;
}

/** Lets the lost neighbours of one who is found come by it, if that is nearer; returns how many more wait now. */
function relax(
  { distances }: Pairs,
  { offsets, neighbours, lengths }: Ways,
  room: Workroom,
  row: number,
  actor: number,
  now: number,
): number {
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
