import type { Graph } from "./graph.ts";

/** Ties with how long each is: 12 / strength, a whole number from 3 (a steady partnership) to 12 (knowing each other), or 1 when strengths do not count. */
export interface Ways {
  offsets: Int32Array;
  neighbours: Int32Array;
  lengths: Uint8Array;
  /** How long the shortest tie there can be is: one step. Distances are told in steps. */
  step: number;
}

/** The ways along the ties of a graph. */
export const waysOf = ({ offsets, neighbours, strengths }: Graph, weighted: boolean): Ways => ({
  offsets,
  neighbours,
  lengths: strengths.map((strength) => lengthOf(strength, weighted)),
  step: weighted ? 3 : 1,
});

/** How long a tie of this strength is. */
export const lengthOf = (strength: number, weighted: boolean): number => (weighted ? 12 / strength : 1);
