import type { Graph } from "./graph.ts";

/** Pairs of ties that meet at an actor: all of them, and those that a third tie closes; each counts as the sum of its two ties' weights. */
export interface Triads {
  all: number;
  closed: number;
}

/**
 * Counts every pair of ties at every actor; a tie weighs its strength, or 1. Whole numbers, so that one edit can be added to them exactly.
 * Source: Luce & Perry 1949 (transitivity); Opsahl & Panzarasa 2009 (with weights, the arithmetic mean).
 */
export function triadsOf({ offsets, neighbours, strengths }: Graph, weighted: boolean): Triads {
  const order = offsets.length - 1;
  const mark = new Int32Array(order);
  let [all, closed] = [0, 0];
  for (let one = 0; one < order; one++) {
    const [from, to] = [offsets[one]!, offsets[one + 1]!];
    for (let place = from; place < to; place++) {
      const weight = weighted ? strengths[place]! : 1;
      mark[neighbours[place]!] = weight;
      all += weight * (to - from - 1);
    }
    for (let place = from; place < to; place++) {
      const other = neighbours[place]!;
      if (other > one) closed += closedBy(offsets, neighbours, strengths, weighted, other, mark[other]!, mark);
    }
    for (let place = from; place < to; place++) mark[neighbours[place]!] = 0;
  }
  return { all, closed };
}

/** The triangles above the tie to `other`, whose far corner comes after it: three pairs of ties each, every tie in two of them. */
function closedBy(
  offsets: Int32Array,
  neighbours: Int32Array,
  strengths: Uint8Array,
  weighted: boolean,
  other: number,
  side: number,
  mark: Int32Array,
): number {
  let sum = 0;
  for (let place = offsets[other]!; place < offsets[other + 1]!; place++) {
    const third = neighbours[place]!;
    if (third > other && mark[third]) sum += 2 * (side + mark[third]! + (weighted ? strengths[place]! : 1));
  }
  return sum;
}
