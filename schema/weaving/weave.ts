import { exitOf } from "./exit.ts";
import { type Graph, graphOf, orderOf, sizeOf } from "./graph.ts";
import { measure, type WholeMeasure, wholeMeasures } from "./measures.ts";
import type { Said } from "./said.ts";
import { type StageFound, stageOf } from "./stage.ts";
import { historyOf, mapOn, type Past } from "./time.ts";
import { weakestOf } from "./weakest.ts";

/** What can be said of a whole map in one row: where it stands and why, what is missing, where it would tear, and its measures. */
export interface Weave extends Omit<StageFound, "next"> {
  actors: number;
  weavers: number;
  /** Present ties only. */
  ties: number;
  next: StageFound["next"] | null;
  /** 0–100: how much of the network is left without its weavers. */
  readiness: number;
  weakest: Said;
  measures: { id: WholeMeasure; value: number }[];
}

/** What a network says of itself; strengths of ties do not count in its measures. */
export function weaveOf(graph: Graph): Weave {
  const { next = null, ...found } = stageOf(graph);
  const { whole } = measure(graph, { weighted: false });
  return {
    actors: orderOf(graph),
    weavers: graph.weavers.length,
    ties: sizeOf(graph),
    ...found,
    next,
    readiness: exitOf(graph).readiness,
    weakest: weakestOf(graph),
    measures: wholeMeasures.map(({ id }) => ({ id, value: whole[id] })),
  };
}

/** A map of today as it is told in few characters: its actors with who of them weaves, and its present ties by their places among these. */
export interface Present {
  actors: readonly [id: string, weaver: boolean][];
  ties: readonly [from: number, to: number, strength: number][];
}

/** The graph of a map as it is told. */
export function graphFrom({ actors, ties }: Present): Graph {
  const named = actors.map(([id, weaver]) => ({ id, weaver }));
  return graphOf({
    actors: named,
    ties: ties.map(([from, to, strength]) => ({ from: named[from]!.id, to: named[to]!.id, strength })),
  });
}

/** The graph of a map on a day of its past. */
export function graphOn(past: Past, day: string): Graph {
  const { actors, ties } = mapOn(historyOf(past), day);
  return graphOf({ actors, ties });
}
