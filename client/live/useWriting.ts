import { useEffect, useRef, useState } from "react";
import { useKept } from "./kept.ts";
import { type Place, Writing } from "./Writing.ts";

/** What somebody writes in one place of a page: shown as it is typed, and stored a moment after; also when the page is hidden or left. */
export function useWriting<Text>(place: Place<Text>) {
  const latest = useRef(place);
  latest.current = place;
  const [writing] = useState(() => new Writing<Text>({ ...place, send: (said, goesOn) => latest.current.send(said, goesOn) }));
  const { text: stored, revision } = place.stored;
  useEffect(() => writing.hear({ text: stored, revision }), [writing, stored, revision]);
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
    text: typed ?? stored,
    clash: useKept(writing.clash),
    problem: useKept(writing.problem),
    saved: useKept(writing.saved),
    isTouched: useKept(writing.touched),
  };
}
