import { Strength, TieState } from "../../schema/maps.ts";
import type { ActorRead, MapRead, TieRead } from "./documents.ts";

/** An actor with its place on the map. */
export interface OnMap extends ActorRead {
  placement: string;
  x: number | null;
  y: number | null;
  pinned: boolean;
  weaver: boolean;
}

/** The things in a connection. */
export const nodesOf = <T>({ edges }: { edges: readonly { node: T }[] }): T[] => edges.map(({ node }) => node);

/** The ids of things. */
export const idsOf = (things: readonly { id: string }[]) => things.map(({ id }) => id);

/** The names of things, as one line. */
export const namesOf = (things: readonly { name: string }[]) => things.map(({ name }) => name).join(", ");

/** A map's actors by name. */
export const actorsOn = ({ placements }: Pick<MapRead, "placements">, { compare }: Intl.Collator): OnMap[] =>
  nodesOf(placements)
    .map(({ id, x, y, pinned, weaver, actor }) => ({ ...actor, placement: id, x, y, pinned, weaver }))
    .sort((a, b) => compare(a.name, b.name));

/** A map's ties whose both ends are among these actors. */
export function tiesAmong({ ties }: Pick<MapRead, "ties">, actors: readonly OnMap[]): TieRead[] {
  const here = new Set(idsOf(actors));
  return nodesOf(ties).filter(({ from, to }) => here.has(from.id) && here.has(to.id));
}

/** Those whose names have a text in them, the ones that begin with it first. */
export function namedLike(actors: readonly OnMap[], text: string): OnMap[] {
  const wanted = text.trim().toLocaleLowerCase();
  const at = ({ name }: OnMap) => name.toLocaleLowerCase().indexOf(wanted);
  return actors.filter((actor) => at(actor) >= 0).sort((a, b) => Math.min(at(a), 1) - Math.min(at(b), 1));
}

/** The id by which an actor is known now: a duplicate's leads to the one that it was merged into. */
export const idNow = (id: string, actors: readonly ActorRead[]) => actors.find(({ formerIds }) => formerIds.includes(id))?.id ?? id;

/** The other end of a tie. */
export const otherEnd = ({ from, to }: TieRead, id: string) => (from.id === id ? to : from);

/** The tie between two actors, whichever way it was drawn. */
export const tieBetween = (ties: readonly TieRead[], one: string, other: string) =>
  ties.find(({ from, to }) => (from.id === one && to.id === other) || (from.id === other && to.id === one));

/** Ties as the picture and its layout need them. */
export const drawnTies = (ties: readonly TieRead[]) =>
  ties.map(({ id, from, to, strength, state, directed }) => ({
    id,
    from: from.id,
    to: to.id,
    strength: strength && Strength[strength],
    wished: state === TieState.Wished,
    directed,
  }));
