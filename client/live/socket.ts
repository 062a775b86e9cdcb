import { createClient } from "graphql-ws";
import { languageNow, whenLanguageChanges } from "../i18n.tsx";
import { idsByName } from "./idsByName.ts";
import { kept } from "./kept.ts";
import { askWhetherSignedOut, sessionEnded } from "./signedOut.ts";

/** How it is between the page and the server: in step; lost; back and reading what was missed; and, for a moment, all of it read. */
export type Connection = "connected" | "lost" | "catching-up" | "caught-up";

/** The connection of this page. */
export const connection = kept<Connection>("connected");

const pingEvery = 4_000;
const pongWithin = 4_000;
const praiseFor = 4_000;

/** The language that the server was told when the socket was opened. */
let saidLanguage = languageNow();
const behind = new Set<string>();
const listening = new Set<string>();
let unanswered: ReturnType<typeof setTimeout> | undefined;
let praise: ReturnType<typeof setTimeout> | undefined;

function lost() {
  clearTimeout(praise);
  for (const room of listening) behind.add(room);
  connection.set("lost");
}

function back() {
  if (connection.now() !== "lost") return;
  connection.set("catching-up");
  if (!behind.size) settled();
}

function settled() {
  connection.set("caught-up");
  praise = setTimeout(() => connection.set("connected"), praiseFor);
}

/** Says that a page listens to a room, so that 'caught up' waits for it; call what it returns when the page leaves. */
export function listenTo(room: string): () => void {
  listening.add(room);
  return () => {
    listening.delete(room);
    caughtUp(room);
  };
}

/** Says that a room has been told everything that it missed. */
export function caughtUp(room: string) {
  if (behind.delete(room) && !behind.size && connection.now() === "catching-up") settled();
}

/** Waits longer after each failure, up to 8 s, never in step with other browsers, and no longer when the network says it is back. */
const beforeNextTry = (tries: number) =>
  new Promise<void>((go) => {
    const soon = () => {
      removeEventListener("online", soon);
      clearTimeout(later);
      go();
    };
    const later = setTimeout(soon, Math.min(8_000, 300 * 2 ** tries) * (0.5 + Math.random() / 2));
    addEventListener("online", soon);
  });

/** The one socket of the page, opened when something listens. A half-open one is noticed by its missing pong, within eight seconds. */
export const socket = createClient({
  url: () => `${location.origin.replace(/^http/, "ws")}/graphql`,
  connectionParams: () => {
    saidLanguage = languageNow();
    return { language: saidLanguage };
  },
  generateID: idsByName(),
  keepAlive: pingEvery,
  retryAttempts: Number.POSITIVE_INFINITY,
  shouldRetry: () => true,
  retryWait: beforeNextTry,
  on: {
    ping: (received) => {
      if (!received) unanswered = setTimeout(() => socket.terminate(), pongWithin);
    },
    pong: (received) => {
      if (received) clearTimeout(unanswered);
    },
    connected: back,
    closed: (event) => {
      clearTimeout(unanswered);
      if ((event as CloseEvent).code === sessionEnded) void askWhetherSignedOut();
      if ((event as CloseEvent).code !== 1000 && saidLanguage === languageNow()) lost();
      saidLanguage = languageNow();
    },
  },
});

// A socket says its language once, when it opens: in another it is opened anew, and nothing is lost by it.
whenLanguageChanges(() => saidLanguage !== languageNow() && socket.terminate());

globalThis.addEventListener?.("offline", () => {
  lost();
  socket.terminate();
});
globalThis.addEventListener?.("online", () => {
  if (!listening.size) back();
});

/** Waits until the connection is back, yet never longer than so many milliseconds: a socket can be kept out where requests come through. */
export const inTouch = (atMost: number) =>
  new Promise<void>((go) => {
    const leave = connection.listen(() => connection.now() !== "lost" && done());
    const late = setTimeout(() => done(), atMost);
    const done = () => {
      leave();
      clearTimeout(late);
      go();
    };
  });
