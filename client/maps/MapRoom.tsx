import { useSuspenseQuery } from "@apollo/client/react";
import { type ReactNode, startTransition, useCallback, useDeferredValue, useMemo, useState } from "react";
import { useParams } from "react-router";
import { whyNotDescribe, whyNotTakePart, whyNotWeave } from "../../schema/hubs.ts";
import { type MapFilter, seenThrough } from "../../schema/maps.ts";
import { useCollator } from "../i18n.tsx";
import type { Room } from "../live/fit.ts";
import { useLive } from "../live/live.ts";
import { useMe } from "../people/useMe.ts";
import { Missing } from "../ui/Missing.tsx";
import { useAsked } from "../ui/useAsked.ts";
import { Around } from "./Around.tsx";
import { type ActorRead, MAP, MAP_CHANGED, type MapRead } from "./documents.ts";
import { addressOf, filterIn, isFiltered } from "./filter.ts";
import { type Leaf, leaves as ours } from "./leaves.ts";
import type { Lens } from "./lens.ts";
import { actorsOn, idNow, nodesOf, tiesAmong } from "./onMap.ts";
import { type ActorColumn, LensContext, MapRoomContext } from "./useMapRoom.ts";
import { useOthers } from "./useOthers.ts";
import { useWeaving } from "./useWeaving.ts";

function useFilter(map: MapRead, actors: readonly ActorRead[]) {
  const { asked: address, change } = useAsked();
  const view = nodesOf(map.views).find(({ id }) => id === address.get("view"));
  const asked = useMemo(() => (view && !isFiltered(address) ? view.filter : filterIn(address)), [view, address]);
  // Much else stands in the address: only what says something else of the map makes another map to see.
  const said = JSON.stringify({ ...asked, focus: asked.focus && idNow(asked.focus, actors) });
  const filter = useMemo<MapFilter>(() => JSON.parse(said), [said]);
  const see = useCallback((next: MapFilter) => change((before) => addressOf(next, before)), [change]);
  return { filter, see };
}

/** What stands beside the map, kept in the address; it is drawn in parts, between which the page answers. */
function useLeaf(more: readonly Leaf[]) {
  const { asked, put } = useAsked();
  const [columns, tellColumns] = useState<readonly ActorColumn[]>([]);
  const leaf = useDeferredValue(asked.get("beside"));
  const turnTo = useCallback((next: string | null) => put({ beside: next, tab: null }), [put]);
  return useMemo(() => ({ leaves: [...ours, ...more], leaf, turnTo, columns, tellColumns }), [more, leaf, turnTo, columns]);
}

/** What is laid over the picture: drawn when the page has time, so that what laid it there never waits for it. */
function useLaid() {
  const [lens, setLens] = useState<Lens>();
  const lay = useCallback((next: Lens | undefined) => startTransition(() => setLens(next)), []);
  return { lens, lay };
}

/** What the reader may do on a map, by the rules that the server asks too. */
function useRightsOn({ hub: { id: hub }, area }: MapRead) {
  const { me, rights } = useMe();
  return useMemo(() => {
    const whyNotEdit = whyNotWeave(rights, { hub, area: area?.id });
    return {
      whyNotEdit,
      mayEdit: !whyNotEdit,
      takesPart: !whyNotTakePart(rights, hub),
      mayDescribe: (...actors: string[]) => !whyNotDescribe(rights, { hub, actors }),
      isSignedIn: !!me,
    };
  }, [rights, hub, area, me]);
}

function Inside({ map: read, more, children }: { map: MapRead; more: readonly Leaf[]; children: ReactNode }) {
  const collator = useCollator();
  // A change of a map of thousands is drawn in parts, between which the page answers.
  const map = useDeferredValue(read);
  const { id } = map;
  const room = useMemo<Room>(
    () => ({ __typename: "NetworkMap", id, lists: { Placement: "placements", Tie: "ties", Challenge: "challenges", SavedView: "views" } }),
    [id],
  );
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { glowing, heard, hear } = useOthers();
  useLive(MAP_CHANGED, room, map.hub.seq, hear);
  const { placements, ties: drawn } = map;
  const actors = useMemo(() => actorsOn({ placements }, collator), [placements, collator]);
  const ties = useMemo(() => tiesAmong({ ties: drawn }, actors), [drawn, actors]);
  const { filter, see } = useFilter(map, actors);
  const beside = useLeaf(more);
  const { lens, lay } = useLaid();
  const shown = useMemo(() => seenThrough(filter, actors, ties), [filter, actors, ties]);
  const selection = useMemo(() => {
    if (!chosen.size) return chosen;
    const there = new Set([...shown.actors, ...shown.ties].map((thing) => thing.id));
    return new Set([...chosen].filter((one) => there.has(one)));
  }, [chosen, shown]);
  const rights = useRightsOn(map);
  const weaving = useWeaving(room, map.hub.id);
  const select = useCallback((ids: Iterable<string>) => {
    const next = new Set(ids);
    // Where nothing is chosen, and nothing was, the picture is not drawn anew.
    setChosen((before) => (next.size || before.size ? next : before));
  }, []);
  const inRoom = useMemo(
    () => ({ map, room, actors, ties, shown, filter, see, selection, select, lay, ...beside, ...rights, weaving, glowing, heard }),
    [map, room, actors, ties, shown, filter, see, selection, select, lay, beside, rights, weaving, glowing, heard],
  );
  return (
    <MapRoomContext value={inRoom}>
      <LensContext value={lens}>
        <Around>{children}</Around>
      </LensContext>
    </MapRoomContext>
  );
}

/** Reads the map of the address and keeps it in step with everyone who works on it. */
export function MapRoom({ more, children }: { more: readonly Leaf[]; children: ReactNode }) {
  const { id = "" } = useParams();
  const { data } = useSuspenseQuery(MAP, { variables: { id }, fetchPolicy: "network-only" });
  if (!data.map) return <Missing />;
  return (
    <Inside key={id} map={data.map} more={more}>
      {children}
    </Inside>
  );
}
