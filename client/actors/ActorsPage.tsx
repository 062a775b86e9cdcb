import { useQuery } from "@apollo/client/react";
import plus from "lucide/dist/esm/icons/plus.mjs";
import { useState } from "react";
import { Link, useParams } from "react-router";
import { whyNotDescribe } from "../../schema/hubs.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import { useHubLive } from "../hubs/useHubLive.ts";
import { useWords } from "../i18n.tsx";
import { useMe } from "../people/useMe.ts";
import { Button } from "../ui/Button.tsx";
import { Empty } from "../ui/Empty.tsx";
import { Broken } from "../ui/ErrorBoundary.tsx";
import { Missing } from "../ui/Missing.tsx";
import { Page } from "../ui/Page.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { type Column, Table } from "../ui/Table.tsx";
import { When } from "../ui/When.tsx";
import { ActorFilters } from "./ActorFilters.tsx";
import { KindMark } from "./KindMark.tsx";
import { NewActor } from "./NewActor.tsx";
import { useFilter } from "./useFilter.ts";
import "./ActorsPage.css";

export const ACTORS = graphql(`
  query Actors($hub: String!, $filter: ActorFilter, $sort: ActorSort!, $descending: Boolean!, $after: String) {
    hub(slug: $hub) {
      id slug name seq
      areas(first: 200) { edges { node { id name } } }
      themes { edges { node { id name } } }
      targetGroups { edges { node { id name } } }
      actors(first: 50, after: $after, filter: $filter, sort: $sort, descending: $descending) {
        totalCount
        edges { node { id name kind active updatedAt areas { id name } themes { id name } } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);

type Row = NonNullable<ResultOf<typeof ACTORS>["hub"]>["actors"]["edges"][number]["node"];

const names = (things: readonly { name: string }[]) => things.map(({ name }) => name).join(", ");

function useColumns(hub: string): Column<Row>[] {
  const say = useWords();
  return [
    {
      id: "name",
      title: say("actors.name"),
      isRowHeader: true,
      sortable: true,
      cell: ({ id, name, kind, active }) => (
        <span className="actor-cell">
          <KindMark kind={kind} active={active} />
          <Link to={`/${hub}/actors/${id}`}>{name}</Link>
          {!active && <span className="tag">{say("actors.retired")}</span>}
        </span>
      ),
    },
    { id: "kind", title: say("actors.kindOf"), sortable: true, wide: true, cell: ({ kind }) => say(`actors.kind.${kind}`) },
    { id: "areas", title: say("actors.areas"), wide: true, cell: ({ areas }) => names(areas) },
    { id: "themes", title: say("actors.themes"), wide: true, cell: ({ themes }) => names(themes) },
    { id: "updatedAt", title: say("actors.updated"), sortable: true, wide: true, cell: ({ updatedAt }) => <When at={updatedAt} /> },
  ];
}

/** Reads the page that the filter asks for, keeps the one before on the screen meanwhile, and reads again when an actor changes. */
function useActors(slug: string, { filter, sort, descending }: ReturnType<typeof useFilter>) {
  const { data, previousData, error, refetch, fetchMore } = useQuery(ACTORS, { variables: { hub: slug, filter, sort, descending } });
  const hub = (data ?? previousData)?.hub;
  useHubLive(hub?.id, hub?.seq ?? 0, ({ type }) => {
    if (type === "Actor") void refetch();
  });
  const more = () =>
    fetchMore({
      variables: { after: hub?.actors.pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult: { hub: next } }) =>
        before.hub && next
          ? { hub: { ...before.hub, actors: { ...next.actors, edges: [...before.hub.actors.edges, ...next.actors.edges] } } }
          : before,
    });
  return { hub, error, refetch, more };
}

/** Every actor of a hub: found by name, narrowed by what they are, sorted in the reader's alphabet. */
export function ActorsPage() {
  const say = useWords();
  const { hub: slug = "" } = useParams();
  const filter = useFilter();
  const { hub, error, refetch, more } = useActors(slug, filter);
  const { rights } = useMe();
  const [isAdding, setAdding] = useState(false);
  const columns = useColumns(slug);
  if (error && !hub) return <Broken problem={error} onRetry={refetch} />;
  if (hub === undefined) return <Skeleton rows={12} />;
  if (!hub) return <Missing />;
  const rows = hub.actors.edges.map(({ node }) => node);
  const add = !whyNotDescribe(rights, { hub: hub.id }) && (
    <Button weight="primary" icon={plus} onPress={() => setAdding(true)}>
      {say("actors.add")}
    </Button>
  );
  const isBare = !rows.length && !filter.isFiltered;
  const choices = {
    areas: hub.areas.edges.map(({ node }) => node),
    themes: hub.themes.edges.map(({ node }) => node),
    targetGroups: hub.targetGroups.edges.map(({ node }) => node),
  };
  return (
    <Page
      title={say("actors.all")}
      tab={`${say("actors.all")}, ${hub.name}`}
      lead={isBare ? undefined : <p role="status">{say("actors.found", { count: hub.actors.totalCount })}</p>}
      actions={!isBare && add}
    >
      {isBare ? (
        <Empty title={say("actors.noneYet")} action={add}>
          {say("actors.noneYetHow")}
        </Empty>
      ) : (
        <>
          <ActorFilters filter={filter} choices={choices} />
          <Table
            label={say("actors.all")}
            columns={columns}
            rows={rows}
            sort={filter.sorting}
            onSort={filter.putSorting}
            empty={<p className="table-empty">{say("actors.noneLike")}</p>}
          />
          {hub.actors.pageInfo.hasNextPage && (
            <p>
              <Button onPress={more}>{say("house.ui.more")}</Button>
            </p>
          )}
        </>
      )}
      {isAdding && <NewActor hub={hub} onClose={() => setAdding(false)} />}
    </Page>
  );
}
