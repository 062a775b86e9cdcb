import type { Ways } from "./lengths.ts";
import { type Paths, type Progress, pathsOf } from "./paths.ts";

/** How far every actor is from every other and along how many shortest ways, row by row; with what they add up to. */
export interface Pairs {
  order: number;
  /** In lengths of ties; `apart` where there is no way. */
  distances: Uint16Array;
  /** Whole numbers as long as `exact` says so: then an edit can be taken back without a trace. */
  counts: Float64Array;
  exact: boolean;
  paths: Paths;
}

/** The distance of two between whom there is no way. */
export const apart = 65535;

/** Searches from every actor and keeps what is found; into the room of earlier pairs when it has the same size. */
export function pairsOf(ways: Ways, progress?: Progress, room?: Pairs): Pairs {
  const order = ways.offsets.length - 1;
  const fits = room?.order === order;
  const distances = fits ? room.distances : new Uint16Array(order * order);
  const counts = fits ? room.counts : new Float64Array(order * order);
  distances.fill(apart);
  counts.fill(0);
  let exact = true;
  const paths = pathsOf(ways, progress, (source, search, reached) => {
    for (let at = 0; at < reached; at++) {
      const one = search.found[at]!;
      distances[source * order + one] = search.distances[one]!;
      counts[source * order + one] = search.counts[one]!;
      if (search.counts[one]! > Number.MAX_SAFE_INTEGER) exact = false;
    }
  });
  return { order, distances, counts, exact, paths };
}

/** Writes down what two are to each other now, from both ends, and what changes in their sums. */
export function settle(pairs: Pairs, one: number, other: number, old: number, now: number, ways: number): void {
  const { order, distances, counts, paths } = pairs;
  counts[one * order + other] = counts[other * order + one] = ways;
  if (ways > Number.MAX_SAFE_INTEGER) pairs.exact = false;
  if (old === now) {
    distances[one * order + other] = now;
    return;
  }
  distances[one * order + other] = distances[other * order + one] = now;
  const nearness = (now === apart ? 0 : 1 / now) - (old === apart ? 0 : 1 / old);
  const farness = (now === apart ? 0 : now) - (old === apart ? 0 : old);
  const reached = (now === apart ? 0 : 1) - (old === apart ? 0 : 1);
  for (const actor of [one, other]) {
    paths.nearness[actor]! += nearness;
    paths.farness[actor]! += farness;
    paths.reached[actor]! += reached;
  }
}
