import { demands } from "./demands.ts";
import type { Graph } from "./graph.ts";
import { type Holding, holdingOf } from "./holding.ts";
import type { Said } from "./said.ts";
import { reasonsFor } from "./stageReasons.ts";

/**
 * The four stages of the network-weaving model, in their order (Valdis Krebs & June Holley, "Building Smart Communities through Network
 * Weaving"): scattered clusters, hub and spoke, several hubs, and a core with a periphery that holds without its weaver.
 */
export const Stage = { Scattered: "Scattered", Star: "Star", Hubs: "Hubs", Woven: "Woven" } as const;
export type Stage = keyof typeof Stage;

/** The stages, first to last. */
export const stages = Object.keys(Stage) as Stage[];

/** Where a network stands, why, and what is missing to the next stage. */
export interface StageFound {
  stage: Stage;
  reasons: Said[];
  /** The next stage, how far the network has come towards it (0–1), and what is missing; nothing after the last. */
  next?: { stage: Stage; share: number; missing: Said[] };
  /** How sure the stage is: the share of the maps with some ties forgotten that come out the same, 0–1. */
  certainty: number;
  /** The share of those maps that come out as each stage. */
  odds: Record<Stage, number>;
}

/** Fewer actors than this are no network to read a stage from: they count as scattered. */
const fewest = 4;

/** The stage of a network, why, what is missing to the next, and how sure that is. */
export function stageOf(graph: Graph): StageFound {
  const holding = holdingOf(graph, graph.weavers);
  const stage = stageAt(holding);
  const next = nextAfter(stage, holding, graph.ids);
  return {
    stage,
    reasons: reasonsFor(stage, holding, graph.ids),
    ...(next && { next }),
    certainty: 1,
    odds: { Scattered: 0, Star: 0, Hubs: 0, Woven: 0, [stage]: 1 },
  };
}

/** The last stage up to which every demand is met. */
export function stageAt(holding: Holding): Stage {
  if (holding.actors < fewest) return Stage.Scattered;
  const short = demands.find(({ measured, least }) => measured(holding) < least);
  return short ? stages[stages.indexOf(short.stage) - 1]! : Stage.Woven;
}

/** How far it is to the stage after this one: as far as the demand that is furthest from being met. */
function nextAfter(stage: Stage, holding: Holding, ids: Graph["ids"]): StageFound["next"] {
  const next = stages[stages.indexOf(stage) + 1];
  if (!next) return;
  if (holding.actors < fewest)
    return {
      stage: next,
      share: holding.actors / fewest,
      missing: [{ key: "stage.missing.actors", values: { count: fewest - holding.actors } }],
    };
  const unmet = demands.filter(({ stage: of, measured, least }) => of === next && measured(holding) < least);
  return {
    stage: next,
    share: Math.min(...unmet.map(({ measured, least }) => measured(holding) / least)),
    missing: unmet.map(({ missing }) => missing(holding, ids)),
  };
}
