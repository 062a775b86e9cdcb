import { tidyOrganisationNumber } from "../../actors.ts";
import { Visibility } from "../../hubs.ts";
import type { GivenActor } from "./given.ts";
import type { ActorValues, Known, PlaceValues } from "./known.ts";
import { type Anyone, between, closedOf, differences, type Step } from "./steps.ts";
import type { Vocabulary } from "./vocabulary.ts";

type KnownActor = Known["actors"][number];

const unknown: Omit<ActorValues, "name"> = {
  ...{ otherNames: [], kind: "Association", organisationNumber: null, about: null, offers: [], needs: [], links: [], languages: [] },
  ...{ active: true, areas: [], themes: [], targetGroups: [] },
};

/** What an actor would be: what its row says, and else what it was. */
function valuesOf(given: GivenActor, was: ActorValues, words: Vocabulary): ActorValues {
  const { name, otherNames, kind, organisationNumber, about, offers, needs, links, languages, active, place } = given;
  const said = {
    ...{ name, otherNames, kind, about, offers, needs, links, languages, active },
    organisationNumber: organisationNumber && tidyOrganisationNumber(organisationNumber),
    areas: words.ids("areas", given.areas, place),
    themes: words.ids("themes", given.themes, place),
    targetGroups: words.ids("targetGroups", given.targetGroups, place),
  };
  const fields = Object.keys({ name: "", ...unknown }) as (keyof ActorValues)[];
  return Object.fromEntries(fields.map((field) => [field, said[field] ?? was[field]])) as unknown as ActorValues;
}

const picked = (actor: KnownActor): ActorValues =>
  Object.fromEntries(
    Object.keys({ name: "", ...unknown }).map((field) => [field, actor[field as keyof ActorValues]]),
  ) as unknown as ActorValues;

/** What a file makes of actors, and who each of its actors is by its key. */
export function actorSteps(
  actors: readonly GivenActor[],
  is: ReadonlyMap<string, KnownActor>,
  words: Vocabulary,
  newId: () => string,
): { steps: Step[]; found: Map<string, Anyone> } {
  const steps: Step[] = [];
  const found = new Map<string, Anyone>();
  for (const given of actors) {
    const known = is.get(given.key);
    const was = known && picked(known);
    // An actor that goes by another name in the file keeps its own: only its own row, known by its id, renames it.
    const named = known && !isItself(given, known) ? { ...given, name: known.name } : given;
    const values = valuesOf(named, was ?? { name: given.name, ...unknown }, words);
    const who: Anyone = { id: known?.id ?? newId(), name: values.name, visibility: known?.visibility ?? Visibility.public };
    found.set(given.key, who);
    const before = was && differences(was, values);
    if (known && !before) continue;
    const about = { type: "Actor" as const, id: who.id, label: who.name, visibility: who.visibility, among: closedOf(who), rooms: [] };
    steps.push(
      known
        ? { ...about, kind: "update", values: { ...values }, before, readAt: known.updatedAt }
        : { ...about, kind: "create", values: { ...values } },
    );
  }
  return { steps, found };
}

const isItself = ({ id }: GivenActor, { id: own, formerIds }: KnownActor) => !!id && (id === own || formerIds.includes(id));

/** Where a file sets its actors on the map: those that stand there already stay, unless it says where. */
export function placeSteps(
  actors: readonly GivenActor[],
  found: ReadonlyMap<string, Anyone>,
  { map, places }: Known,
  newId: () => string,
): Step[] {
  const there = new Map(places.map((place) => [place.actor, place]));
  const done = new Set<string>();
  return actors.flatMap(({ key, x, y, weaver }): Step[] => {
    const actor = found.get(key)!;
    if (done.has(actor.id)) return [];
    done.add(actor.id);
    const known = there.get(actor.id);
    const visibility = known?.visibility ?? between(map, actor);
    const was: PlaceValues = { x: known?.x ?? null, y: known?.y ?? null, pinned: known?.pinned ?? false, weaver: known?.weaver ?? false };
    const moves = x !== undefined && y !== undefined && (x !== was.x || y !== was.y);
    const is: PlaceValues = { ...was, ...(moves && { x, y, pinned: true }), weaver: weaver ?? was.weaver };
    const before = differences(was, is);
    if (known && !before) return [];
    const about = { type: "Placement" as const, label: actor.name, visibility, among: closedOf(actor), rooms: [] };
    const values = { map: map.id, actor: actor.id, ...is };
    return [
      known
        ? { ...about, kind: "update", id: known.id, values, before, readAt: known.updatedAt }
        : { ...about, kind: "create", id: newId(), values },
    ];
  });
}
