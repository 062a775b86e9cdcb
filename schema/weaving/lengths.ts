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
export function waysOf({ offsets, neighbours, strengths }: Graph, weighted: boolean): Ways {
  const lengths = new Uint8Array(strengths.length).fill(1);
  if (weighted) for (let place = 0; place < lengths.length; place++) lengths[place] = 12 / strengths[place]!;
  return { offsets, neighbours, lengths, step: weighted ? 3 : 1 };
}

/** How long a tie of this strength is; without one, endless. */
export const lengthOf = (strength: number, weighted: boolean): number =>
  strength ? (weighted ? 12 / strength : 1) : Number.POSITIVE_INFINITY;
