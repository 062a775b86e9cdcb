import { type Buckets, bucketsFor, put, take } from "./buckets.ts";
import type { Ways } from "./lengths.ts";

/** Room for searches that only ask how far, and end as soon as nobody can come nearer: where all know each other that is soon. */
export interface Nearby {
  reached: number;
  found: Int32Array;
  distances: Int32Array;
  waiting: Buckets;
  /** How many wait at each distance, counted round. */
  crowd: Int32Array;
}

const round = 15;

/** Room for so many actors. */
export const nearbyAmong = (order: number): Nearby => ({
  reached: 0,
  found: new Int32Array(order),
  distances: new Int32Array(order).fill(-1),
  waiting: bucketsFor(order, round),
  crowd: new Int32Array(round + 1),
});

/** The sum of one over the distance to all that a source reaches, who are no more than `size`, itself among them. Ties stand in the order of their lengths. */
export function nearnessFrom(ways: Ways, nearby: Nearby, source: number, size: number): number {
  const { found, distances, waiting, crowd } = nearby;
  nearby.reached = 0;
  meet(nearby, source, 0);
  for (let now = 0, settled = 0; settled < nearby.reached && farthestIn(nearby, now, size) > now + ways.step; now++)
    for (let one = waiting.heads[now & round]!; one >= 0; one = waiting.heads[now & round]!) {
      take(waiting, one, now);
      crowd[now & round]!--;
      settled++;
      reach(ways, nearby, one, now, farthestIn(nearby, now, size));
    }
  let sum = 0;
  for (let at = 1; at < nearby.reached; at++) sum += 1 / distances[found[at]!]!;
  for (let at = 0; at < nearby.reached; at++) distances[found[at]!] = -1;
  waiting.heads.fill(-1);
  crowd.fill(0);
  return sum;
}

/** Lets the neighbours of one who is settled come by it, if that is nearer; nobody waits as far away as `farthest` after a longer tie. */
function reach({ offsets, neighbours, lengths }: Ways, nearby: Nearby, one: number, now: number, farthest: number): void {
  for (let place = offsets[one]!, end = offsets[one + 1]!; place < end && now + lengths[place]! < farthest; place++) {
    const other = neighbours[place]!;
    const distance = nearby.distances[other]!;
    if (distance < 0 || distance > now + lengths[place]!) meet(nearby, other, now + lengths[place]!);
  }
}

/** Lets an actor wait at a distance, nearer than it did if it did. */
function meet(nearby: Nearby, actor: number, distance: number): void {
  const { found, distances, waiting, crowd } = nearby;
  const old = distances[actor]!;
  if (old < 0) found[nearby.reached++] = actor;
  else {
    take(waiting, actor, old);
    crowd[old & round]!--;
  }
  distances[actor] = distance;
  put(waiting, actor, distance);
  crowd[distance & round]!++;
}

/** How far away anybody waits when all are reached: a way that is as long brings nobody nearer. Endless as long as somebody may still be found. */
function farthestIn({ reached, crowd }: Nearby, now: number, size: number): number {
  if (reached < size) return Number.POSITIVE_INFINITY;
  let distance = now + 12;
  while (distance > now && !crowd[distance & round]) distance--;
  return distance;
}
