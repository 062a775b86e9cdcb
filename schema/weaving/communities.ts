import { connectedIn } from "./connected.ts";
import type { Graph } from "./graph.ts";
import type { Groups } from "./groups.ts";
import { eachItsOwn, groundOf, type Level, levelAbove } from "./levels.ts";

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
  return connectedIn(
    inside(
      graph,
      ranks.map((rank) => labels[rank]!),
    ),
    ranks,
  );
}

/**
 * How much more of the ties (or their weight) lies inside the communities than would be likely: −0.5 to 1, 0 without ties.
 * Source: Newman & Girvan 2004.
 */
export function modularityOf({ offsets, neighbours, strengths }: Graph, weighted: boolean, { of, sizes }: Groups): number {
  const degrees = new Float64Array(sizes.length);
  let [within, total] = [0, 0];
  for (let one = 0; one < of.length; one++)
    for (let place = offsets[one]!; place < offsets[one + 1]!; place++) {
      const weight = weighted ? strengths[place]! : 1;
      degrees[of[one]!]! += weight;
      total += weight;
      if (of[neighbours[place]!] === of[one]) within += weight;
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

/** Lets each join the neighbouring group it gains most by, the first label among equals; whose neighbour has left is asked again. */
function move({ offsets, neighbours, weights, degrees, total }: Level, labels: Int32Array): void {
  const order = labels.length;
  const sums = new Float64Array(order);
  for (let one = 0; one < order; one++) sums[labels[one]!]! += degrees[one]!;
  const queue = eachItsOwn(order);
  const waits = new Uint8Array(order).fill(1);
  const toward = new Int32Array(order);
  const met = new Int32Array(order);
  for (let next = 0, waiting = order; waiting; waiting--) {
    const one = queue[next]!;
    next = next + 1 === order ? 0 : next + 1;
    waits[one] = 0;
    const own = labels[one]!;
    sums[own]! -= degrees[one]!;
    let found = 0;
    for (let place = offsets[one]!; place < offsets[one + 1]!; place++) {
      const label = labels[neighbours[place]!]!;
      if (!toward[label]) met[found++] = label;
      toward[label]! += weights[place]!;
    }
    let best = own;
    let most = total * toward[own]! - degrees[one]! * sums[own]!;
    for (let at = 0; at < found; at++) {
      const label = met[at]!;
      const gain = total * toward[label]! - degrees[one]! * sums[label]!;
      toward[label] = 0;
      if (gain < most || (gain === most && (best === own || label > best))) continue;
      best = label;
      most = gain;
    }
    sums[best]! += degrees[one]!;
    if (best === own) continue;
    labels[one] = best;
    for (let place = offsets[one]!; place < offsets[one + 1]!; place++) {
      const other = neighbours[place]!;
      if (labels[other] === best || waits[other]) continue;
      waits[other] = 1;
      const last = next + waiting - 1;
      queue[last < order ? last : last - order] = other;
      waiting++;
    }
  }
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

/** The graph with only the ties inside groups. */
function inside(graph: Graph, labels: Int32Array): Graph {
  const { offsets, neighbours } = graph;
  const kept = { ...graph, offsets: new Int32Array(offsets.length), neighbours: new Int32Array(neighbours.length) };
  let ends = 0;
  for (let one = 0; one < labels.length; one++) {
    for (let place = offsets[one]!; place < offsets[one + 1]!; place++)
      if (labels[neighbours[place]!] === labels[one]) kept.neighbours[ends++] = neighbours[place]!;
    kept.offsets[one + 1] = ends;
  }
  return kept;
}
