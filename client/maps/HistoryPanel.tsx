import { RoomHistory } from "../hubs/RoomHistory.tsx";
import { useWords } from "../i18n.tsx";
import { Panel } from "../ui/Panel.tsx";
import { useMapRoom } from "./useMapRoom.ts";

/** What has happened on the map: who, when, from what to what, and a way back. */
export function HistoryPanel({ onClose }: { onClose: () => void }) {
  const say = useWords();
  const { map, mayDescribe, heard } = useMapRoom();
  return (
    <Panel title={say("weave.history")} onClose={onClose}>
      <RoomHistory hub={map.hub} room={map.id} heard={heard} mayUndo={mayDescribe()} />
    </Panel>
  );
}
