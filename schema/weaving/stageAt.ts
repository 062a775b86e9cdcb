import { demands, enough, fewest } from "./demands.ts";
import type { Holding } from "./holding.ts";

/**
 * The four stages of the network-weaving model, in their order (Valdis Krebs & June Holley, "Building Smart Communities through Network
 * Weaving"): scattered clusters, hub and spoke, several hubs, and a core with a periphery that holds without its weaver.
 */
export const Stage = { Scattered: "Scattered", Star: "Star", Hubs: "Hubs", Woven: "Woven" } as const;
export type Stage = keyof typeof Stage;

/** The stages, first to last. */
export const stages = Object.keys(Stage) as Stage[];

export { fewest } from "./demands.ts";

const firstUnmet = (holding: Holding) => demands.find(({ measured, least }) => measured(holding) < least);

/**
 * Whether a stage can be told at all. Fewer than four actors are no network; and where the others hold without their weavers but are fewer
 * than it takes to be several hubs, they are neither that nor spokes of one: too little is known.
 */
export const isTold = (holding: Holding): boolean => holding.actors >= fewest && firstUnmet(holding) !== enough;

/** The last stage up to which every demand is met. */
export function stageAt(holding: Holding): Stage {
  if (holding.actors < fewest) return Stage.Scattered;
  const short = firstUnmet(holding);
  return short ? stages[stages.indexOf(short.stage) - 1]! : Stage.Woven;
}
