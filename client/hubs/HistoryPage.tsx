import { useSuspenseQuery } from "@apollo/client/react";
import { startTransition } from "react";
import { Link, useParams } from "react-router";
import { whyNotAdminister, whyNotDescribe } from "../../schema/hubs.ts";
import { graphql } from "../graphql.ts";
import { useWords } from "../i18n.tsx";
import { useMe } from "../people/useMe.ts";
import { ButtonLink } from "../ui/Button.tsx";
import { Missing } from "../ui/Missing.tsx";
import { Page } from "../ui/Page.tsx";
import { FEED_EVENT } from "./feed.ts";
import { History } from "./History.tsx";
import { useHubLive } from "./useHubLive.ts";

const HISTORY = graphql(
  `
  query History($hub: String!, $after: String) {
    hub(slug: $hub) {
      id slug name seq
      events(first: 50, after: $after) { edges { node { ...FeedEvent } } pageInfo { hasNextPage endCursor } }
    }
  }
`,
  [FEED_EVENT],
);

/** Everything that has happened in a hub, newest first. */
export function HistoryPage() {
  const say = useWords();
  const { hub: slug = "" } = useParams();
  const { data, fetchMore, refetch } = useSuspenseQuery(HISTORY, { variables: { hub: slug } });
  const { hub } = data;
  const { rights } = useMe();
  useHubLive(hub?.id, hub?.seq ?? 0);
  if (!hub) return <Missing />;
  const { edges, pageInfo } = hub.events;
  const more = () =>
    startTransition(() => {
      void fetchMore({
        variables: { after: pageInfo.endCursor },
        updateQuery: (before, { fetchMoreResult: { hub: next } }) =>
          before.hub && next
            ? { hub: { ...before.hub, events: { ...next.events, edges: [...before.hub.events.edges, ...next.events.edges] } } }
            : before,
      });
    });
  return (
    <Page
      title={say("events.all")}
      tab={`${say("events.all")}, ${hub.name}`}
      above={<Link to={`/${slug}`}>{hub.name}</Link>}
      actions={!whyNotAdminister(rights, hub.id) && <ButtonLink href={`/${slug}/audit`}>{say("audit.title")}</ButtonLink>}
    >
      <History
        hub={hub}
        events={edges.map(({ node }) => node)}
        mayUndo={!whyNotDescribe(rights, { hub: hub.id })}
        onUndone={() => refetch()}
        onMore={pageInfo.hasNextPage ? more : undefined}
      />
    </Page>
  );
}
