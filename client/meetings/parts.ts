import type { ItemPart } from "./agenda/parts.ts";
import { pointsPart } from "./points/pointsPart.ts";

/** What a meeting's page shows its agenda with. */
export const parts: readonly ItemPart[] = [pointsPart];
