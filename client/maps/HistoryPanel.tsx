import { useQuery } from "@apollo/client/react";
import { useEffect } from "react";
import { History } from "../hubs/History.tsx";
import { useWords } from "../i18n.tsx";
import { Button } from "../ui/Button.tsx";
import { Panel } from "../ui/Panel.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { EVENTS } from "./documents.ts";
import { nodesOf } from "./onMap.ts";
import { useMapRoom } from "./useMapRoom.ts";

/** What has happened on the map: who, when, from what to what, and a way back. */
export function HistoryPanel({ onClose }: { onClose: () => void }) {
  const say = useWords();
  const { map, mayDescribe, heard } = useMapRoom();
  const { data, refetch, fetchMore } = useQuery(EVENTS, {
    variables: { hub: map.hub.slug, room: map.id },
    fetchPolicy: "cache-and-network",
  });
  useEffect(() => {
    if (heard) void refetch();
  }, [heard, refetch]);
  const events = data?.hub?.events;
  const more = () =>
    fetchMore({
      variables: { after: events?.pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult: { hub } }) =>
        before.hub && hub
          ? { hub: { ...before.hub, events: { ...hub.events, edges: [...before.hub.events.edges, ...hub.events.edges] } } }
          : before,
    });
  return (
    <Panel title={say("weave.history")} onClose={onClose}>
      {events ? <History hub={map.hub} events={nodesOf(events)} mayUndo={mayDescribe()} onUndone={() => void refetch()} /> : <Skeleton />}
      {events?.pageInfo.hasNextPage && <Button onPress={more}>{say("house.ui.more")}</Button>}
    </Panel>
  );
}
