import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { HocuspocusProvider, HocuspocusProviderWebsocket } from "@hocuspocus/provider";
import { getOperationAST } from "graphql";
import WebSocket from "ws";
import * as Y from "yjs";
import { type asText, notesOf, openAt, until, type Window } from "../agendas.ts";
import type { Signed } from "./town.ts";

/** One editor of a shared text, whichever way it is shared. */
export interface Editor {
  insert(mark: string): void;
  /** Calls with the text that others put in from now on. Whoever does not ask is not made to read it: that costs more than to receive it. */
  watch(onOthers: (inserted: string) => void): void;
  /** Called when all that was put in here is acknowledged. */
  onSaved: () => void;
  /** Bytes that have come in. */
  bytes(): number;
  close(): void;
}

/** Counts what comes in on the sockets that are opened with it. */
function counting(options?: WebSocket.ClientOptions) {
  const count = { bytes: 0, lines: [] as WebSocket[] };
  class Counting extends WebSocket {
    constructor(url: string, protocols?: string | string[]) {
      super(url, protocols, options);
      count.lines.push(this);
      this.on("message", (what: Buffer | ArrayBuffer) => {
        count.bytes += what.byteLength;
      });
    }
  }
  return { count, Counting };
}

interface Delta {
  insert?: unknown;
}
const inserted = (delta: Delta[]) => delta.map(({ insert }) => (typeof insert === "string" ? insert : "")).join("");

const watch = (text: Y.Text, onOthers: (inserted: string) => void) =>
  text.observe((event) => event.transaction.local || onOthers(inserted(event.delta)));

/** Asks for the pages' documents by name, as they do when they are built. */
function byName(): typeof asText {
  const texts = JSON.parse(readFileSync(".build/documents.json", "utf8")) as Record<string, string>;
  const hashes = new Map(Object.entries(texts).map(([hash, text]) => [/^\s*\w+ (\w+)/.exec(text)?.[1], hash]));
  return (document, variables) => {
    const operationName = getOperationAST(document)!.name!.value;
    return { query: "", operationName, variables, extensions: { persistedQuery: { version: 1, sha256Hash: hashes.get(operationName)! } } };
  };
}

const named = byName();

/** An editor of ours, whose line can be broken: it answers when all has come again that comes on a new one. */
export interface OurEditor extends Editor {
  again(): Promise<void>;
}

/** Opens an editor of ours in the notes of an item. */
export async function ours(address: string, who: Omit<Signed, "origin">, agenda: string, item: string): Promise<OurEditor> {
  const { count, Counting } = counting({ headers: { cookie: who.cookie, origin: `http://${address}` } });
  const window: Window = openAt(address, who, agenda, Counting as never, named);
  await until(() => window.shared.standing.now().open && window.shared.agenda.has(item), "our editor", 60_000);
  const text = notesOf(window, item);
  const { outbox } = window.shared;
  const editor: OurEditor = {
    insert: (mark) => text.insert(0, mark),
    watch: (onOthers) => watch(text, onOthers),
    onSaved: () => {},
    bytes: () => count.bytes,
    async again() {
      for (const line of count.lines.splice(0)) line.terminate();
      await until(() => count.lines.length > 0, "a new line");
      await wait(1_000);
    },
    close: () => window.close(),
  };
  const stored = outbox.stored.bind(outbox);
  outbox.stored = (what) => {
    stored(what);
    if (!outbox.next()) editor.onSaved();
  };
  return editor;
}

/** Opens an editor of Hocuspocus. */
export async function theirs(port: number, name: string): Promise<Editor> {
  const { count, Counting } = counting();
  const socket = new HocuspocusProviderWebsocket({ url: `ws://127.0.0.1:${port}`, WebSocketPolyfill: Counting });
  const document = new Y.Doc();
  const provider = new HocuspocusProvider({ websocketProvider: socket, name, document });
  provider.attach();
  await until(() => provider.isSynced, "their editor", 60_000);
  const text = document.getText("notes");
  const editor: Editor = {
    insert: (mark) => text.insert(0, mark),
    watch: (onOthers) => watch(text, onOthers),
    onSaved: () => {},
    bytes: () => count.bytes,
    close() {
      provider.destroy();
      socket.destroy();
      document.destroy();
    },
  };
  provider.on("unsyncedChanges", ({ number }: { number: number }) => number === 0 && editor.onSaved());
  return editor;
}
