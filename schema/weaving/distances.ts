import { type Rows, rowCount } from "./rows.ts";

/** How many ties apart any two are; each tie counts as one. */
export interface Distances {
  order: number;
  /** The distance from one to another at `one × order + other`: 0 to oneself, and `order`, more than any distance, where no way leads. */
  steps: Uint16Array;
}

/** The distances between all pairs, by a walk in breadth from each: O(n (n + m)) time and 2 n² bytes. */
export function distancesOf(rows: Rows): Distances {
  const order = rowCount(rows);
  const steps = new Uint16Array(order * order).fill(order);
  const queue = new Int32Array(order);
  for (let source = 0; source < order; source++) walk(rows, source, steps.subarray(source * order, (source + 1) * order), queue);
  return { order, steps };
}

function walk({ offsets, neighbours }: Rows, source: number, steps: Uint16Array, queue: Int32Array): void {
  const unseen = steps.length;
  queue[0] = source;
  steps[source] = 0;
  for (let at = 0, end = 1; at < end; at++) {
    const actor = queue[at]!;
    const next = steps[actor]! + 1;
    for (let place = offsets[actor]!; place < offsets[actor + 1]!; place++) {
      const neighbour = neighbours[place]!;
      if (steps[neighbour] !== unseen) continue;
      steps[neighbour] = next;
      queue[end++] = neighbour;
    }
  }
}
