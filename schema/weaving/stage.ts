import { demands } from "./demands.ts";
import type { Graph } from "./graph.ts";
import { type Holding, holdingOf } from "./holding.ts";
import { oddsOf } from "./odds.ts";
import type { Said } from "./said.ts";
import { fewest, isTold, type Stage, stageAt, stages } from "./stageAt.ts";
import { reasonsFor } from "./stageReasons.ts";

export { fewest, Stage, stages } from "./stageAt.ts";

/** Where a network stands, why, and what is missing to the next stage. */
export interface StageFound {
  stage: Stage;
  /** Whether so much is known that it can be told; else it is the last one whose demands are met. */
  isTold: boolean;
  reasons: Said[];
  /** The next stage, how far the network has come towards it (0–1), and what is missing; nothing after the last. */
  next?: { stage: Stage; share: number; missing: Said[] };
  /** How sure the stage is: the share of the readings with some ties forgotten that come out the same, 0–1. */
  certainty: number;
  /** The share of those readings that come out as each stage. */
  odds: Record<Stage, number>;
}

/** The stage of a network, why, what is missing to the next, and how sure that is. */
export function stageOf(graph: Graph): StageFound {
  const holding = holdingOf(graph, graph.weavers);
  const stage = stageAt(holding);
  const next = nextAfter(stage, holding, graph.ids);
  const odds = oddsOf(graph);
  const reasons = reasonsFor(stage, holding, graph.ids);
  return { stage, isTold: isTold(holding), reasons, ...(next && { next }), certainty: odds[stage], odds };
}

/** How far it is to the stage after this one: as far as the demand that is furthest from being met. */
function nextAfter(stage: Stage, holding: Holding, ids: Graph["ids"]): StageFound["next"] {
  const next = stages[stages.indexOf(stage) + 1];
  if (!next) return;
  const lacking = fewest - holding.actors;
  if (lacking > 0)
    return { stage: next, share: holding.actors / fewest, missing: [{ key: "stage.missing.actors", values: { count: lacking } }] };
  const unmet = demands.filter(({ stage: of, measured, least }) => of === next && measured(holding) < least);
  return {
    stage: next,
    share: Math.min(...unmet.map(({ measured, least }) => measured(holding) / least)),
    missing: unmet.map(({ missing }) => missing(holding, ids)),
  };
}
