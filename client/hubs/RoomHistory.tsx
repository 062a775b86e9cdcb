import { useQuery } from "@apollo/client/react";
import { useEffect } from "react";
import { graphql } from "../graphql.ts";
import { Skeleton } from "../ui/Skeleton.tsx";
import { FEED_EVENT } from "./feed.ts";
import { History } from "./History.tsx";

const EVENTS = graphql(
  `query RoomEvents($hub: String!, $room: ID!, $after: String) {
    hub(slug: $hub) { id events(first: 30, after: $after, room: $room) { edges { cursor node { ...FeedEvent } } pageInfo { hasNextPage endCursor } } }
  }`,
  [FEED_EVENT],
);

interface Props {
  hub: { id: string; slug: string };
  /** The id of the thing whose history it is. */
  room: string;
  /** Whatever changes when something has been heard there: then the history is read again. */
  heard: unknown;
  mayUndo: boolean;
  onUndone?: () => void;
}

/** What has happened with one thing and all that belongs to it, newest first, as far back as somebody asks for. */
export function RoomHistory({ hub, room, heard, mayUndo, onUndone }: Props) {
  const variables = { hub: hub.slug, room };
  const { data, refetch, fetchMore } = useQuery(EVENTS, { variables, fetchPolicy: "cache-and-network" });
  useEffect(() => {
    if (heard) void refetch();
  }, [heard, refetch]);
  const events = data?.hub?.events;
  if (!events) return <Skeleton />;
  const more = () =>
    fetchMore({
      variables: { after: events.pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult: { hub: next } }) =>
        before.hub && next
          ? { hub: { ...before.hub, events: { ...next.events, edges: [...before.hub.events.edges, ...next.events.edges] } } }
          : before,
    });
  const undone = () => {
    void refetch();
    onUndone?.();
  };
  return (
    <History
      hub={hub}
      events={events.edges.map(({ node }) => node)}
      mayUndo={mayUndo}
      onUndone={undone}
      onMore={events.pageInfo.hasNextPage ? more : undefined}
    />
  );
}
