import { useEffect, useRef, useState } from "react";
import { client } from "./apollo.ts";
import { askSocket } from "./asked.ts";
import { useKept } from "./kept.ts";
import { WHISPERED } from "./presence.ts";
import { type Place, Writing } from "./Writing.ts";

/** What somebody writes in one place of a page: shown as it is typed, and stored a moment after; also when the page is hidden or left. */
export function useWriting<Text>(place: Place<Text>) {
  const latest = useRef(place);
  latest.current = place;
  const [writing] = useState(() => new Writing<Text>({ ...place, send: (said, goesOn) => latest.current.send(said, goesOn) }));
  const { stored } = place;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is stored is another when its revision is
  useEffect(() => writing.hear(stored), [writing, stored.revision]);
  useEffect(() => {
    writing.open();
    const leave = () => writing.leave();
    const hide = () => document.visibilityState === "hidden" && leave();
    addEventListener("pagehide", leave);
    document.addEventListener("visibilitychange", hide);
    return () => {
      removeEventListener("pagehide", leave);
      document.removeEventListener("visibilitychange", hide);
      leave();
    };
  }, [writing]);
  const typed = useKept(writing.typed);
  return {
    writing,
    text: typed ?? stored.text,
    clash: useKept(writing.clash),
    problem: useKept(writing.problem),
    saved: useKept(writing.saved),
    isTouched: useKept(writing.touched),
  };
}

/** Tells when somebody else has written on in a thing that is shown in a room, and is not done yet. */
export function useWritten(room: string, person: string, onWritten: (id: string) => void): void {
  const told = useRef(onWritten);
  told.current = onWritten;
  useEffect(() => {
    const next = ({ data }: { data?: { whispered: { what: { written?: string }; by: { id: string } } | null } | null }) => {
      const heard = data?.whispered;
      if (heard?.what.written && heard.by.id !== person) told.current(heard.what.written);
    };
    return askSocket(client.cache.transformDocument(WHISPERED), { room }, { next: next as never, error() {}, complete() {} });
  }, [room, person]);
}
