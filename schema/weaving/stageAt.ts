import { demands } from "./demands.ts";
import type { Holding } from "./holding.ts";

/**
 * The four stages of the network-weaving model, in their order (Valdis Krebs & June Holley, "Building Smart Communities through Network
 * Weaving"): scattered clusters, hub and spoke, several hubs, and a core with a periphery that holds without its weaver.
 */
export const Stage = { Scattered: "Scattered", Star: "Star", Hubs: "Hubs", Woven: "Woven" } as const;
export type Stage = keyof typeof Stage;

/** The stages, first to last. */
export const stages = Object.keys(Stage) as Stage[];

/** Fewer actors than this are no network to read a stage from: they count as scattered. */
export const fewest = 4;

/** The last stage up to which every demand is met. */
export function stageAt(holding: Holding): Stage {
  if (holding.actors < fewest) return Stage.Scattered;
  const short = demands.find(({ measured, least }) => measured(holding) < least);
  return short ? stages[stages.indexOf(short.stage) - 1]! : Stage.Woven;
}
