import { type ApolloCache, gql, type Reference } from "@apollo/client";
import { useApolloClient } from "@apollo/client/react";
import { graphql } from "../graphql.ts";
import { HEARD, type Heard, useLive } from "../live/live.ts";
import { hubRoom } from "./room.ts";

const AREA = graphql(`fragment HeardArea on Area { id name about parent { id } }`);
const MAP = graphql(`fragment HeardMap on NetworkMap { id title step area { id name } }`);
const ACTOR = graphql(`fragment HeardActor on Actor { id name kind active updatedAt }`);

const HUB_HEARD = graphql(
  `
  subscription HubHeard($room: ID!, $after: Int) {
    changed(room: $room, after: $after) {
      seq caughtUp turned
      event { ...Heard node { __typename id ...HeardArea ...HeardMap ...HeardActor } }
    }
  }
`,
  [HEARD, AREA, MAP, ACTOR],
);

/** Lets an event stand first in the feed, once. */
function tell(cache: ApolloCache, hub: string, event: Heard) {
  const ref = cache.writeFragment({ data: { ...event, __typename: "Event" }, fragment: EVENT });
  cache.modify<{ events: { edges: readonly { node: Reference }[] } }>({
    id: cache.identify({ __typename: "Hub", id: hub }),
    fields: {
      events: (there) => {
        const list = there as { edges: readonly { node: Reference }[] };
        if (!ref || list.edges.some(({ node }) => node.__ref === ref.__ref)) return list;
        return { ...list, edges: [{ __typename: "EventEdge", cursor: "", node: ref }, ...list.edges] };
      },
    },
  });
}

const EVENT = gql`fragment HeardEvent on Event { id seq at operation deed kind type subject label by { id name } changes { field before after } }`;

/** Keeps a page in step with its hub: what happens is told first in the feed, and new things join the hub's lists. */
export function useHubLive(hub: string | undefined, after: number, onHeard?: (event: Heard) => void) {
  const { cache } = useApolloClient();
  useLive(HUB_HEARD, hub ? hubRoom(hub) : undefined, after, (event) => {
    if (hub) tell(cache, hub, event);
    onHeard?.(event);
  });
}
