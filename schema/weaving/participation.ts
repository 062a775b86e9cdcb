import type { Findings } from "./findings.ts";

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
    participation[one] = all ? 1 - squares / (all * all) : 0;
  }
  return participation;
}
