import { componentsOf } from "./components.ts";
import type { Graph } from "./graph.ts";
import { type Groups, groupsOf } from "./groups.ts";
import { eachItsOwn, groundOf, type Level, levelAbove } from "./levels.ts";
import { move } from "./moving.ts";

const cycles = 2;

/**
 * Communities: groups whose members have more to do with each other than their numbers of ties alone would make likely, found by
 * climbing modularity. The same map always gives the same, in whatever order its actors stand, and each community hangs together.
 * Source: Blondel et al. 2008 (Louvain), begun again from what it found (Rotta & Noack 2011).
 */
export function communitiesOf(graph: Graph, weighted: boolean, ranks: Int32Array): Groups {
  const ground = groundOf(graph, weighted, ranks);
  let labels = eachItsOwn(ranks.length);
  for (let cycle = 0; cycle < cycles; cycle++) {
    const before = labels;
    labels = climb(ground, before);
    if (labels.every((label, at) => label === before[at])) break;
  }
  const communities = new Int32Array(labels.length);
  for (let one = 0; one < communities.length; one++) communities[one] = labels[ranks[one]!]!;
  return groupsOf(componentsOf(graph, communities), ranks);
}

/**
 * How much more of the ties (or their weight) lies inside the communities than would be likely: −0.5 to 1, 0 without ties.
 * Source: Newman & Girvan 2004.
 */
export function modularityOf({ offsets, neighbours, strengths }: Graph, weighted: boolean, { of, sizes }: Groups): number {
  const degrees = new Float64Array(sizes.length);
  let [within, total] = [0, 0];
  for (let one = 0; one < of.length; one++) {
    const own = of[one]!;
    let degree = 0;
    for (let place = offsets[one]!; place < offsets[one + 1]!; place++) {
      const weight = weighted ? strengths[place]! : 1;
      degree += weight;
      if (of[neighbours[place]!] === own) within += weight;
    }
    degrees[own]! += degree;
    total += degree;
  }
  return total ? within / total - degrees.reduce((sum, degree) => sum + (degree / total) ** 2, 0) : 0;
}

/** Moves one after another as long as that helps, then whole groups, then groups of groups. Labels come back in order of first appearance. */
function climb(level: Level, from: Int32Array): Int32Array {
  const labels = from.slice();
  move(level, labels);
  const count = tidied(labels);
  if (count === labels.length) return labels;
  const above = climb(levelAbove(level, labels, count), eachItsOwn(count));
  for (let at = 0; at < labels.length; at++) labels[at] = above[labels[at]!]!;
  tidied(labels);
  return labels;
}

/** Numbers labels in order of first appearance and returns how many there are. */
function tidied(labels: Int32Array): number {
  const number = new Int32Array(labels.length).fill(-1);
  let count = 0;
  for (let at = 0; at < labels.length; at++) {
    const label = labels[at]!;
    if (number[label]! < 0) number[label] = count++;
    labels[at] = number[label]!;
  }
  return count;
}
