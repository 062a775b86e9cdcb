import { credit, type Workroom, workroomFor } from "./credit.ts";
import { detour } from "./detours.ts";
import type { Ways } from "./lengths.ts";
import { type Pairs, settle } from "./pairs.ts";
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
  length: number;
  tree: Tree;
  /** For how many pairs a shortest way runs over the tie, by each of the two, counted with the share that does. */
  crossed: Float64Array;
}

/**
 * Brings what is known of all pairs in step with one changed tie. Only pairs whose shortest ways run over it, before or after, change,
 * and these lie on either side of it. What a pair gives to those between splits in two: its ways over the tie, which all share the ways
 * from either end and are credited once for all pairs, and its other ways, which are credited source by source.
 * Source: after Bergamini et al. 2017, who also keep distances and counts of all pairs; the pairs are found by a tree that is pruned.
 */
export function reroute(pairs: Pairs, before: Ways, after: Ways, change: Change): void {
  const length = Math.min(change.before, change.after);
  const ones = sideOf(pairs, change.one, change.other, length);
  const others = sideOf(pairs, change.other, change.one, length);
  const [near, far] = ones.length <= others.length ? [change.one, change.other] : [change.other, change.one];
  const [sources, side] = ones.length <= others.length ? [ones, others] : [others, ones];
  const crossing = { near, length, tree: treeOf(pairs, before, far, side), crossed: new Float64Array(pairs.order) };
  const room = workroomFor(pairs.order);
  const nearer = change.after < change.before;
  for (const source of sources) {
    const found = aim(pairs, crossing, room, source);
    if (nearer) shorten(pairs, before, crossing, room, source, found);
    else lengthen(pairs, after, crossing, room, source, found);
  }
  cross(pairs, after, room, near, sources, crossing.crossed, nearer ? 1 : -1);
  cross(pairs, after, room, far, side, crossing.crossed, nearer ? 1 : -1);
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
function shorten(pairs: Pairs, before: Ways, { near, length, tree, crossed }: Crossing, room: Workroom, source: number, found: number) {
  const { order, distances, counts } = pairs;
  const { targets, places, seeds } = room;
  const row = source * order;
  const start = distances[row + near]! + length;
  const ways = counts[row + near]!;
  for (let at = 0; at < found; at++) {
    const target = targets[at]!;
    const over = ways * tree.counts[places[at]!]!;
    const kept = start + tree.distances[places[at]!]! < distances[row + target]! ? 0 : counts[row + target]!;
    seeds[target] = over / (kept + over);
    crossed[source]! += seeds[target]!;
    crossed[target]! += seeds[target]!;
  }
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
function lengthen(pairs: Pairs, after: Ways, { near, tree, crossed }: Crossing, room: Workroom, source: number, found: number) {
  const { order, distances, counts } = pairs;
  const { targets, places, lost, seeds } = room;
  const row = source * order;
  const ways = counts[row + near]!;
  let gone = 0;
  for (let at = 0; at < found; at++) {
    const target = targets[at]!;
    const [over, all] = [ways * tree.counts[places[at]!]!, counts[row + target]!];
    seeds[target] = over / all;
    crossed[source]! += seeds[target]!;
    crossed[target]! += seeds[target]!;
    if (over < all) settle(pairs, source, target, distances[row + target]!, distances[row + target]!, all - over);
    else lost[gone++] = target;
  }
  if (gone) detour(pairs, after, room, source, gone);
  credit(pairs, after, room, source, found, 1);
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
