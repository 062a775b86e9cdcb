import brush from "lucide/dist/esm/icons/brush-cleaning.mjs";
import funnel from "lucide/dist/esm/icons/list-filter.mjs";
import table from "lucide/dist/esm/icons/table-2.mjs";
import { useEffect, useRef, useState } from "react";
import { useLocation } from "react-router";
import { useWords } from "../i18n.tsx";
import { Button, ButtonLink } from "../ui/Button.tsx";
import { Filters } from "./Filters.tsx";
import { choicesIn } from "./filter.ts";
import type { Leaf } from "./leaves.ts";
import { MapBar } from "./MapBar.tsx";
import type { MapPictureHandle } from "./MapPicture.tsx";
import { MapRoom } from "./MapRoom.tsx";
import { PanelButtons } from "./PanelButtons.tsx";
import { SidePanel } from "./SidePanel.tsx";
import { useMapRoom } from "./useMapRoom.ts";
import { usePlaces } from "./usePlaces.ts";
import { WovenMap } from "./WovenMap.tsx";
import "./MapPage.css";

/** How long the panel beside the map takes to open, in milliseconds. */
const afterPanel = 200;

const wide = () => matchMedia("(min-width: 1024px)").matches;

/**
 * Shows the whole map once an actor that was added here has its place: it may stand where nobody was looking. One that stood there
 * already was looked for, and is flown to.
 */
function useArrival(placed: readonly { id: string }[]) {
  const picture = useRef<MapPictureHandle>(null);
  const [awaited, setAwaited] = useState<{ id: string; isNew: boolean }>();
  const isHere = (id: string | undefined) => placed.some((one) => one.id === id);
  const arrived = isHere(awaited?.id) ? awaited : undefined;
  useEffect(() => {
    if (!arrived) return;
    const timer = setTimeout(() => {
      if (arrived.isNew) picture.current?.fit();
      else picture.current?.flyTo(arrived.id);
      setAwaited(undefined);
    }, afterPanel);
    return () => clearTimeout(timer);
  }, [arrived]);
  return { picture, await: (id: string) => setAwaited({ id, isNew: !isHere(id) }) };
}

/** The way to the same map as a table. What follows the address stands alone: the picture is not drawn anew with it. */
function ToTable() {
  const say = useWords();
  const { pathname, search } = useLocation();
  return (
    <ButtonLink weight="quiet" icon={table} href={`${pathname}/table${search}`}>
      {say("weave.toTable")}
    </ButtonLink>
  );
}

function Inside() {
  const say = useWords();
  const { map, filter, mayEdit, select } = useMapRoom();
  const { placed, tidy, onItsWay } = usePlaces();
  const arrival = useArrival(placed);
  const added = (id: string) => {
    arrival.await(id);
    if (wide()) select([id]);
  };
  const chosen = choicesIn(filter);
  const [isFiltering, setFiltering] = useState(chosen > 0);
  return (
    <div className="fills map-page">
      <MapBar title={map.title} onAdded={added}>
        <Button weight="quiet" icon={funnel} aria-expanded={isFiltering} onPress={() => setFiltering(!isFiltering)}>
          {say("weave.filter.on", { count: chosen })}
        </Button>
        {mayEdit && (
          <Button weight="quiet" icon={brush} onPress={() => tidy().then(() => arrival.picture.current?.fit())}>
            {say("weave.tidy")}
          </Button>
        )}
        <PanelButtons />
        <ToTable />
      </MapBar>
      {isFiltering && <Filters />}
      <div className="map-body">
        <WovenMap picture={arrival.picture} placed={placed} onItsWay={onItsWay} />
        <SidePanel />
      </div>
    </div>
  );
}

/** A map, to look at and to weave; `more` is what later rooms put beside it. */
export const MapPage = ({ more }: { more: readonly Leaf[] }) => (
  <MapRoom more={more}>
    <Inside />
  </MapRoom>
);
