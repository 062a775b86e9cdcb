import type { Graph } from "./graph.ts";

/**
 * The core number of each actor: the largest k for which it belongs to a group in which everyone has at least k ties to the others.
 * Whole numbers, 0 without ties; O(n + m). Source: Seidman 1983; Batagelj & Zaveršnik 2003.
 */
export function coresOf({ offsets, neighbours }: Pick<Graph, "offsets" | "neighbours">): Int32Array {
  const order = offsets.length - 1;
  const left = new Int32Array(order);
  for (let one = 0; one < order; one++) left[one] = offsets[one + 1]! - offsets[one]!;
  const { queue, place, starts } = queuedBy(left);
  for (let at = 0; at < order; at++) {
    const one = queue[at]!;
    for (let tie = offsets[one]!; tie < offsets[one + 1]!; tie++) {
      const other = neighbours[tie]!;
      const degree = left[other]!;
      if (degree <= left[one]!) continue;
      const first = Math.max(starts[degree]!, at + 1);
      const swapped = queue[first]!;
      queue[place[other]!] = swapped;
      place[swapped] = place[other]!;
      queue[first] = other;
      place[other] = first;
      starts[degree] = first + 1;
      left[other] = degree - 1;
    }
  }
  return left;
}

/** All in order of how many ties they have, the place of each, and where those with so many begin. */
function queuedBy(degrees: Int32Array): { queue: Int32Array; place: Int32Array; starts: Int32Array } {
  const order = degrees.length;
  const starts = new Int32Array(order + 1);
  for (const degree of degrees) starts[degree + 1]!++;
  for (let degree = 1; degree <= order; degree++) starts[degree]! += starts[degree - 1]!;
  const [queue, place, free] = [new Int32Array(order), new Int32Array(order), starts.slice()];
  for (let one = 0; one < order; one++) {
    place[one] = free[degrees[one]!]!++;
    queue[place[one]!] = one;
  }
  return { queue, place, starts };
}
