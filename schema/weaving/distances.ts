import { type Rows, rowCount } from "./rows.ts";

/** How many ties apart any two are, each tie counting as one; and from each, the others in the order of their distance. */
export interface Distances {
  count: number;
  /** The distance from one to another at `one × count + other`: 0 to oneself, and `count`, more than any distance, where no way leads. */
  steps: Uint16Array;
  /** Those whom one reaches, nearest first and itself first of all, from `one × count` on. */
  nearest: Uint16Array;
  /** One more than the greatest distance there is. */
  depth: number;
  /** How many one reaches within fewer than d ties, at `one × (depth + 1) + d`: where in `nearest` those at distance d begin. */
  within: Int32Array;
}

/** The distances between all pairs, by a walk in breadth from each: O(n (n + m)) time and 4 n² bytes, for at most 65,535 actors. */
export function distancesOf(rows: Rows): Distances {
  const count = rowCount(rows);
  const steps = new Uint16Array(count * count).fill(count);
  const nearest = new Uint16Array(count * count);
  const reached = new Int32Array(count);
  let depth = 1;
  for (let one = 0; one < count; one++) {
    const [from, to] = [one * count, (one + 1) * count];
    reached[one] = walk(rows, one, steps.subarray(from, to), nearest.subarray(from, to));
    depth = Math.max(depth, steps[from + nearest[from + reached[one]! - 1]!]! + 1);
  }
  return { count, steps, nearest, depth, within: withinOf({ count, steps, nearest, depth }, reached) };
}

/** Walks out from one, and says how many were reached. */
function walk({ offsets, neighbours }: Rows, one: number, steps: Uint16Array, nearest: Uint16Array): number {
  const unseen = steps.length;
  nearest[0] = one;
  steps[one] = 0;
  let end = 1;
  for (let at = 0; at < end; at++) {
    const actor = nearest[at]!;
    const next = steps[actor]! + 1;
    for (let place = offsets[actor]!; place < offsets[actor + 1]!; place++) {
      const neighbour = neighbours[place]!;
      if (steps[neighbour] !== unseen) continue;
      steps[neighbour] = next;
      nearest[end++] = neighbour;
    }
  }
  return end;
}

function withinOf({ count, steps, nearest, depth }: Omit<Distances, "within">, reached: Int32Array): Int32Array {
  const within = new Int32Array(count * (depth + 1));
  for (let one = 0; one < count; one++) {
    const row = within.subarray(one * (depth + 1), (one + 1) * (depth + 1));
    for (let at = 0; at < reached[one]!; at++) row[steps[one * count + nearest[one * count + at]!]! + 1]!++;
    for (let distance = 1; distance <= depth; distance++) row[distance]! += row[distance - 1]!;
  }
  return within;
}
