import type { Ways } from "./lengths.ts";
import { forget, type Search, searchAmong, searchFrom } from "./search.ts";

/** What the shortest ways between all pairs say of each actor. Distances are in lengths of ties, not in steps. */
export interface Paths {
  /** For how many pairs of others a shortest way runs through the actor; a pair with several ways counts with the share that does. */
  between: Float64Array;
  /** The sum of one over the distance to everyone it reaches. */
  nearness: Float64Array;
  /** The sum of the distances to everyone it reaches. */
  farness: Float64Array;
  /** How many others it reaches. */
  reached: Int32Array;
}

/** Hears how much of a longer work is done, 0 to 1. */
export type Progress = (share: number) => void;

/** Sees each finished search before it is forgotten. */
export type Witness = (source: number, search: Search, reached: number) => void;

/** Searches from every actor once: O(n m), or with lengths a little more. Source: Brandes 2001. */
export function pathsOf(ways: Ways, progress?: Progress, witness?: Witness): Paths {
  const order = ways.offsets.length - 1;
  const search = searchAmong(order, ways.neighbours.length);
  const paths = noPaths(order);
  const share = new Float64Array(order);
  for (let source = 0; source < order; source++) {
    const reached = searchFrom(ways, search, source);
    measureFrom(source, search, reached, paths, share);
    witness?.(source, search, reached);
    forget(search, reached);
    if (source % 64 === 63) progress?.((source + 1) / order);
  }
  return paths;
}

/** Paths of as many actors, of whom none reaches another. */
export const noPaths = (order: number): Paths => ({
  between: new Float64Array(order),
  nearness: new Float64Array(order),
  farness: new Float64Array(order),
  reached: new Int32Array(order),
});

/** Adds what one search says; the farthest first, each actor knows by then what goes through those it leads to. Every pair is seen from both ends. */
function measureFrom(
  source: number,
  { found, distances, counts, onward, ends }: Search,
  reached: number,
  paths: Paths,
  share: Float64Array,
) {
  let [nearness, farness] = [0, 0];
  let on = ends[reached - 1]!;
  for (let at = reached - 1; at > 0; at--) {
    const one = found[at]!;
    const from = ends[at - 1]!;
    let sum = 0;
    while (on > from) sum += share[onward[--on]!]!;
    share[one] = 1 / counts[one]! + sum;
    paths.between[one]! += (counts[one]! * sum) / 2;
    nearness += 1 / distances[one]!;
    farness += distances[one]!;
  }
  paths.nearness[source] = nearness;
  paths.farness[source] = farness;
  paths.reached[source] = reached - 1;
}
