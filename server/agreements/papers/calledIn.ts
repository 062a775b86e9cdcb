import type { Party } from "../Party.ts";

/** What a party is called in a document; nothing for whoever may not see who it is. */
export const calledIn = (party: Party | null | undefined): string => party?.actor?.name ?? "";
