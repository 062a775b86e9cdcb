import type { ItemPart } from "./agenda/parts.ts";

/** What a meeting's page shows its agenda with. */
export const parts: readonly ItemPart[] = [];
