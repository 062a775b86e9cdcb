import { useQuery } from "@apollo/client/react";
import { useMemo } from "react";
import { Link } from "react-router";
import { isConcluded, nextIn } from "../../schema/weaving/introduction.ts";
import { useWords } from "../i18n.tsx";
import { useLive } from "../live/live.ts";
import { nodesOf } from "../maps/onMap.ts";
import { Section } from "../ui/Page.tsx";
import { today } from "../ui/today.ts";
import { Day } from "../ui/When.tsx";
import { INTRODUCTION_HEARD, OF_ACTOR } from "./introductions.ts";
import { Late } from "./Late.tsx";
import "./Introductions.css";

/** The introductions that an actor is part of, for the hub's members; nothing when there are none. */
export function ActorIntroductions({ actor }: { actor: string }) {
  const say = useWords();
  const { data } = useQuery(OF_ACTOR, { variables: { actor }, fetchPolicy: "cache-and-network" });
  const room = useMemo(() => ({ __typename: "Actor", id: actor, lists: { Introduction: "introductions" } }), [actor]);
  useLive(INTRODUCTION_HEARD, data?.actor ? room : undefined, data?.actor?.hub.seq ?? 0);
  const all = nodesOf(data?.actor?.introductions ?? { edges: [] });
  if (!all.length) return null;
  return (
    <Section title={say("introductions.onActor")}>
      <ul className="intro-list">
        {all.map((introduction) => {
          const { id, one, other, state, due, concludedOn, map, hub } = introduction;
          const { isLate } = nextIn({ ...introduction, askings: nodesOf(introduction.askings) }, today());
          const third = one.id === actor ? other : one;
          const on = isConcluded({ state }) ? concludedOn : due;
          return (
            <li key={id}>
              {map ? <Link to={`/${hub.slug}/maps/${map.id}?beside=weave&tab=introductions`}>{third.name}</Link> : third.name}
              <span className="intro-facts">
                <span>{say(`introductions.state.${state}`)}</span>
                {on && <Day on={on} />}
                {isLate && due && <Late since={due} />}
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
