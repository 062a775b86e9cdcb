import type { Graph } from "./graph.ts";

/** A map at one level of coarseness: groups that have become one, with the weights of the ties between them. Whole numbers: exact comparisons. */
export interface Level {
  offsets: Int32Array;
  neighbours: Int32Array;
  weights: Int32Array;
  /** The weight of all ends of ties in each, those of the ties inside it among them. */
  degrees: Float64Array;
  /** The sum of the degrees. */
  total: number;
}

/** The ties themselves, actors in the order of their ranks. */
export function groundOf({ offsets, neighbours, strengths }: Graph, weighted: boolean, ranks: Int32Array): Level {
  const order = ranks.length;
  const actors = new Int32Array(order);
  for (let one = 0; one < order; one++) actors[ranks[one]!] = one;
  const level = emptyLevel(order, neighbours.length);
  let ends = 0;
  for (let rank = 0; rank < order; rank++) {
    const one = actors[rank]!;
    for (let place = offsets[one]!; place < offsets[one + 1]!; place++) {
      const weight = weighted ? strengths[place]! : 1;
      level.neighbours[ends] = ranks[neighbours[place]!]!;
      level.weights[ends++] = weight;
      level.degrees[rank]! += weight;
      level.total += weight;
    }
    level.offsets[rank + 1] = ends;
  }
  return level;
}

/** The next level: each group, by its label, has become one. */
export function levelAbove(below: Level, labels: Int32Array, count: number): Level {
  const level = emptyLevel(count, Math.min(below.offsets.at(-1)!, count * (count - 1)));
  const members = membersByLabel(labels, count);
  const toward = new Int32Array(count);
  const met = new Int32Array(count + 1);
  let ends = 0;
  for (let label = 0; label < count; label++) {
    let found = 0;
    for (let at = members.offsets[label]!; at < members.offsets[label + 1]!; at++) {
      const one = members.all[at]!;
      level.degrees[label]! += below.degrees[one]!;
      for (let place = below.offsets[one]!; place < below.offsets[one + 1]!; place++) {
        const other = labels[below.neighbours[place]!]!;
        const already = toward[other]!;
        met[found] = other;
        // One more where it was 0, without a branch that nobody can foresee.
        found += (already - 1) >>> 31;
        toward[other] = already + below.weights[place]!;
      }
    }
    toward[label] = 0;
    for (let at = 0; at < found; at++) {
      const other = met[at]!;
      if (other === label) continue;
      level.neighbours[ends] = other;
      level.weights[ends++] = toward[other]!;
      toward[other] = 0;
    }
    level.offsets[label + 1] = ends;
  }
  return { ...level, total: below.total };
}

/** Labels by which each is a group of its own: 0, 1, 2, … */
export function eachItsOwn(count: number): Int32Array {
  const labels = new Int32Array(count);
  for (let at = 0; at < count; at++) labels[at] = at;
  return labels;
}

const emptyLevel = (order: number, ends: number): Level => ({
  offsets: new Int32Array(order + 1),
  neighbours: new Int32Array(ends),
  weights: new Int32Array(ends),
  degrees: new Float64Array(order),
  total: 0,
});

function membersByLabel(labels: Int32Array, count: number): { offsets: Int32Array; all: Int32Array } {
  const offsets = new Int32Array(count + 1);
  for (const label of labels) offsets[label + 1]!++;
  for (let label = 0; label < count; label++) offsets[label + 1]! += offsets[label]!;
  const next = offsets.slice();
  const all = new Int32Array(labels.length);
  for (let one = 0; one < labels.length; one++) all[next[labels[one]!]!++] = one;
  return { offsets, all };
}
