import { gzipSync } from "node:zlib";
import * as Y from "yjs";
import { type Item, itemsOf } from "../../../schema/agenda/items.ts";
import { ROOT } from "./places.ts";

/** An empty agenda, or one that some states and changes make together. */
export function docOf(changes: readonly Uint8Array[] = []): Y.Doc {
  const doc = new Y.Doc();
  doc.getMap(ROOT);
  doc.transact(() => {
    for (const change of changes) Y.applyUpdate(doc, change);
  });
  return doc;
}

/** The items that stand in an agenda. */
export const itemsIn = (doc: Y.Doc): Item[] => itemsOf(doc.getMap(ROOT) as never);

/** All of an agenda in one change. */
export const stateOf = (doc: Y.Doc): Uint8Array => Y.encodeStateAsUpdate(doc);

/** The same as it is sent to a page that opens it. */
export const packed = (doc: Y.Doc): Uint8Array => gzipSync(stateOf(doc));
