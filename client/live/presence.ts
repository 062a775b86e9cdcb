import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { graphql } from "../graphql.ts";
import { askSocket } from "./asked.ts";
import { socket } from "./socket.ts";
import { thisTab } from "./thisTab.ts";

/** Where something is, in the map's units. */
export type Point = readonly [x: number, y: number];

/**
 * What a tab whispers: that it is here and what it has selected, what it drags, or that it leaves. `hello` asks the others to answer. The server
 * whispers which thing somebody has `written` on in, and is not done with yet.
 */
export interface What {
  here?: { selected: readonly string[]; hello?: boolean };
  drag?: Readonly<Record<string, Point>>;
  gone?: true;
  written?: string;
}

/** A whisper as it is heard. */
export interface Whisper {
  by: { id: string; name: string };
  client: string;
  what: What;
}

/** Somebody else who has the page open, in one tab. */
export interface Present {
  client: string;
  person: { id: string; name: string };
  selected: readonly string[];
  dragging: Readonly<Record<string, Point>>;
  /** When they were last heard of, and last heard to drag, in milliseconds. */
  at: number;
  draggedAt: number;
}

/** How often a tab says that it is still here, and how long it counts as here without a word, in milliseconds. */
export const heartbeat = 15_000;
export const goneAfter = 35_000;
/** How long after the last word of it something counts as dragged: longer than the new place needs to be stored and heard. */
export const droppedAfter = 2_000;
const dragEvery = 50;
const hereEvery = 200;

/** Who is here after a whisper. */
export function afterWhisper(present: readonly Present[], { by, client, what }: Whisper, at: number): readonly Present[] {
  const others = present.filter((one) => one.client !== client);
  if (what.gone) return others;
  const before = present.find((one) => one.client === client) ?? { selected: [], dragging: {}, draggedAt: 0 };
  const after: Present = { ...before, client, person: by, at };
  if (what.here) after.selected = what.here.selected;
  if (what.drag) Object.assign(after, { dragging: what.drag, draggedAt: at });
  return [...others, after].sort((a, b) => a.client.localeCompare(b.client));
}

/** Who is still here, and what they still drag: those who have been heard of lately. */
export function stillHere(present: readonly Present[], now: number): readonly Present[] {
  const isDropped = ({ dragging, draggedAt }: Present) => now - draggedAt > droppedAfter && Object.keys(dragging).length > 0;
  if (!present.some((one) => now - one.at > goneAfter || isDropped(one))) return present;
  return present.filter(({ at }) => now - at <= goneAfter).map((one) => (isDropped(one) ? { ...one, dragging: {} } : one));
}

/** Lets through at most one call in so many milliseconds; the last one always comes through. */
export function throttled<T>(call: (value: T) => void, every: number) {
  let next: { value: T } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const go = () => {
    timer = next && setTimeout(go, every);
    const now = next;
    next = undefined;
    if (now) call(now.value);
  };
  return (value: T) => {
    next = { value };
    if (!timer) go();
  };
}

const WHISPER = graphql(`
  mutation Whisper($room: ID!, $client: ID!, $what: JSON!) { whisper(room: $room, client: $client, what: $what) }
`);
const WHISPERED = graphql(`subscription Whispered($room: ID!) { whispered(room: $room) { client what by { id name } } }`);

const ignore = { next() {}, error() {}, complete() {} };

function whisper(room: string, what: What) {
  askSocket(WHISPER, { room, client: thisTab, what }, ignore);
}

/** Hears what is whispered in a room, until it is stopped. */
export const hearWhispers = (room: string, hear: (whisper: Whisper) => void) =>
  askSocket<{ whispered: Whisper | null }>(WHISPERED, { room }, { ...ignore, next: ({ data }) => data?.whispered && hear(data.whispered) });

/** Who else is here, what they have selected and what they drag; and how to tell them the same. Who only reads the page is not announced. */
export function usePresence(room: string, announced: boolean, selected: readonly string[]) {
  const [present, setPresent] = useState<readonly Present[]>([]);
  const mine = useRef(selected);
  mine.current = selected;
  // The echo of its hello tells a tab that it listens: until then the others' answers may have passed it by.
  const hearsItself = useRef(false);
  const say = useMemo(() => throttled((hello: boolean) => whisper(room, { here: { selected: mine.current, hello } }), hereEvery), [room]);
  const drag = useMemo(() => throttled((points: Record<string, Point>) => whisper(room, { drag: points }), dragEvery), [room]);

  useEffect(() => {
    const stop = hearWhispers(room, (heard) => {
      if (heard.client === thisTab && heard.what.here?.hello) hearsItself.current = true;
      if (heard.client === thisTab) return;
      setPresent((before) => afterWhisper(before, heard, Date.now()));
      if (announced && heard.what.here?.hello) say(false);
    });
    const check = setInterval(() => {
      setPresent((before) => stillHere(before, Date.now()));
      if (announced && !hearsItself.current) say(true);
    }, 1_000);
    return () => {
      stop();
      clearInterval(check);
      setPresent([]);
    };
  }, [room, announced, say]);

  useEffect(() => {
    if (!announced) return;
    say(true);
    const beat = setInterval(() => say(false), heartbeat);
    const bye = () => whisper(room, { gone: true });
    const forget = socket.on("connected", () => {
      hearsItself.current = false;
      say(true);
    });
    addEventListener("pagehide", bye);
    return () => {
      clearInterval(beat);
      forget();
      removeEventListener("pagehide", bye);
      bye();
    };
  }, [room, announced, say]);

  const picked = selected.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of what is selected is what is told
  useEffect(() => {
    if (announced) say(false);
  }, [picked, announced, say]);

  const show = useCallback((points: Record<string, Point>) => announced && drag(points), [announced, drag]);
  return useMemo(() => ({ present, drag: show }), [present, show]);
}
