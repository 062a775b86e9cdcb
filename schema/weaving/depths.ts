import { type Rows, rowCount } from "./rows.ts";

/** A walk in depth through all components: what hangs below whom, and how far up the ways from below lead back. */
export interface Depths {
  /** The actors in the order in which they were entered: each after the one it was entered from. */
  order: Int32Array;
  /** When each was entered, from 0, and the earliest that a way from it or from below it leads back to. */
  entered: Int32Array;
  lowest: Int32Array;
  /** The one it was entered from; −1 where a component begins. */
  parent: Int32Array;
  /** How many hang below it, itself among them. */
  below: Int32Array;
}

/** Walks in depth, O(n + m). Source: Tarjan 1972. */
export function depthsOf(rows: Rows): Depths {
  const count = rowCount(rows);
  const depths = {
    order: new Int32Array(count),
    entered: new Int32Array(count).fill(-1),
    lowest: new Int32Array(count),
    parent: new Int32Array(count).fill(-1),
    below: new Int32Array(count).fill(1),
  };
  const next = rows.offsets.slice(0, count);
  let clock = 0;
  for (let root = 0; root < count; root++) if (depths.entered[root] === -1) clock = descend(rows, depths, next, root, clock);
  for (let at = count - 1; at >= 0; at--) {
    const actor = depths.order[at]!;
    const above = depths.parent[actor]!;
    if (above === -1) continue;
    depths.below[above]! += depths.below[actor]!;
    depths.lowest[above] = Math.min(depths.lowest[above]!, depths.lowest[actor]!);
  }
  return depths;
}

function descend({ offsets, neighbours }: Rows, { order, entered, lowest, parent }: Depths, next: Int32Array, root: number, clock: number) {
  const enter = (actor: number) => {
    order[clock] = actor;
    entered[actor] = lowest[actor] = clock++;
  };
  enter(root);
  for (let actor = root; actor !== -1; ) {
    if (next[actor] === offsets[actor + 1]) {
      actor = parent[actor]!;
      continue;
    }
    const neighbour = neighbours[next[actor]!++]!;
    if (entered[neighbour] === -1) {
      parent[neighbour] = actor;
      enter(neighbour);
      actor = neighbour;
    } else if (neighbour !== parent[actor]) lowest[actor] = Math.min(lowest[actor]!, entered[neighbour]!);
  }
  return clock;
}

/** For each actor, how many pairs of others would no longer reach each other without it. */
export function pairsHeldBy(rows: Rows): Float64Array {
  const { order, entered, lowest, parent, below } = depthsOf(rows);
  const root = parent.slice();
  for (const actor of order) root[actor] = parent[actor] === -1 ? actor : root[parent[actor]!]!;
  const apart = new Float64Array(order.length);
  const split = new Float64Array(order.length);
  for (const actor of order) {
    const above = parent[actor]!;
    if (above === -1 || lowest[actor]! < entered[above]!) continue;
    // What hangs below leaves those who were counted before it.
    apart[above]! += split[above]! * below[actor]!;
    split[above]! += below[actor]!;
  }
  return apart.map((pairs, actor) => pairs + split[actor]! * (below[root[actor]!]! - 1 - split[actor]!));
}
