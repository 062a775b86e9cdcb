import * as Y from "yjs";
import { between } from "../../../schema/agenda/order.ts";
import { ItemKind } from "../../../schema/agenda/shape.ts";

/** An agenda as the pages of all who write in it share it: items by their ids. */
export type Shared = Y.Map<Y.Map<unknown>>;

/** Says of a change that it was made here, so that it can be undone here. */
export const HERE = "here";

/** The same of one that is a step of its own, whatever was typed just before. */
export const STEP = "step";

const orderOf = (item: Y.Map<unknown> | undefined) => (item ? String(item.get("order") ?? "") : undefined);

/** The ids of the items as they stand. */
export const inOrder = (agenda: Shared): string[] =>
  [...agenda.entries()]
    .filter(([, item]) => item.get("title") && item.get("notes"))
    .map(([id, item]) => [orderOf(item)!, id] as const)
    .sort(([one, a], [other, b]) => (one < other ? -1 : one > other ? 1 : a < b ? -1 : 1))
    .map(([, id]) => id);

const newId = () => [...crypto.getRandomValues(new Uint8Array(10))].map((byte) => (byte % 36).toString(36)).join("");

/** Adds an item at the end, with one empty paragraph that all who begin to write in it share; answers with its id. */
export function addItem(agenda: Shared, title: string, kind: ItemKind = ItemKind.information, notes = ""): string {
  const id = newId();
  agenda.doc!.transact(() => {
    const last = inOrder(agenda).at(-1);
    const item = new Y.Map<unknown>();
    agenda.set(id, item);
    item.set("title", new Y.Text(title));
    item.set("kind", kind);
    item.set("order", between(last && orderOf(agenda.get(last))));
    const paragraph = new Y.XmlElement("paragraph");
    paragraph.insert(0, [new Y.XmlText(notes)]);
    const fragment = new Y.XmlFragment();
    fragment.insert(0, [paragraph]);
    item.set("notes", fragment);
  }, STEP);
  return id;
}

/** Moves an item to a place among the others: one value of its own changes, so that what others write in it stays. */
export function moveItem(agenda: Shared, id: string, to: number): void {
  const others = inOrder(agenda).filter((other) => other !== id);
  const at = Math.max(0, Math.min(others.length, to));
  const [before, after] = [others[at - 1], others[at]].map((other) => (other === undefined ? undefined : orderOf(agenda.get(other))));
  agenda.doc!.transact(() => agenda.get(id)?.set("order", between(before, after)), STEP);
}

export const removeItem = (agenda: Shared, id: string): void => agenda.doc!.transact(() => agenda.delete(id), STEP);

/** Says something about an item that is replaced as a whole. */
export const setFact = (agenda: Shared, id: string, fact: "kind" | "owner" | "minutes", value: string | number | null): void =>
  agenda.doc!.transact(() => void agenda.get(id)?.set(fact, value), STEP);

/** Makes a shared line of text say something else, changing only what differs. */
export function rewrite(text: Y.Text, value: string): void {
  const was = text.toString();
  let begin = 0;
  while (begin < was.length && was[begin] === value[begin]) begin++;
  let end = 0;
  while (end < was.length - begin && end < value.length - begin && was.at(-1 - end) === value.at(-1 - end)) end++;
  text.doc!.transact(() => {
    text.delete(begin, was.length - begin - end);
    text.insert(begin, value.slice(begin, value.length - end));
  }, HERE);
}
