import { randomInt } from "node:crypto";
import * as Y from "yjs";
import type { Block, Run } from "../../../schema/agenda/items.ts";
import type { Opener } from "../../../schema/agenda/opening.ts";
import { between } from "../../../schema/agenda/order.ts";
import { ROOT } from "./places.ts";
import { docOf, itemsIn, stateOf } from "./sharedDoc.ts";

/** An item that is put into an agenda under an id; one that stands there already is left as it is. */
export interface Put {
  id: string;
  opener: Opener;
}

/** A change that the house has written, in a window of its own. */
export interface Composed {
  client: number;
  change: Uint8Array;
  /** The agenda with it. */
  doc: Y.Doc;
}

/** The change that puts items last in an agenda; nothing when all of them stand there. */
export function compose(stored: Y.Doc, puts: readonly Put[]): Composed | undefined {
  const doc = docOf([stateOf(stored)]);
  doc.clientID = randomInt(1, 2 ** 31);
  const agenda = doc.getMap<Y.Map<unknown>>(ROOT);
  const fresh = puts.filter(({ id }) => !agenda.has(id));
  if (!fresh.length) return;
  doc.transact(() => {
    let last = itemsIn(doc).at(-1)?.id;
    for (const put of fresh) {
      putAfter(agenda, put, last);
      last = put.id;
    }
  });
  return { client: doc.clientID, change: Y.encodeStateAsUpdate(doc, Y.encodeStateVector(stored)), doc };
}

function putAfter(agenda: Y.Map<Y.Map<unknown>>, { id, opener }: Put, after: string | undefined): void {
  const { title, kind, owner, minutes, notes = [] } = opener;
  const item = new Y.Map<unknown>();
  agenda.set(id, item);
  item.set("title", new Y.Text(title));
  item.set("kind", kind);
  if (owner) item.set("owner", owner);
  if (minutes) item.set("minutes", minutes);
  item.set("order", between(after && String(agenda.get(after)!.get("order"))));
  const fragment = new Y.XmlFragment();
  item.set("notes", fragment);
  // All who begin to write in it share one paragraph.
  fragment.insert(0, (notes.length ? notes : [{ paragraph: [] }]).map(nodeOf));
}

function nodeOf(block: Block): Y.XmlElement {
  if ("paragraph" in block) {
    const paragraph = new Y.XmlElement("paragraph");
    paragraph.insert(0, [textOf(block.paragraph)]);
    return paragraph;
  }
  const list = new Y.XmlElement(block.list === "bullets" ? "bullet_list" : "ordered_list");
  list.insert(
    0,
    block.items.map((blocks) => {
      const item = new Y.XmlElement("list_item");
      item.insert(0, blocks.map(nodeOf));
      return item;
    }),
  );
  return list;
}

function textOf(runs: readonly Run[]): Y.XmlText {
  const text = new Y.XmlText();
  const marks = ({ strong, em, link }: Run) => ({
    ...(strong && { strong: {} }),
    ...(em && { em: {} }),
    ...(link && { link: { href: link } }),
  });
  text.applyDelta(runs.map((run) => ({ insert: run.text, attributes: marks(run) })));
  return text;
}
