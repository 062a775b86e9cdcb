import { useQuery } from "@apollo/client/react";
import { useMemo } from "react";
import { Link } from "react-router";
import { togetherIn } from "../../schema/councils/sharing.ts";
import { useWords } from "../i18n.tsx";
import type { Lens } from "../maps/lens.ts";
import { idsOf } from "../maps/onMap.ts";
import { useMapRoom } from "../maps/useMapRoom.ts";
import { Panel } from "../ui/Panel.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { Light, Lighting, useLighting } from "../weaving/Lighting.tsx";
import { useLens } from "../weaving/useLens.ts";
import "../weaving/WeavePanel.css";
import { COUNCILS } from "./councils.ts";
import { SeatStrip } from "./SeatStrip.tsx";
import { type Glance, glanceAt } from "./stateOf.ts";
import "./CouncilsPanel.css";

/** The hub's councils that are not over, nothing while they are read; and of each the actors that are represented there and stand on this map. */
function useHere() {
  const { map, actors } = useMapRoom();
  const { data } = useQuery(COUNCILS, { variables: { hub: map.hub.slug }, fetchPolicy: "cache-and-network" });
  return useMemo(() => {
    const councils = data?.hub?.councils.edges.map(({ node }) => glanceAt(node)).filter(({ endedOn }) => !endedOn);
    const onMap = new Map(actors.map(({ id, name }) => [id, name]));
    const here = (councils ?? []).flatMap((council) => {
      const ids = [...new Set(council.seats.flatMap(({ actor }) => (actor && onMap.has(actor.id) ? [actor.id] : [])))];
      return ids.length > 1 ? [{ council, ids, names: ids.map((id) => onMap.get(id)!) }] : [];
    });
    return { councils, here };
  }, [data, actors]);
}

/** The councils for the map's own area. */
function OfArea({ councils }: { councils: readonly Glance[] }) {
  const say = useWords();
  const { map } = useMapRoom();
  if (!map.area) return null;
  const own = councils.filter(({ area }) => area?.id === map.area?.id);
  return (
    <section className="councils-part">
      <h3>{say("councils.leaf.inArea")}</h3>
      {!own.length && <p className="panel-note">{say("councils.leaf.noneInArea")}</p>}
      <ul>
        {own.map((council) => (
          <li key={council.id}>
            <Link to={`/${map.hub.slug}/councils/${council.id}`}>{council.name}</Link>
            <SeatStrip council={council} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Lays lines over the picture between those who are represented in the same council; when one council is pressed, only its own. */
function useTogether(here: ReturnType<typeof useHere>["here"], lit: ReadonlySet<string> | undefined) {
  const say = useWords();
  const { actors } = useMapRoom();
  const says = say("councils.leaf.line");
  const lens = useMemo((): Lens => {
    const councils = here
      .filter(({ ids }) => !lit || (ids.length === lit.size && ids.every((id) => lit.has(id))))
      .map(({ council }) => council);
    return { together: { pairs: togetherIn(councils, new Set(idsOf(actors))), says }, ...(lit && { lit }) };
  }, [here, lit, actors, says]);
  useLens(lens);
}

/** What stands beside a map about councils: those of its area, and which of its actors sit together in which council. */
export function CouncilsPanel({ onClose }: { onClose: () => void }) {
  const say = useWords();
  const { councils, here } = useHere();
  const lights = useLighting();
  useTogether(here, lights.lit?.ids);
  return (
    <Panel title={say("councils.leaf.title")} onClose={onClose}>
      {!councils ? (
        <Skeleton />
      ) : (
        <Lighting lights={lights}>
          <OfArea councils={councils} />
          <section className="councils-part">
            <h3>{say("councils.leaf.together")}</h3>
            <p className="panel-note">{say(here.length ? "councils.leaf.lead" : "councils.leaf.none")}</p>
            <ul>
              {here.map(({ council, ids, names }) => (
                <li key={council.id}>
                  <Light name={council.name} ids={ids}>
                    {council.name}
                  </Light>
                  <small>{names.join(", ")}</small>
                </li>
              ))}
            </ul>
          </section>
        </Lighting>
      )}
    </Panel>
  );
}
