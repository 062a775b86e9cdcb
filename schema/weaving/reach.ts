import type { Graph } from "./graph.ts";

/** Who was met last from whom: so nobody is counted twice, and nothing is wiped between. */
export const metAmong = (order: number): Int32Array => new Int32Array(order).fill(-1);

/** How many others an actor reaches in at most two ties, itself not among them. Source: Borgatti, Everett & Johnson 2018. */
export function reachOf({ offsets, neighbours }: Graph, met: Int32Array, actor: number): number {
  met[actor] = actor;
  let count = 0;
  for (let place = offsets[actor]!; place < offsets[actor + 1]!; place++) {
    const other = neighbours[place]!;
    if (met[other] !== actor) count++;
    met[other] = actor;
    for (let tie = offsets[other]!; tie < offsets[other + 1]!; tie++) {
      const third = neighbours[tie]!;
      if (met[third] === actor) continue;
      met[third] = actor;
      count++;
    }
  }
  return count;
}
