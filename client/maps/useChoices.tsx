import { useMemo } from "react";
import { type ActorKind, actorKinds } from "../../schema/actors.ts";
import { ChallengeState, MapStep, Strength, type StrengthName, TieKind } from "../../schema/maps.ts";
import { KindMark } from "../actors/KindMark.tsx";
import { useCollator, useWords } from "../i18n.tsx";
import type { Choice } from "../ui/Option.tsx";
import { nodesOf } from "./onMap.ts";
import { StrengthLine } from "./StrengthLine.tsx";
import { useMapRoom } from "./useMapRoom.ts";

const keys = <K extends string>(all: Record<K, unknown>) => Object.keys(all) as K[];
const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** Everything that can be chosen of a map's things, named in the reader's language. */
export function useChoices() {
  const say = useWords();
  const { compare } = useCollator();
  const { map, actors } = useMapRoom();
  return useMemo(() => {
    const byName = <C extends Choice>(choices: C[]) => choices.sort((a, b) => compare(a.name, b.name));
    return {
      kinds: byName(
        keys(actorKinds).map((id): Choice<ActorKind> => ({ id, name: say(`actors.kind.${id}`), mark: <KindMark kind={id} /> })),
      ),
      actors: actors.map(({ id, name, kind }) => ({ id, name, mark: <KindMark kind={kind} /> })),
      themes: byName(nodesOf(map.hub.themes)),
      targetGroups: byName(nodesOf(map.hub.targetGroups)),
      areas: byName(nodesOf(map.hub.areas)),
      strengths: keys(Strength).map(
        (id): Choice<StrengthName> => ({ id, name: capital(say(`maps.strength.${id}`)), mark: <StrengthLine strength={id} /> }),
      ),
      tieKinds: keys(TieKind).map((id): Choice<TieKind> => ({ id, name: capital(say(`maps.kind.${id}`)) })),
      steps: keys(MapStep).map((id): Choice<MapStep> => ({ id, name: say(`maps.step.${id}`) })),
      challengeStates: keys(ChallengeState).map((id): Choice<ChallengeState> => ({ id, name: say(`maps.challenge.${id}`) })),
    };
  }, [say, compare, map.hub, actors]);
}
