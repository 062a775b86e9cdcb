import undoIcon from "lucide/dist/esm/icons/undo-2.mjs";
import { whyNotUndo } from "../../schema/log.ts";
import { useWords } from "../i18n.tsx";
import { perform } from "../live/deeds.ts";
import { UNDO } from "../live/steps.ts";
import { announce } from "../ui/Announcer.tsx";
import { Button } from "../ui/Button.tsx";
import { notify } from "../ui/Notices.tsx";
import { useReason } from "../ui/Refused.tsx";
import { Changes } from "./Changes.tsx";
import { FeedItem } from "./FeedItem.tsx";
import { byDeed, type FeedEvent, isErased } from "./feed.ts";
import { hubRoom } from "./room.ts";
import "./Feed.css";

interface Props {
  hub: { id: string; slug: string };
  events: readonly FeedEvent[];
  /** Undoing is offered to those who may edit. */
  mayUndo: boolean;
  onUndone: () => void;
  /** Reads what happened before; nothing when that is all. */
  onMore?: () => unknown;
}

/** Undoes one operation of anyone's, or says why it cannot be undone any more. */
export function useUndo(hub: string, onUndone: () => void) {
  const say = useWords();
  const reason = useReason();
  return (operation: string) =>
    perform(hubRoom(hub), UNDO, { operation }).then(
      () => {
        announce(say("events.undone"));
        onUndone();
      },
      (problem) => void notify({ text: reason(problem) }),
    );
}

/** What has happened, newest first: who, when, what it was before and after, and a way back. */
export function History({ hub, events, mayUndo, onUndone, onMore }: Props) {
  const say = useWords();
  const undo = useUndo(hub.id, onUndone);
  const deeds = byDeed(events);
  // The earliest may be read only in part: what a sentence is about can be among what comes next.
  const told = onMore && deeds.length > 1 ? deeds.slice(0, -1) : deeds;
  if (!told.length) return <p className="feed-when">{say("events.none")}</p>;
  return (
    <>
      <ol className="feed history">
        {told.map((deed) => (
          <FeedItem
            key={deed.operation}
            hub={hub.slug}
            deed={deed}
            undo={
              mayUndo &&
              !isErased(deed.first) &&
              !whyNotUndo(deed.events) && (
                <Button weight="quiet" icon={undoIcon} onPress={() => undo(deed.operation)}>
                  {say("house.ui.undo")}
                </Button>
              )
            }
          >
            <Changes deed={deed} />
          </FeedItem>
        ))}
      </ol>
      {onMore && (
        <p>
          <Button onPress={() => void onMore()}>{say("house.ui.more")}</Button>
        </p>
      )}
    </>
  );
}
