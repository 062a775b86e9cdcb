import { useQuery } from "@apollo/client/react";
import { useMemo, useState } from "react";
import { useWords } from "../i18n.tsx";
import { useLive } from "../live/live.ts";
import { nodesOf } from "../maps/onMap.ts";
import { useMapRoom } from "../maps/useMapRoom.ts";
import { Empty } from "../ui/Empty.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { IntroductionList } from "./IntroductionList.tsx";
import { INTRODUCTION_HEARD, OF_MAP } from "./introductions.ts";
import { Suggestions } from "./Suggestions.tsx";
import { useIntroducing } from "./useIntroducing.ts";
import { useLens } from "./useLens.ts";
import { useSuggestions } from "./useSuggestions.ts";
import "./Introductions.css";

/** How many suggestions are shown at first, and how many more each time. */
const few = 3;

/** What is said between the map's actors, kept in step with everyone who introduces them. */
function useOfMap() {
  const { map, room } = useMapRoom();
  const own = useMemo(() => ({ ...room, lists: { Introduction: "introductions" } }), [room]);
  const { data } = useQuery(OF_MAP, { variables: { map: map.id }, fetchPolicy: "cache-and-network" });
  useLive(INTRODUCTION_HEARD, data?.map ? own : undefined, data?.map?.hub.seq ?? 0);
  const introducing = useIntroducing(own);
  const all = useMemo(() => (data?.map ? nodesOf(data.map.introductions) : undefined), [data]);
  const given = useMemo(() => new Map(nodesOf(data?.map?.placements ?? { edges: [] }).map(({ actor }) => [actor.id, actor])), [data]);
  return { all, given, introducing };
}

/** What lies over the map: the pairs that could meet as wishes; of the one that is looked at, the rest fades. */
function useLaid(pairs: readonly Laid[], laid: string | undefined) {
  const lens = useMemo(() => {
    const chosen = pairs.find((pair) => keyOf(pair) === laid);
    const suggested = (chosen ? [chosen] : pairs).map(({ one, other }) => ({ from: one.id, to: other.id }));
    const lit = chosen && new Set([chosen.one.id, chosen.other.id, ...(chosen.between?.[0] ? [chosen.between[0].id] : [])]);
    return { suggested, ...(lit && { lit }) };
  }, [pairs, laid]);
  useLens(lens);
}

interface Laid {
  one: { id: string };
  other: { id: string };
  between?: readonly { id: string }[];
}

/** By what a pair is known while it is looked at. */
export const keyOf = ({ one, other }: Laid) => `${one.id} ${other.id}`;

function Inside() {
  const say = useWords();
  const { actors, mayEdit } = useMapRoom();
  const { all, given, introducing } = useOfMap();
  const [most, setMost] = useState(few);
  const [laid, lay] = useState<string>();
  const [passing, pass] = useState<string>();
  const { suggested, counting } = useSuggestions(all, given, most + 1);
  const tooFew = actors.length < 3;
  const shown = useMemo(() => (tooFew ? [] : (suggested?.slice(0, most) ?? [])), [suggested, most, tooFew]);
  useLaid(shown, passing ?? laid);
  if (!all) return <Skeleton />;
  return (
    <>
      <section className="intros">
        <h3>{say("introductions.next")}</h3>
        {tooFew ? (
          <Empty title={say("weaving.stage.firstTitle")}>
            <p>{say("introductions.tooSmall")}</p>
          </Empty>
        ) : (
          <Suggestions
            suggested={suggested && shown}
            counting={counting}
            hasMore={(suggested?.length ?? 0) > most}
            onMore={() => setMost(most + few)}
            {...{ introducing, laid, lay, pass }}
          />
        )}
      </section>
      <IntroductionList all={all} introducing={introducing} mayEdit={() => mayEdit} />
    </>
  );
}

/** Whom to introduce next, and what became of those who were: for the hub's members, since it is talk about others. */
export function IntroductionsTab() {
  const say = useWords();
  const { takesPart } = useMapRoom();
  return takesPart ? <Inside /> : <p className="intro-note">{say("introductions.forMembers")}</p>;
}
