import type { Graph } from "./graph.ts";

/** What a map hangs on: actors (articulation points) and ties (bridges) without which a part falls into several. Indices, ascending. */
export interface Cuts {
  articulation: Int32Array;
  bridges: [one: number, other: number][];
}

/** Finds both in one walk in depth, O(n + m). Source: Tarjan 1972; Hopcroft & Tarjan 1973. */
export function cutsOf({ offsets, neighbours }: Graph): Cuts {
  const order = offsets.length - 1;
  const entered = new Int32Array(order);
  const lowest = new Int32Array(order);
  const parent = new Int32Array(order).fill(-1);
  const next = offsets.slice(0, order);
  const cuts = new Uint8Array(order);
  const bridges: [number, number][] = [];
  let clock = 0;
  for (let root = 0; root < order; root++) {
    if (entered[root]) continue;
    let branches = 0;
    entered[root] = lowest[root] = ++clock;
    for (let one = root; one >= 0; ) {
      if (next[one]! < offsets[one + 1]!) {
        const other = neighbours[next[one]!++]!;
        if (!entered[other]) {
          entered[other] = lowest[other] = ++clock;
          parent[other] = one;
          one = other;
        } else if (other !== parent[one] && entered[other]! < lowest[one]!) lowest[one] = entered[other]!;
        continue;
      }
      const above = parent[one]!;
      if (above >= 0) {
        if (lowest[one]! < lowest[above]!) lowest[above] = lowest[one]!;
        if (lowest[one]! > entered[above]!) bridges.push(one < above ? [one, above] : [above, one]);
        if (above === root) branches++;
        else if (lowest[one]! >= entered[above]!) cuts[above] = 1;
      }
      one = above;
    }
    if (branches > 1) cuts[root] = 1;
  }
  bridges.sort(([one, other], [first, second]) => one - first || other - second);
  return { articulation: marked(cuts), bridges };
}

function marked(marks: Uint8Array): Int32Array {
  const all = new Int32Array(marks.length);
  let count = 0;
  for (let index = 0; index < marks.length; index++) if (marks[index]) all[count++] = index;
  return all.slice(0, count);
}
