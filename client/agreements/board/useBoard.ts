import { useQuery } from "@apollo/client/react";
import { useCallback, useEffect, useRef } from "react";
import { useHubLive } from "../../hubs/useHubLive.ts";
import { BOARD, type LineRead } from "./board.ts";

/** How long nothing may have happened before the board is read again, in milliseconds: once for many changes. */
const restless = 400;

/** What a board is not about, however much of it happens in the hub. */
const elsewhere = new Set([
  "Placement",
  "Tie",
  "NetworkMap",
  "Challenge",
  "SavedView",
  "Contact",
  "Comment",
  "Attachment",
  "AgreementFile",
  "Sitting",
  "SpeakerTurn",
]);

/** Reads the board of a hub on a day, keeps what stood there on the screen meanwhile, and reads it again when something happens. */
export function useBoard(slug: string, on: string | null, { times = false, sums = false }: { times?: boolean; sums?: boolean }) {
  const { data, previousData, error, refetch } = useQuery(BOARD, { variables: { hub: slug, on, times, sums }, fetchPolicy: "no-cache" });
  const read = data ?? previousData;
  const hub = read?.hub;
  const soon = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(soon.current), []);
  const again = useCallback(() => void refetch().catch(() => {}), [refetch]);
  useHubLive(hub?.id, hub?.seq ?? 0, ({ type }) => {
    if (elsewhere.has(type)) return;
    clearTimeout(soon.current);
    soon.current = setTimeout(again, restless);
  });
  return { hub, board: read?.statusBoard, lines: (read?.statusBoard?.lines ?? []) as readonly LineRead[], error, again };
}
