import type { Leaf } from "../maps/leaves.ts";
import { TieSeen } from "./learns/TieSeen.tsx";

/** What councils put beside a map, with what their meetings tell of a tie that is selected there. */
export const withMeetings = (councils: readonly Leaf[]): Leaf[] =>
  councils.map((leaf) => (leaf.id === "councils" ? { ...leaf, OfTie: TieSeen } : leaf));
