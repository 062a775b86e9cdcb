import { componentsOf } from "./components.ts";
import type { Rows } from "./rows.ts";

/** Actors in groups: the group of each actor, 0 to k − 1, and how many are in each; the largest first, equal ones by whose id comes first. */
export interface Groups {
  of: Int32Array;
  sizes: Int32Array;
}

/** The place of each actor when all stand in the order of their ids: what decides between equals, however actors are given. */
export function ranksOf(ids: readonly string[]): Int32Array {
  const order = ids.map((_, index) => index).sort((one, other) => (ids[one]! < ids[other]! ? -1 : 1));
  const ranks = new Int32Array(ids.length);
  for (const [rank, index] of order.entries()) ranks[index] = rank;
  return ranks;
}

/** The components of a map: between two of them there is no way at all; an actor without ties is one by itself. */
export const componentsIn = (rows: Rows, ranks: Int32Array): Groups => groupsOf(componentsOf(rows), ranks);

/** Groups by any labels below the number of actors, numbered anew: by size, and among equals by the least rank in them. */
export function groupsOf(labels: Int32Array, ranks: Int32Array): Groups {
  const sizes = new Int32Array(labels.length);
  const first = new Int32Array(labels.length).fill(labels.length);
  for (let index = 0; index < labels.length; index++) {
    const label = labels[index]!;
    sizes[label]!++;
    if (ranks[index]! < first[label]!) first[label] = ranks[index]!;
  }
  const order: number[] = [];
  for (let label = 0; label < labels.length; label++) if (sizes[label]) order.push(label);
  order.sort((one, other) => sizes[other]! - sizes[one]! || first[one]! - first[other]!);
  const number = new Int32Array(labels.length);
  for (const [place, label] of order.entries()) number[label] = place;
  const of = new Int32Array(labels.length);
  for (let index = 0; index < of.length; index++) of[index] = number[labels[index]!]!;
  return { of, sizes: Int32Array.from(order, (label) => sizes[label]!) };
}
