import { type MapFilter, Strength, type StrengthName, seenThrough, wholeMap } from "../../maps.ts";
import type { Content, FileActor, FileTie } from "./content.ts";
import type { Known, Named } from "./known.ts";

const strengths = Object.keys(Strength) as StrengthName[];

/** The map of what a hub has: what stands on it and is tied there, as files tell of it, through a filter. */
export function contentOf(title: string, known: Known, filter: MapFilter = wholeMap): Content {
  const called = (list: readonly Named[]) => {
    const names = new Map(list.map(({ id, name }) => [id, name]));
    return (ids: readonly string[]) => ids.flatMap((id) => names.get(id) ?? []);
  };
  const [areas, themes, groups] = [called(known.areas), called(known.themes), called(known.targetGroups)];
  const places = new Map(known.places.map((place) => [place.actor, place]));
  const asThings = (ids: readonly string[]) => ids.map((id) => ({ id }));
  const on = known.actors.filter(({ id }) => places.has(id));
  const ids = new Set(on.map(({ id }) => id));
  const ties = known.ties.filter(({ from, to }) => ids.has(from) && ids.has(to));
  const shown = seenThrough(
    filter,
    on.map(({ id, kind, ...one }) => ({
      id,
      kind,
      themes: asThings(one.themes),
      targetGroups: asThings(one.targetGroups),
      areas: asThings(one.areas),
    })),
    ties.map(({ id, from, to, state, strength }) => ({
      id,
      from: { id: from },
      to: { id: to },
      state,
      strength: strength && strengths[strength - 1],
    })),
  );
  const [actorsShown, tiesShown] = [new Set(shown.actors.map(({ id }) => id)), new Set(shown.ties.map(({ id }) => id))];
  const actor = ({ updatedAt: _at, visibility: _for, formerIds: _former, ...one }: Known["actors"][number]): FileActor => {
    const { x, y, weaver } = places.get(one.id)!;
    return { ...one, areas: areas(one.areas), themes: themes(one.themes), targetGroups: groups(one.targetGroups), x, y, weaver };
  };
  const tie = ({ updatedAt: _at, visibility: _for, strength, ...one }: Known["ties"][number]): FileTie => ({
    ...one,
    strength: strength && strengths[strength - 1]!,
    themes: themes(one.themes),
  });
  const byName = (one: FileActor, other: FileActor) => one.name.localeCompare(other.name, "sv");
  return {
    title,
    actors: on
      .filter(({ id }) => actorsShown.has(id))
      .map(actor)
      .sort(byName),
    ties: ties.filter(({ id }) => tiesShown.has(id)).map(tie),
  };
}
