import { type Findings, findingsOf } from "./findings.ts";
import type { Graph } from "./graph.ts";
import { type ActorMeasure, actorMeasures } from "./measures.each.ts";
import { type WholeMeasure, wholeMeasures } from "./measures.whole.ts";
import type { Progress } from "./paths.ts";

export { type ActorMeasure, actorMeasures } from "./measures.each.ts";
export { type Format, type Measure, type WholeMeasure, wholeMeasures } from "./measures.whole.ts";

/** What was measured of a map: values of the whole, and of each actor at its index. Every value is finite, on any map, the empty one too. */
export interface Measured {
  whole: Record<WholeMeasure, number>;
  each: Record<ActorMeasure, Float64Array>;
  /** The component of each actor, from 0: the largest first. */
  components: Int32Array;
  /** The community of each actor, from 0: the largest first. */
  communities: Int32Array;
  /** The actors without whom their part falls into several, ascending. */
  articulation: Int32Array;
  /** The ties without which their part falls into two, ascending. */
  bridges: [one: number, other: number][];
}

/** How to measure: whether the ties' strengths count, and who wants to hear how much of the work is done (0 to 1). */
export interface MeasureOptions {
  weighted: boolean;
  progress?: Progress;
}

/**
 * Measures a map, all of it, O(n m). Ties count alike, or (`weighted`) by their strength: then a tie weighs its strength, and it is
 * 4 / strength steps long, so that a steady partnership is one step and knowing each other four. Wished ties are no ties.
 */
export const measure = (graph: Graph, { weighted, progress }: MeasureOptions): Measured =>
  measuredFrom(findingsOf(graph, weighted, progress));

/** The values of all measures, read from what was found out. */
export function measuredFrom(findings: Findings): Measured {
  const { components, communities, cuts } = findings;
  return {
    whole: Object.fromEntries(wholeMeasures.map(({ id, of }) => [id, of(findings)])) as Record<WholeMeasure, number>,
    each: Object.fromEntries(actorMeasures.map(({ id, of }) => [id, of(findings)])) as Record<ActorMeasure, Float64Array>,
    components: components.of,
    communities: communities.of,
    articulation: cuts.articulation,
    bridges: cuts.bridges,
  };
}
