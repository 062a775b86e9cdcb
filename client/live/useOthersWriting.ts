import { useEffect, useRef } from "react";
import { hearWhispers } from "./presence.ts";

/** Tells when somebody else has written on in a thing that is shown in a room, and is not done yet. */
export function useOthersWriting(room: string, person: string, onWritten: (id: string) => void): void {
  const told = useRef(onWritten);
  told.current = onWritten;
  useEffect(
    () =>
      hearWhispers(room, ({ what: { written }, by }) => {
        if (written && by.id !== person) told.current(written);
      }),
    [room, person],
  );
}
