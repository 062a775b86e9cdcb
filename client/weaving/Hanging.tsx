import { useQuery } from "@apollo/client/react";
import { useMemo } from "react";
import { Strength } from "../../schema/maps.ts";
import type { Hung } from "../../schema/weaving/hanging.ts";
import { graphql } from "../graphql.ts";
import { useWords } from "../i18n.tsx";
import { idsOf, nodesOf } from "../maps/onMap.ts";
import { useMapRoom } from "../maps/useMapRoom.ts";
import { useAnswer } from "./analyst.ts";
import { Light } from "./Lighting.tsx";

/** The places inside the map's own area: only these tell places apart. */
const PLACES = graphql(`
  query PlacesOfMap($map: ID!) { map(id: $map) { id area { id areas(first: 100) { edges { node { id } } } } } }
`);

function useKept() {
  const { map, actors, ties } = useMapRoom();
  const { data } = useQuery(PLACES, { variables: { map: map.id } });
  return useMemo(() => {
    if (!data) return;
    const kept = {
      actors: actors.map(({ id, areas }) => ({ id, areas: idsOf(areas) })),
      ties: ties.map(({ id, from, to, strength, keepers }) => ({
        ...{ id, from: from.id, to: to.id },
        strength: strength ? Strength[strength] : null,
        keepers: idsOf(keepers ?? []),
      })),
      places: idsOf(data.map?.area ? nodesOf(data.map.area.areas) : []),
    };
    return { kept };
  }, [data, actors, ties]);
}

const most = 5;

function Those({ title, hung, named }: { title: string; hung: readonly Hung[]; named: ReadonlyMap<string, string> }) {
  const say = useWords();
  const { ties } = useMapRoom();
  if (!hung.length) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul className="hanging">
        {hung.slice(0, most).map(({ on, ties: theirs, cutOff }) => {
          const name = named.get(on) ?? "";
          const ends = ties.flatMap(({ id, from, to }) => (theirs.includes(id) ? [from.id, to.id] : []));
          return (
            <li key={on}>
              <Light name={name} ids={[...new Set(ends)]}>
                {name}
              </Light>
              <small>
                {say("weaving.exit.ties", { count: theirs.length })}
                {cutOff.length > 0 && ` · ${say("weaving.exit.cutOff", { count: cutOff.length })}`}
              </small>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** Which ties hang on one person or one place alone, and who would lose touch with them. */
export function Hanging() {
  const say = useWords();
  const { map, ties } = useMapRoom();
  const { answer } = useAnswer("hang", useKept());
  const named = useMemo(
    () => new Map([...ties.flatMap(({ keepers }) => keepers ?? []), ...nodesOf(map.hub.areas)].map(({ id, name }) => [id, name])),
    [ties, map],
  );
  if (!answer) return null;
  const { people, places, keeperUnknown, ties: all } = answer;
  return (
    <section className="weave-part">
      <h3>{say("weaving.exit.hanging")}</h3>
      <Those title={say("weaving.exit.people")} hung={people} named={named} />
      <Those title={say("weaving.exit.places")} hung={places} named={named} />
      {!people.length && !places.length && <p className="panel-note">{say("weaving.exit.hangNone")}</p>}
      {keeperUnknown > 0 && <p className="panel-note">{say("weaving.exit.keepersUnknown", { unknown: keeperUnknown, ties: all })}</p>}
    </section>
  );
}
