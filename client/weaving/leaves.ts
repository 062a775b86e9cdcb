import type { Leaf } from "../maps/leaves.ts";

/** What weaving puts beside a map. */
export const leaves: readonly Leaf[] = [];
