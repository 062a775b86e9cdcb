import { credit, roomIn, type Workroom } from "./credit.ts";
import { detour } from "./detours.ts";
import type { Ways } from "./lengths.ts";
import { apart, type Pairs, settle } from "./pairs.ts";
import { sideOf, type Tree, treeOf } from "./sides.ts";

/** A tie that is drawn, cut, or gets another length: before and after, `Infinity` where there is none. */
export interface Change {
  one: number;
  other: number;
  before: number;
  after: number;
}

/** A changed tie seen from one end: its length when it is nearer, and its far side as a tree. */
interface Crossing {
  near: number;
  far: number;
  length: number;
  tree: Tree;
  /** For how many pairs a shortest way runs over the tie, by each of the two, counted with the share that does. */
  crossed: Float64Array;
  /** What is to be credited from the near end for those of whom all other ways run by it too. */
  behind: Float64Array;
}

/**
 * Brings what is known of all pairs in step with one changed tie. Only pairs whose shortest ways run over it, before or after, change,
 * and these lie on either side of it. What a pair gives to those between splits in two: its ways over the tie, which all share the ways
 * from either end and are credited once for all pairs, and its other ways, which are credited source by source. Where these all run by
 * an end of the tie as well, what lies before it (or behind it) stays as it was, and only the rest is credited: once for all such pairs.
 * Source: after Bergamini et al. 2017, who also keep distances and counts of all pairs; the pairs are found by a tree that is pruned.
 */
export function reroute(pairs: Pairs, before: Ways, after: Ways, change: Change): void {
  const length = Math.min(change.before, change.after);
  const ones = sideOf(pairs, change.one, change.other, length);
  const others = sideOf(pairs, change.other, change.one, length);
  const [near, far] = ones.length <= others.length ? [change.one, change.other] : [change.other, change.one];
  const [sources, side] = ones.length <= others.length ? [ones, others] : [others, ones];
  const [crossed, behind] = [new Float64Array(pairs.order), new Float64Array(pairs.order)];
  const crossing = { near, far, length, tree: treeOf(pairs, before, far, side), crossed, behind };
  const room = roomIn(pairs);
  // What the near end is to the others is looked at from all sources: as it was, or as it is.
  if (change.after < change.before) {
    for (const source of sources) if (source !== near) shorten(pairs, before, crossing, room, source);
    shorten(pairs, before, crossing, room, near);
  } else {
    lengthen(pairs, after, crossing, room, near);
    for (const source of sources) if (source !== near) lengthen(pairs, after, crossing, room, source);
    gain(pairs, after, room, near, side, behind);
  }
  const sign = change.after < change.before ? 1 : -1;
  cross(pairs, after, room, near, sources, crossed, sign);
  cross(pairs, after, room, far, side, crossed, sign);
}

/** Notes to whom the shortest ways from a source run over the tie, or would; who lies behind one to whom they do not is skipped. */
function aim({ order, distances }: Pairs, { tree, near, length }: Crossing, { targets, places }: Workroom, source: number): number {
  const row = source * order;
  const start = distances[row + near]! + length;
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

/** The tie has come nearer: to each target a way over it is shorter than before, or one more as short. */
function shorten(pairs: Pairs, before: Ways, crossing: Crossing, room: Workroom, source: number): void {
  const { near, length, tree, behind } = crossing;
  const { order, distances, counts } = pairs;
  const { targets, places, seeds } = room;
  const found = aim(pairs, crossing, room, source);
  const row = source * order;
  const start = distances[row + near]! + length;
  const ways = counts[row + near]!;
  for (let at = 0; at < found; at++) {
    const target = targets[at]!;
    const over = ways * tree.counts[places[at]!]!;
    const kept = start + tree.distances[places[at]!]! < distances[row + target]! ? 0 : counts[row + target]!;
    seeds[target] = over / (kept + over);
  }
  part(pairs, crossing, room, source, found);
  if (source === near) for (let at = 0; at < found; at++) seeds[targets[at]!]! += behind[targets[at]!]!;
  credit(pairs, before, room, source, found, -1);
  for (let at = 0; at < found; at++) {
    const target = targets[at]!;
    const over = ways * tree.counts[places[at]!]!;
    const old = distances[row + target]!;
    const now = start + tree.distances[places[at]!]!;
    settle(pairs, source, target, old, now, now < old ? over : counts[row + target]! + over);
  }
}

/** The tie is gone or farther: to each target the ways over it are fewer, or none is left and others are to be found. */
function lengthen(pairs: Pairs, after: Ways, crossing: Crossing, room: Workroom, source: number): void {
  const { near, tree, behind } = crossing;
  const { order, distances, counts } = pairs;
  const { targets, places, lost, seeds } = room;
  const found = aim(pairs, crossing, room, source);
  const row = source * order;
  const ways = counts[row + near]!;
  let gone = 0;
  for (let at = 0; at < found; at++) {
    const target = targets[at]!;
    const [over, all] = [ways * tree.counts[places[at]!]!, counts[row + target]!];
    seeds[target] = over / all;
    if (over < all) settle(pairs, source, target, distances[row + target]!, distances[row + target]!, all - over);
    else lost[gone++] = target;
  }
  if (gone) detour(pairs, after, room, source, gone);
  part(pairs, crossing, room, source, found);
  if (source === near)
    for (let at = 0; at < found; at++) {
      behind[targets[at]!]! += seeds[targets[at]!]!;
      seeds[targets[at]!] = 0;
    }
  else credit(pairs, after, room, source, found, 1);
}

/** Parts what pairs give for their ways over the tie from what their other ways are credited, and that by the ends that all of these run by. */
function part(pairs: Pairs, { near, far, tree, crossed, behind }: Crossing, room: Workroom, source: number, found: number): void {
  const { order, distances, counts } = pairs;
  const { targets, places, seeds } = room;
  const [row, ofNear] = [source * order, near * order];
  const [toNear, waysToNear] = [source === near ? apart : distances[row + near]!, counts[row + near]!];
  const [toFar, waysToFar] = [distances[row + far]!, counts[row + far]!];
  for (let at = 0; at < found; at++) {
    const target = targets[at]!;
    const [distance, ways, seed] = [distances[row + target]!, counts[row + target]!, seeds[target]!];
    const isByNear = toNear + distances[ofNear + target]! === distance && waysToNear * counts[ofNear + target]! === ways;
    const behindFar = places[at]!;
    const isByFar = target !== far && toFar + tree.distances[behindFar]! === distance && waysToFar * tree.counts[behindFar]! === ways;
    if (!isByNear) crossed[source]! += seed;
    if (!isByFar) crossed[target]! += seed;
    if (!isByNear && !isByFar) continue;
    seeds[target]! -= seed;
    if (isByNear) behind[isByFar ? far : target]! += seed;
    else seeds[far]! += seed;
  }
}

/** Gives those between the near end and that side what is credited from there. */
function gain(pairs: Pairs, ways: Ways, room: Workroom, near: number, side: Int32Array, behind: Float64Array): void {
  let found = 0;
  for (const actor of side) {
    room.seeds[actor] = behind[actor]!;
    room.targets[found++] = actor;
  }
  credit(pairs, ways, room, near, found, 1);
}

/** Gives (or takes) the ways over the tie to those between its end and that side, and to the end itself. */
function cross(pairs: Pairs, ways: Ways, room: Workroom, end: number, side: Int32Array, crossed: Float64Array, sign: number): void {
  let found = 0;
  for (const actor of side) {
    if (actor === end) continue;
    room.seeds[actor] = crossed[actor]!;
    room.targets[found++] = actor;
    pairs.paths.between[end]! += sign * crossed[actor]!;
  }
  credit(pairs, ways, room, end, found, sign);
}
