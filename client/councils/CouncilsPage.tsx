import plus from "lucide/dist/esm/icons/plus.mjs";
import { useState } from "react";
import { Link, useNavigate, useParams } from "react-router";
import { whyNotKeep } from "../../schema/councils.ts";
import { useWords } from "../i18n.tsx";
import { useMe } from "../people/useMe.ts";
import { Button } from "../ui/Button.tsx";
import { Empty } from "../ui/Empty.tsx";
import { Broken } from "../ui/ErrorBoundary.tsx";
import { Missing } from "../ui/Missing.tsx";
import { Page } from "../ui/Page.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { type Column, Table } from "../ui/Table.tsx";
import { CouncilFilters } from "./CouncilFilters.tsx";
import { NewCouncil } from "./NewCouncil.tsx";
import { SeatStrip } from "./SeatStrip.tsx";
import { States } from "./States.tsx";
import type { Glance } from "./stateOf.ts";
import { useCouncilFilter, useCouncils } from "./useCouncils.ts";
import "./CouncilsPage.css";

function useColumns(hub: string): Column<Glance>[] {
  const say = useWords();
  return [
    {
      id: "name",
      title: say("councils.column.name"),
      isRowHeader: true,
      cell: ({ id, name, kind, parent }) => (
        <span className="council-name">
          <Link to={`/${hub}/councils/${id}`}>{name}</Link>
          <small>
            {say(`councils.kind.${kind}`)}
            {parent && `, ${parent.name}`}
          </small>
        </span>
      ),
    },
    { id: "area", title: say("councils.column.area"), wide: true, cell: ({ area }) => area?.name ?? say("councils.form.wholeHub") },
    { id: "seats", title: say("councils.column.seats"), wide: true, cell: (council) => <SeatStrip council={council} /> },
    { id: "state", title: say("councils.column.state"), cell: (council) => <States of={council} /> },
  ];
}

/** Every council of a hub: what it is, where, how its seats are taken, and what needs somebody. */
export function CouncilsPage() {
  const say = useWords();
  const { hub: slug = "" } = useParams();
  const { hub, councils, error, refetch } = useCouncils(slug);
  const filter = useCouncilFilter();
  const { rights } = useMe();
  const go = useNavigate();
  const [isAdding, setAdding] = useState(false);
  const columns = useColumns(slug);
  if (error && !hub) return <Broken problem={error} onRetry={refetch} />;
  if (hub === undefined) return <Skeleton rows={12} />;
  if (!hub) return <Missing />;
  const rows = councils.filter(filter.fits);
  const areas = hub.areas.edges.map(({ node }) => node);
  const mayStart = !whyNotKeep(rights, { hub });
  const add = mayStart && (
    <Button weight="primary" icon={plus} onPress={() => setAdding(true)}>
      {say("councils.start")}
    </Button>
  );
  return (
    <Page
      title={say("councils.title")}
      tab={`${say("councils.title")}, ${hub.name}`}
      lead={councils.length > 0 && <p role="status">{say("councils.found", { count: rows.length })}</p>}
      actions={councils.length > 0 && add}
    >
      {councils.length ? (
        <>
          <CouncilFilters
            filter={filter}
            areas={areas.filter(({ id }) => councils.some(({ area }) => [area?.id, area?.parent?.id].includes(id)))}
          />
          <Table
            label={say("councils.title")}
            columns={columns}
            rows={rows}
            empty={<p className="table-empty">{say("councils.noneLike")}</p>}
          />
        </>
      ) : (
        <Empty title={say("councils.noneYet")} action={add}>
          {say(mayStart ? "councils.noneYetHow" : "councils.noneYetRead")}
        </Empty>
      )}
      {isAdding && (
        <NewCouncil hub={{ id: hub.id, areas }} onStarted={({ id }) => go(`/${slug}/councils/${id}`)} onClose={() => setAdding(false)} />
      )}
    </Page>
  );
}
