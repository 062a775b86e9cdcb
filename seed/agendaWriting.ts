import { createHash } from "node:crypto";
import * as Y from "yjs";
import { between } from "../schema/agenda/order.ts";
import type { ItemOf } from "./agendaText.ts";

/**
 * The id of an item on the demo's agendas, the same in every installation: by the town's slug, the name of the council that meets, and the
 * heading as it is written down. A heading that comes back at the council's next meeting has the same id there.
 */
export function itemId(town: string, council: string, title: string): string {
  const hash = createHash("sha256").update(`${town}/${council}/${title}`).digest("hex").slice(0, 13);
  return Number.parseInt(hash, 16).toString(36).padStart(10, "0");
}

/** What a window writes in an agenda so that these items stand on it in this order, and nothing else. */
export function written(doc: Y.Doc, items: readonly (ItemOf & { id: string })[]): Uint8Array {
  const before = Y.encodeStateVector(doc);
  const agenda = doc.getMap<Y.Map<unknown>>("agenda");
  doc.transact(() => {
    for (const id of agenda.keys()) if (!items.some((item) => item.id === id)) agenda.delete(id);
    let order = "";
    for (const item of items) {
      order = between(order);
      agenda.set(item.id, shared(item, order));
    }
  });
  return Y.encodeStateAsUpdate(doc, before);
}

function shared({ title, kind, minutes, owner, notes }: ItemOf, order: string): Y.Map<unknown> {
  const fragment = new Y.XmlFragment();
  fragment.insert(0, blocks(notes));
  return new Y.Map<unknown>(Object.entries({ title: new Y.Text(title), kind, minutes, owner, order, notes: fragment }));
}

/** Points that follow each other are one list; an item without notes has an empty paragraph to write in. */
function blocks(notes: readonly string[]): Y.XmlElement[] {
  const groups: string[][] = [];
  for (const line of notes.length ? notes : [""]) {
    const last = groups.at(-1);
    if (last && isPoint(last[0]!) && isPoint(line)) last.push(line);
    else groups.push([line]);
  }
  return groups.map((lines) => (isPoint(lines[0]!) ? element("bullet_list", lines.map(point)) : paragraph(lines[0]!)));
}

const isPoint = (line: string) => line.startsWith("- ");
const point = (line: string) => element("list_item", [paragraph(line.slice(2))]);
const paragraph = (words: string) => element("paragraph", [new Y.XmlText(words)]);

function element(name: string, inside: (Y.XmlElement | Y.XmlText)[]): Y.XmlElement {
  const made = new Y.XmlElement(name);
  made.insert(0, inside);
  return made;
}
