import { useQuery } from "@apollo/client/react";
import { useMemo } from "react";
import type { Room } from "../live/fit.ts";
import { useLive } from "../live/live.ts";
import { nodesOf } from "../maps/onMap.ts";
import { HANGING, HANGING_HEARD } from "./hanging.ts";

/** A meeting as the room in which what hangs on it joins its lists. */
export const hangingOn = (meeting: string): Room => ({
  __typename: "Meeting",
  id: meeting,
  lists: { Comment: "comments", Attachment: "attachments", ItemLink: "itemLinks" },
});

const none = { edges: [] };

/** What hangs on a meeting and its items; nothing until it has come. */
export function useHanging(meeting: string) {
  const { data } = useQuery(HANGING, { variables: { meeting } });
  const read = data?.meeting;
  return useMemo(
    () => ({
      meeting: read ?? undefined,
      isFrozen: !!data?.agenda?.frozenAt,
      hasAgenda: !!data?.agenda,
      comments: nodesOf(read?.comments ?? none),
      files: nodesOf(read?.attachments ?? none),
      links: nodesOf(read?.itemLinks ?? none),
    }),
    [read, data?.agenda],
  );
}

/** Keeps it in step with what others do. */
export function useHangingLive(meeting: string, isOn = true) {
  const { data } = useQuery(HANGING, { variables: { meeting } });
  const room = useMemo(() => hangingOn(meeting), [meeting]);
  useLive(HANGING_HEARD, isOn && data?.meeting ? room : undefined, data?.meeting?.hub.seq ?? 0);
}

/** Of some things of items, those of items that are no longer on the agenda. */
export const ofGone = <T extends { item: string }>(things: readonly T[], items: readonly string[]): T[] =>
  things.filter(({ item }) => !items.includes(item));
