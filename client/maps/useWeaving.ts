import type { ApolloCache } from "@apollo/client";
import { useMemo } from "react";
import type { VariablesOf } from "../graphql.ts";
import { useWords } from "../i18n.tsx";
import type { Room } from "../live/fit.ts";
import { asOneStep, useDeeds } from "../live/useDeeds.ts";
import * as ask from "./documents.ts";
import type { OnMap } from "./onMap.ts";

type ActorPatch = VariablesOf<typeof ask.DESCRIBE_ACTOR>["actor"];
type TiePatch = VariablesOf<typeof ask.DESCRIBE_TIE>["tie"];
type ChallengeInput = VariablesOf<typeof ask.RAISE_CHALLENGE>["challenge"];
type ChallengePatch = VariablesOf<typeof ask.DESCRIBE_CHALLENGE>["challenge"];
type MapPatch = VariablesOf<typeof ask.DESCRIBE_MAP>["map"];
type Filter = VariablesOf<typeof ask.SAVE_VIEW>["filter"];

/** A new place for an actor. */
export interface Place {
  actor: OnMap;
  x: number;
  y: number;
}

const pointsAt: Record<string, string> = {
  themes: "Theme",
  areas: "Area",
  targetGroups: "TargetGroup",
  keepers: "Contact",
  owner: "Actor",
};

const stored = (field: string, value: unknown): unknown => {
  const type = pointsAt[field];
  if (!type || value === null) return value;
  return Array.isArray(value) ? value.map((id) => ({ __ref: `${type}:${id}` })) : { __ref: `${type}:${value}` };
};

/** What a thing will look like when a patch is stored; ids become the things they point at. */
const looking = (__typename: string, id: string, patch: object) => (cache: ApolloCache) => {
  const given = Object.entries(patch).filter(([, value]) => value !== undefined);
  cache.modify({
    id: cache.identify({ __typename, id }),
    fields: Object.fromEntries(given.map(([field, value]) => [field, () => stored(field, value)])),
  });
};

const ends = ({ from, to }: ask.TieRead) => ({ from: from.name, to: to.name });

/** Everything that a person can do on a map, each one a step that can be undone. */
export function useWeaving(room: Room, hub: string) {
  const deed = useDeeds(room);
  const deedInHub = useDeeds(useMemo(() => ({ __typename: "Hub", id: hub, lists: { Theme: "themes" } }), [hub]));
  const say = useWords();
  return useMemo(() => {
    const map = room.id;
    const named = (actors: readonly { name: string }[]) => ({ count: actors.length, name: actors[0]?.name ?? "" });
    const move = (places: readonly Place[], pinned: boolean, words?: string) =>
      deed(
        ask.MOVE,
        { map, moves: places.map(({ actor, x, y }) => ({ actor: actor.id, x, y, pinned })) },
        {
          words,
          guess: (cache) => {
            for (const { actor, x, y } of places) looking("Placement", actor.placement, { x, y, pinned })(cache);
          },
        },
      );
    return {
      place: (actors: VariablesOf<typeof ask.PLACE>["actors"], names: readonly { name: string }[]) =>
        deed(ask.PLACE, { map, actors }, { words: say("weave.did.placed", named(names)) }),
      move: (places: readonly Place[]) => move(places, true, say("weave.did.moved", named(places.map(({ actor }) => actor)))),
      unpin: (places: readonly Place[]) => move(places, false, say("weave.did.moved", named(places.map(({ actor }) => actor)))),
      tidy: (places: readonly Place[]) => move(places, false, say("weave.did.tidied")),
      /** Keeps the places that a layout found; nobody did it, so it is no step. */
      settle: (places: readonly Place[]) => move(places, false),
      lift: (actors: readonly OnMap[]) =>
        deed(
          ask.LIFT,
          { map, actors: actors.map(({ id }) => id) },
          {
            words: say("weave.did.lifted", named(actors)),
            gone: actors.map(({ placement }) => ({ __typename: "Placement", id: placement })),
          },
        ),
      markWeaver: ({ id, name, placement }: OnMap, weaver: boolean) =>
        deed(
          ask.MARK_WEAVER,
          { map, actor: id, weaver },
          { words: say(weaver ? "weave.did.weaver" : "weave.did.notWeaver", { name }), guess: looking("Placement", placement, { weaver }) },
        ),
      describeActor: ({ id, name }: { id: string; name: string }, actor: ActorPatch) =>
        deed(ask.DESCRIBE_ACTOR, { id, actor }, { words: say("weave.did.described", { name }), guess: looking("Actor", id, actor) }),
      /** Describes several actors, each in its own way, in one step. */
      describeActors: async (actors: readonly OnMap[], patchOf: (actor: OnMap) => ActorPatch) => {
        const deeds = actors.map((actor) => {
          const patch = patchOf(actor);
          return deed(ask.DESCRIBE_ACTOR, { id: actor.id, actor: patch }, { guess: looking("Actor", actor.id, patch) });
        });
        asOneStep(room, say("weave.did.describedAll", named(actors)), await Promise.all(deeds));
      },
      drawTie: (from: OnMap, to: OnMap) =>
        deed(
          ask.DRAW_TIE,
          { tie: { from: from.id, to: to.id, strength: "Contact" } },
          { words: say("weave.did.drew", { from: from.name, to: to.name }) },
        ),
      describeTie: (tie: ask.TieRead, patch: TiePatch) =>
        deed(
          ask.DESCRIBE_TIE,
          { id: tie.id, tie: patch },
          { words: say("weave.did.tie", ends(tie)), guess: looking("Tie", tie.id, patch) },
        ),
      cutTie: (tie: ask.TieRead) =>
        deed(ask.CUT_TIE, { id: tie.id }, { words: say("weave.did.cut", ends(tie)), gone: [{ __typename: "Tie", id: tie.id }] }),
      describeMap: (patch: MapPatch) =>
        deed(ask.DESCRIBE_MAP, { id: map, map: patch }, { words: say("weave.did.map"), guess: looking("NetworkMap", map, patch) }),
      raise: (challenge: ChallengeInput) => deed(ask.RAISE_CHALLENGE, { map, challenge }, { words: say("weave.did.raised") }),
      describeChallenge: (id: string, challenge: ChallengePatch) =>
        deed(ask.DESCRIBE_CHALLENGE, { id, challenge }, { words: say("weave.did.challenge"), guess: looking("Challenge", id, challenge) }),
      removeChallenge: (id: string) =>
        deed(ask.REMOVE_CHALLENGE, { id }, { words: say("weave.did.solved"), gone: [{ __typename: "Challenge", id }] }),
      saveView: (name: string, filter: Filter) => deed(ask.SAVE_VIEW, { map, name, filter }, { words: say("weave.did.view", { name }) }),
      removeView: ({ id, name }: ask.ViewRead) =>
        deed(ask.REMOVE_VIEW, { id }, { words: say("weave.did.noView", { name }), gone: [{ __typename: "SavedView", id }] }),
      /** Makes a theme for the whole hub and answers with its id. */
      addTheme: async (name: string) => (await deedInHub(ask.ADD_THEME, { hub, name }))?.answer?.addTheme.id,
    };
  }, [deed, deedInHub, room, hub, say]);
}

/** What a person can do on a map. */
export type Weaving = ReturnType<typeof useWeaving>;
