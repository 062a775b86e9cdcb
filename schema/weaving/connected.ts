import type { Graph } from "./graph.ts";
import { type Groups, groupsOf } from "./groups.ts";

/** The components of a map as groups: between two of them there is no way at all; an actor without ties is one by itself. */
export function connectedIn({ offsets, neighbours }: Pick<Graph, "offsets" | "neighbours">, ranks: Int32Array): Groups {
  const labels = new Int32Array(ranks.length).fill(-1);
  const found = new Int32Array(ranks.length);
  let count = 0;
  for (let root = 0; root < labels.length; root++) {
    if (labels[root]! >= 0) continue;
    labels[root] = count;
    found[0] = root;
    for (let next = 0, end = 1; next < end; next++) {
      const one = found[next]!;
      for (let place = offsets[one]!; place < offsets[one + 1]!; place++) {
        const other = neighbours[place]!;
        if (labels[other]! >= 0) continue;
        labels[other] = count;
        found[end++] = other;
      }
    }
    count++;
  }
  return groupsOf(labels, count, ranks);
}
