import { useQuery } from "@apollo/client/react";
import { useCallback, useEffect, useRef } from "react";
import { graphql } from "../graphql.ts";
import { Skeleton } from "../ui/Skeleton.tsx";
import { FEED_EVENT } from "./feed.ts";
import { History } from "./History.tsx";
import { withOlder } from "./withOlder.ts";

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
  const { data, fetchMore } = useQuery(EVENTS, { variables, fetchPolicy: "cache-and-network" });
  // What has been read further back stays: whoever is there goes on reading while others do something.
  const again = useCallback(
    () =>
      fetchMore({
        updateQuery: (before, { fetchMoreResult: { hub: fresh } }) =>
          before.hub && fresh ? { hub: { ...before.hub, events: withOlder(fresh.events, before.hub.events) } } : before,
      }),
    [fetchMore],
  );
  const read = useRef(heard);
  useEffect(() => {
    if (heard === read.current) return;
    read.current = heard;
    void again();
  }, [heard, again]);
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
    void again();
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
