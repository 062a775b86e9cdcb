import type { Leaf } from "../maps/leaves.ts";
import { TieRests } from "./ties/TieRests.tsx";

/** What agreements tell of a tie that is selected on a map, besides what stands there. */
export const withAgreements = (earlier: readonly Leaf[]): Leaf[] =>
  earlier.map((leaf) => (leaf.id === "asking" ? { ...leaf, OfTie: TieRests } : leaf));
