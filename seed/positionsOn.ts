import { layOut, type Positions } from "../schema/layout/layout.ts";
import { Strength } from "../schema/maps.ts";
import type { MapOf, TieOf } from "./town.ts";

/** Where the actors of a map stand, by their names: their names and not their ids decide, so that every installation gets the same picture. */
export function positionsOn({ actors, known = [], weavers = [] }: MapOf, ties: readonly TieOf[]): Positions {
  const names = [...actors.map(({ name }) => name), ...known];
  return layOut(
    names.map((name) => ({ id: name, name, pinned: false, weaver: weavers.includes(name) })),
    ties.map(({ from, to, strength }) => ({ from, to, strength: strength && Strength[strength] })),
  );
}
