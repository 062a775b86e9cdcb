import { type Graph, orderOf, sizeOf } from "./graph.ts";
import { holdingOf } from "./holding.ts";
import { type Measured, measure } from "./measures.ts";
import { type Stage, stageAt } from "./stageAt.ts";

/** What a map's weave was on one day: its stage and its measures, the ties counting alike. */
export interface Point extends Pick<Measured, "whole"> {
  stage: Stage;
  actors: number;
  /** Ties that were there; wishes are not counted. */
  ties: number;
}

/** What the weave of a map was, by its graph of that day and what was measured of it. */
export const pointOf = (graph: Graph, { whole }: Pick<Measured, "whole"> = measure(graph, { weighted: false })): Point => ({
  stage: stageAt(holdingOf(graph, graph.weavers)),
  actors: orderOf(graph),
  ties: sizeOf(graph),
  whole,
});
