import { type Graph, orderOf, sizeOf } from "./graph.ts";
import { holdingOf } from "./holding.ts";
import { type Measured, measure } from "./measures.ts";
import { isTold, type Stage, stageAt } from "./stageAt.ts";

/** What a map's weave was on one day: its stage and its measures, the ties counting alike. */
export interface Point extends Pick<Measured, "whole"> {
  stage: Stage;
  /** Whether so much is known of the day that a stage can be told. */
  isTold: boolean;
  actors: number;
  /** Ties that were there; wishes are not counted. */
  ties: number;
}

/** What the weave of a map was, by its graph of that day and what was measured of it. */
export function pointOf(graph: Graph, { whole }: Pick<Measured, "whole"> = measure(graph, { weighted: false })): Point {
  const holding = holdingOf(graph, graph.weavers);
  return { stage: stageAt(holding), isTold: isTold(holding), actors: orderOf(graph), ties: sizeOf(graph), whole };
}
