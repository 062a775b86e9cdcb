import { HocuspocusProvider, HocuspocusProviderWebsocket } from "@hocuspocus/provider";
import WebSocket from "ws";
import * as Y from "yjs";
import { notesOf, openAt, until, type Window } from "../agendas.ts";

/** One editor of a shared text, whichever way it is shared. */
export interface Editor {
  insert(mark: string): void;
  /** Called with the text that others have put in. */
  onOthers: (inserted: string) => void;
  /** Called when all that was put in here is acknowledged. */
  onSaved: () => void;
  /** Bytes that have come in. */
  bytes(): number;
  close(): void;
}

/** Counts what comes in on the sockets that are opened with it. */
function counting(options?: WebSocket.ClientOptions) {
  const count = { bytes: 0 };
  class Counting extends WebSocket {
    constructor(url: string, protocols?: string | string[]) {
      super(url, protocols, options);
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

/** Opens an editor of ours in the notes of an item. */
export async function ours(
  address: string,
  who: { id: string; name: string; cookie: string },
  agenda: string,
  item: string,
): Promise<Editor> {
  const { count, Counting } = counting({ headers: { cookie: who.cookie, origin: `http://${address}` } });
  const window: Window = openAt(address, who, agenda, Counting as never);
  await until(() => window.shared.standing.now().open && window.shared.agenda.has(item), "our editor", 60_000);
  const text = notesOf(window, item);
  const { outbox } = window.shared;
  const editor: Editor = {
    insert: (mark) => text.insert(0, mark),
    onOthers: () => {},
    onSaved: () => {},
    bytes: () => count.bytes,
    close: () => window.close(),
  };
  text.observe(({ delta, transaction }) => transaction.local || editor.onOthers(inserted(delta)));
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
    onOthers: () => {},
    onSaved: () => {},
    bytes: () => count.bytes,
    close() {
      provider.destroy();
      socket.destroy();
      document.destroy();
    },
  };
  text.observe(({ delta, transaction }) => transaction.local || editor.onOthers(inserted(delta as Delta[])));
  provider.on("unsyncedChanges", ({ number }: { number: number }) => number === 0 && editor.onSaved());
  return editor;
}
