import funnel from "lucide/dist/esm/icons/list-filter.mjs";
import mapIcon from "lucide/dist/esm/icons/map.mjs";
import { useState } from "react";
import { useLocation } from "react-router";
import { useWords } from "../i18n.tsx";
import { Button, ButtonLink } from "../ui/Button.tsx";
import { Empty } from "../ui/Empty.tsx";
import { ActorTable } from "./ActorTable.tsx";
import { Filters } from "./Filters.tsx";
import { choicesIn } from "./filter.ts";
import type { Leaf } from "./leaves.ts";
import { MapBar } from "./MapBar.tsx";
import { MapRoom } from "./MapRoom.tsx";
import { NewTie } from "./NewTie.tsx";
import { PanelButtons } from "./PanelButtons.tsx";
import { SidePanel } from "./SidePanel.tsx";
import { TieTable } from "./TieTable.tsx";
import { useMapRoom } from "./useMapRoom.ts";
import "../ui/Table.css";
import "./TablePage.css";

/** The way to the same map as a picture. What follows the address stands alone: thousands of rows are not drawn anew with it. */
function ToMap() {
  const say = useWords();
  const { pathname, search } = useLocation();
  return (
    <ButtonLink weight="quiet" icon={mapIcon} href={`${pathname.replace(/\/table$/, "")}${search}`}>
      {say("weave.toMap")}
    </ButtonLink>
  );
}

function Inside() {
  const say = useWords();
  const { map, actors, filter, mayDescribe, leaves } = useMapRoom();
  const chosen = choicesIn(filter);
  const mayChange = actors.some(({ id }) => mayDescribe(id));
  const [isFiltering, setFiltering] = useState(chosen > 0);
  return (
    <div className="fills map-page">
      <MapBar title={say("weave.table.title", { map: map.title })} onAdded={() => {}}>
        <Button weight="quiet" icon={funnel} aria-expanded={isFiltering} onPress={() => setFiltering(!isFiltering)}>
          {say("weave.filter.on", { count: chosen })}
        </Button>
        <PanelButtons />
        <ToMap />
      </MapBar>
      {isFiltering && <Filters />}
      <div className="map-body">
        <div className="map-tables">
          {actors.length ? (
            <>
              <p className="panel-note">{say(mayChange ? "weave.table.caption" : "weave.table.captionRead")}</p>
              {leaves.map(({ id, OverTable }) => OverTable && <OverTable key={id} />)}
              <ActorTable />
              <TieTable />
              {mayChange && <NewTie />}
            </>
          ) : (
            <Empty title={say("weave.empty.title")}>
              <p>{say("weave.empty.text")}</p>
            </Empty>
          )}
        </div>
        <SidePanel />
      </div>
    </div>
  );
}

/** The map as two tables: everything that it shows, with the same edits. */
export const TablePage = ({ more }: { more: readonly Leaf[] }) => (
  <MapRoom more={more}>
    <Inside />
  </MapRoom>
);
