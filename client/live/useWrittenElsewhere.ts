import { useEffect, useRef } from "react";
import { hearWhispers } from "./presence.ts";
import { thisTab } from "./thisTab.ts";

/** Tells when a thing that is shown in a room has been written on in elsewhere, by somebody else or in another tab of one's own, and is not done yet. */
export function useWrittenElsewhere(room: string, onWritten: (id: string) => void): void {
  const told = useRef(onWritten);
  told.current = onWritten;
  useEffect(
    () =>
      hearWhispers(room, ({ what: { written }, client }) => {
        if (written && client !== thisTab) told.current(written);
      }),
    [room],
  );
}
