import type { Edit } from "./edits.ts";
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

/** The triads after one edit, counted at the two ends of its tie: `graph` is as it was before. */
export function triadsAfter({ all, closed }: Triads, graph: Graph, edit: Edit, weighted: boolean): Triads {
  const weigh = (strength: number) => (weighted ? strength : Math.min(1, strength));
  const [before, after] = [weigh(edit.before), weigh(edit.after)];
  const [one, other] = [tiesOf(graph, edit.one, weigh), tiesOf(graph, edit.other, weigh)];
  for (const ties of [one, other]) {
    const sum = [...ties.values()].reduce((so, weight) => so + weight, 0);
    const more = Math.sign(after) - Math.sign(before);
    all += (sum + after - before) * (ties.size + more - 1) - sum * (ties.size - 1);
  }
  const triangle = (tie: number, sides: number) => (tie ? 2 * (tie + sides) : 0);
  for (const [third, side] of one) {
    const across = other.get(third);
    if (across) closed += triangle(after, side + across) - triangle(before, side + across);
  }
  return { all, closed };
}

/** Whom an actor has ties to, and what each weighs. */
const tiesOf = ({ offsets, neighbours, strengths }: Graph, actor: number, weigh: (strength: number) => number) =>
  new Map(
    Array.from(neighbours.subarray(offsets[actor]!, offsets[actor + 1]!), (other, at) => [other, weigh(strengths[offsets[actor]! + at]!)]),
  );
