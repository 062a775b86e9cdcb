import type { TypedDocumentNode } from "@apollo/client";
import { useEffect, useEffectEvent } from "react";
import { graphql, type ResultOf } from "../graphql.ts";
import { client } from "./apollo.ts";
import { askSocket } from "./asked.ts";
import { isOwn } from "./deeds.ts";
import { fitChange, type Room } from "./fit.ts";
import { useKept } from "./kept.ts";
import { caughtUp, connection, listenTo } from "./socket.ts";

/** What every page reads of a change; its own document adds the thing as it is now. */
export const HEARD = graphql(`
  fragment Heard on Event { id seq at operation deed kind type subject label by { id name } changes { field before after } }
`);

/** A change as it is heard. */
export type Heard = ResultOf<typeof HEARD> & { node: object | null };

/** A frame of a room: a change, or the word that everything missed has been told; nothing when the reader may no longer hear it. */
export interface Frame {
  changed: { seq: number; caughtUp: boolean; event: Heard | null; turned?: string | null } | null;
}

/** Whether the page is in step with the server, for the words in the shell. */
export const useConnection = () => useKept(connection);

/** A page's subscription to its room. */
export type RoomDocument = TypedDocumentNode<Frame, { room: string; after?: number | null }>;

const tryAgainAfter = 2_000;

/**
 * Listens to a room from the change after `after` on, through lost connections: each time it asks from the last change it heard.
 * Returns how to stop.
 */
export function listen(room: string, after: number, document: RoomDocument, onFrame: (frame: Frame) => void): () => void {
  let heard = after;
  let stopped = false;
  let again: ReturnType<typeof setTimeout> | undefined;
  let stop = () => {};
  const leaveRoom = listenTo(room);
  const sink = {
    next({ data }: { data?: Frame | null }) {
      if (!data?.changed) return;
      const { seq, caughtUp: all } = data.changed;
      if (all) caughtUp(room);
      if (seq <= heard && !all) return;
      heard = Math.max(heard, seq);
      onFrame(data);
    },
    error: () => retry(),
    complete: () => retry(),
  };
  const retry = () => {
    if (!stopped) again = setTimeout(start, tryAgainAfter);
  };
  // The variables are read anew each time the socket sends them.
  const variables = {
    room,
    get after() {
      return heard;
    },
  };
  const start = () => {
    stop = askSocket<Frame>(document, variables, sink);
  };
  start();
  return () => {
    stopped = true;
    clearTimeout(again);
    stop();
    leaveRoom();
  };
}

/** Fits frames into the cache together: those that came while the page was being drawn cost one more drawing, not one each. */
function fitting(room: Room, query: RoomDocument, tell: (change: Heard, own: boolean) => void) {
  const { cache } = client;
  const waiting: { frame: Frame; event: Heard }[] = [];
  let soon: ReturnType<typeof setTimeout> | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;
  const fitAll = () => {
    soon = undefined;
    const heard = waiting.splice(0).map((one) => ({ ...one, own: isOwn(one.event.operation) }));
    cache.batch({
      update(base) {
        for (const { frame, event } of heard) {
          base.write({ dataId: "ROOT_SUBSCRIPTION", query, result: frame });
          base.evict({ id: "ROOT_SUBSCRIPTION" });
          fitChange(base, room, event);
        }
      },
    });
    for (const { event, own } of heard) tell(event, own);
  };
  // Many may show what was opened: they do not all ask for it in the same moment.
  const readAgain = () => {
    again ??= setTimeout(
      () => {
        again = undefined;
        void client.refetchQueries({ include: "active" });
      },
      200 + 800 * Math.random(),
    );
  };
  return {
    add(frame: Frame) {
      const event = frame.changed?.event;
      // What came from a file is told once, and is too much to be told one by one.
      if (frame.changed?.turned || event?.kind === "import") readAgain();
      if (!event) return;
      waiting.push({ frame, event });
      soon ??= setTimeout(fitAll);
    },
    stop() {
      clearTimeout(soon);
      clearTimeout(again);
    },
  };
}

/**
 * Keeps a page in step with its room. `after` is the hub's `seq` from the same answer as what the page shows. `onHeard` is told of
 * each change once it is fitted in, and whether it was done on this very page.
 */
export function useLive(document: RoomDocument, room: Room | undefined, after: number, onHeard?: (change: Heard, own: boolean) => void) {
  const tell = useEffectEvent((change: Heard, own: boolean) => onHeard?.(change, own));
  // A room is listened to from where its page was first read, not again when the page changes.
  const begin = useEffectEvent(() => {
    if (!room) return;
    const query = client.cache.transformDocument(document) as RoomDocument;
    const { add, stop } = fitting(room, query, (change, own) => tell(change, own));
    const leave = listen(room.id, after, query, add);
    return () => {
      leave();
      stop();
    };
  });
  const id = room?.id;
  useEffect(() => (id ? begin() : undefined), [id]);
}
