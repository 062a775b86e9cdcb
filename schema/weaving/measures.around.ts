import type { Findings } from "./findings.ts";
import type { Graph } from "./graph.ts";

/** How many others each actor reaches in at most two ties, itself not among them. */
export function reachIn({ offsets, neighbours }: Graph): Float64Array {
  const order = offsets.length - 1;
  const seen = new Int32Array(order).fill(-1);
  const reach = new Float64Array(order);
  for (let one = 0; one < order; one++) {
    seen[one] = one;
    let count = 0;
    for (let place = offsets[one]!; place < offsets[one + 1]!; place++) {
      const other = neighbours[place]!;
      if (seen[other] !== one) count++;
      seen[other] = one;
      for (let tie = offsets[other]!; tie < offsets[other + 1]!; tie++) {
        if (seen[neighbours[tie]!] !== one) count++;
        seen[neighbours[tie]!] = one;
      }
    }
    reach[one] = count;
  }
  return reach;
}

/** How evenly each actor's ties (or their strength) are spread over the communities: 0 all in one, near 1 the same in many; 0 without ties. */
export function participationIn({ graph: { offsets, neighbours, strengths }, weighted, communities }: Findings): Float64Array {
  const order = offsets.length - 1;
  const toward = new Float64Array(communities.sizes.length);
  const participation = new Float64Array(order);
  for (let one = 0; one < order; one++) {
    let [all, squares] = [0, 0];
    for (let place = offsets[one]!; place < offsets[one + 1]!; place++) {
      const weight = weighted ? strengths[place]! : 1;
      const community = communities.of[neighbours[place]!]!;
      squares += (2 * toward[community]! + weight) * weight;
      toward[community]! += weight;
      all += weight;
    }
    for (let place = offsets[one]!; place < offsets[one + 1]!; place++) toward[communities.of[neighbours[place]!]!] = 0;
    participation[one] = all ? 1 - squares / all ** 2 : 0;
  }
  return participation;
}
