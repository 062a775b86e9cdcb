import funnel from "lucide/dist/esm/icons/list-filter.mjs";
import table from "lucide/dist/esm/icons/table-2.mjs";
import { useState } from "react";
import { useLocation } from "react-router";
import { useWords } from "../i18n.tsx";
import { Button, ButtonLink } from "../ui/Button.tsx";
import { Filters } from "./Filters.tsx";
import { choicesIn } from "./filter.ts";
import { MapBar } from "./MapBar.tsx";
import { MapRoom, useMapRoom } from "./MapRoom.tsx";
import { PanelButtons } from "./PanelButtons.tsx";
import { type Leaf, SidePanel } from "./SidePanel.tsx";
import { WovenMap } from "./WovenMap.tsx";
import "./MapPage.css";

const wide = () => matchMedia("(min-width: 1024px)").matches;

function Inside() {
  const say = useWords();
  const { pathname, search } = useLocation();
  const { map, filter, select, selection } = useMapRoom();
  const chosen = choicesIn(filter);
  const [isFiltering, setFiltering] = useState(chosen > 0);
  const [leaf, setLeaf] = useState<Leaf | null>(null);
  return (
    <div className="fills map-page">
      <MapBar title={map.title} onAdded={(id) => wide() && select([id])}>
        <Button weight="quiet" icon={funnel} aria-expanded={isFiltering} onPress={() => setFiltering(!isFiltering)}>
          {say("weave.filter.on", { count: chosen })}
        </Button>
        <PanelButtons leaf={leaf} onLeaf={setLeaf} />
        <ButtonLink weight="quiet" icon={table} href={`${pathname}/table${search}`}>
          {say("weave.toTable")}
        </ButtonLink>
      </MapBar>
      {isFiltering && <Filters />}
      <div className="map-body">
        <WovenMap />
        <SidePanel leaf={leaf} onClose={() => (selection.size ? select([]) : setLeaf(null))} />
      </div>
    </div>
  );
}

/** A map, to look at and to weave. */
export const MapPage = () => (
  <MapRoom>
    <Inside />
  </MapRoom>
);
