import * as Y from "yjs";
import { type Piece, type Place, standing } from "../../../schema/agenda/shape.ts";

/** The one name under which a shared document keeps an agenda. */
export const ROOT = "agenda";

/** Where something stands: nothing is known of what stood in something that has been removed, and nobody will see it again. */
export interface Standing {
  place: Place | "gone";
  /** The name of what stands there, in places whose parts have names. */
  name: string | null;
  depth: number;
}

export const gone: Standing = { place: "gone", name: null, depth: 0 };

/** What a part of a shared document puts where it stands, in the words of the agenda's shape. */
export function pieceOf(content: Y.Item["content"]): Piece {
  if (content instanceof Y.ContentString) return { puts: "characters" };
  if (content instanceof Y.ContentFormat) return { puts: "mark", name: content.key, value: content.value };
  if (content instanceof Y.ContentAny && content.arr.length === 1) return { puts: "value", value: content.arr[0] };
  if (content instanceof Y.ContentType) return typePiece(content.type);
  return { puts: "other" };
}

/** By the very class: some are made of others. */
function typePiece(type: Y.AbstractType<unknown>): Piece {
  if (type.constructor === Y.Map) return { puts: "map" };
  if (type.constructor === Y.Text) return { puts: "plainText" };
  if (type.constructor === Y.XmlText) return { puts: "markedText" };
  if (type.constructor === Y.XmlFragment) return { puts: "fragment" };
  return type.constructor === Y.XmlElement ? { puts: "node", name: (type as Y.XmlElement).nodeName } : { puts: "other" };
}

/** What can be put into a part of a document, and how deep that is. */
export function inside(type: Y.AbstractType<unknown>, doc: Y.Doc): Pick<Standing, "place" | "depth"> {
  const item = type._item;
  if (!item) return doc.share.get(ROOT) === type ? { place: "agenda", depth: 0 } : gone;
  return item.deleted ? gone : below(beside(item, doc), item.content);
}

/** Where a part of a document stands. */
export function beside(item: Y.Item | Y.GC, doc: Y.Doc): Standing {
  if (!(item instanceof Y.Item) || !(item.parent instanceof Y.AbstractType)) return gone;
  return { ...inside(item.parent, doc), name: item.parentSub };
}

/** The place that something makes where it stands. */
export function below({ place, name, depth }: Standing, content: Y.Item["content"]): Pick<Standing, "place" | "depth"> {
  const made = place === "gone" ? undefined : standing(place, name, pieceOf(content));
  return made && made !== "leaf" ? { place: made, depth: depth + 1 } : gone;
}
