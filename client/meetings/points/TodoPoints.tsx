import { useQuery } from "@apollo/client/react";
import { Link } from "react-router";
import { useHubLive } from "../../hubs/useHubLive.ts";
import { useWords } from "../../i18n.tsx";
import { Section } from "../../ui/Page.tsx";
import { MyPoints } from "./MyPoints.tsx";
import { MINE } from "./points.ts";

/** What the reader has sent in to the councils of a hub, and what has become of it; nothing for who has sent in nothing. */
export function TodoPoints({ hub: slug }: { hub: string }) {
  const say = useWords();
  const { data, refetch } = useQuery(MINE, { variables: { hub: slug }, fetchPolicy: "cache-and-network" });
  const hub = data?.hub;
  useHubLive(hub?.id, hub?.seq ?? 0, ({ type }) => {
    if (type === "AgendaPoint") void refetch();
  });
  const points = hub?.myAgendaPoints.edges.map(({ node }) => node) ?? [];
  if (!points.length) return null;
  const councilOf = new Map(points.map(({ id, council }) => [id, council]));
  return (
    <Section title={say("points.mine.title")}>
      <MyPoints
        points={points}
        hub={slug}
        to={({ id }) => <Link to={`/${slug}/councils/${councilOf.get(id)!.id}`}>{councilOf.get(id)!.name}</Link>}
        onDone={() => void refetch()}
      />
    </Section>
  );
}
