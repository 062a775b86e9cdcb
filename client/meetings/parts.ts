import type { ItemPart } from "./agenda/parts.ts";
import { pollsPart } from "./live/pollsPart.tsx";
import { pointsPart } from "./points/pointsPart.ts";

/** What a meeting's page shows its agenda with. */
export const parts: readonly ItemPart[] = [pointsPart, pollsPart];
