/**
 * The number of the shape below. A page of another shape may not write: an editor that does not know a kind of paragraph would take it
 * out of the agenda that all share.
 */
export const shapeVersion = 1;

/** What an item of an agenda is for. */
export const ItemKind = { information: "information", dialogue: "dialogue", decision: "decision", standing: "standing" } as const;
export type ItemKind = keyof typeof ItemKind;

/** How large things of an agenda may be. */
export const agendaLimits = {
  /** Bytes of one change: a page sends a second's typing, or what was written while it was offline. */
  change: 128_000,
  /** Bytes of a whole agenda with what its merging needs. */
  whole: 2_000_000,
  items: 200,
  /** Characters. */
  title: 200,
  owner: 100,
  /** Minutes planned. */
  minutes: 600,
  /** Places within places: a list in a list in a list is enough. */
  depth: 14,
  /** Bytes of where somebody's caret is. */
  caret: 1_000,
} as const;

/** Somewhere in an agenda that something can stand: the agenda has items, an item a title and notes, the notes paragraphs and lists. */
export type Place = "agenda" | "item" | "title" | "notes" | "paragraph" | "bullet_list" | "ordered_list" | "list_item" | "text";

/** Something that a change puts in a place: a place of its own, a value, characters, or the beginning or end of a mark on them. */
export type Piece =
  | { puts: "map" | "characters" | "plainText" | "markedText" | "fragment" | "other" }
  | { puts: "node"; name: string }
  | { puts: "value"; value: unknown }
  | { puts: "mark"; name: string; value: unknown };

const isText = (most: number) => (value: unknown) => value === null || (typeof value === "string" && value.length <= most);

/** What is written about an item beside its title and notes; each is replaced as a whole. */
const facts: Record<string, (value: unknown) => boolean> = {
  kind: (value) => typeof value === "string" && Object.hasOwn(ItemKind, value),
  owner: isText(agendaLimits.owner),
  minutes: (value) => value === null || (Number.isInteger(value) && (value as number) >= 0 && (value as number) <= agendaLimits.minutes),
  order: (value) => typeof value === "string" && /^[0-9a-z]{1,200}$/.test(value),
};

const marks: Record<string, (value: unknown) => boolean> = {
  strong: (value) => hasOnly(value, []),
  em: (value) => hasOnly(value, []),
  link: (value) => hasOnly(value, ["href"]) && isLinkable((value as { href: unknown }).href),
};

function hasOnly(value: unknown, names: readonly string[]): boolean {
  return value !== null && typeof value === "object" && Object.keys(value).sort().join() === names.join();
}

/** Whether an address may be linked to: pages, letters and telephones are, nothing that runs. */
export const isLinkable = (href: unknown): href is string =>
  typeof href === "string" && href.length <= 2_000 && /^(https?:\/\/|mailto:|tel:)[^\s"'<>]+$/i.test(href);

const nodesIn: Partial<Record<Place, readonly Place[]>> = {
  notes: ["paragraph", "bullet_list", "ordered_list"],
  bullet_list: ["list_item"],
  ordered_list: ["list_item"],
  list_item: ["paragraph", "bullet_list", "ordered_list"],
};

/** What a piece is in a place, under a name where the place has names: a place, a leaf, or nothing if it may not stand there. */
export function standing(place: Place, name: string | null, piece: Piece): Place | "leaf" | undefined {
  if (place === "agenda") return piece.puts === "map" && name !== null && /^[0-9a-z]{8,16}$/.test(name) ? "item" : undefined;
  if (place === "item") return inItem(name, piece);
  if (name !== null) return undefined;
  if (piece.puts === "node") return nodesIn[place]?.find((node) => node === piece.name);
  if (piece.puts === "markedText") return place === "paragraph" ? "text" : undefined;
  if (piece.puts === "characters") return place === "text" || place === "title" ? "leaf" : undefined;
  if (piece.puts !== "mark" || place !== "text" || !Object.hasOwn(marks, piece.name)) return undefined;
  return piece.value === null || marks[piece.name]!(piece.value) ? "leaf" : undefined;
}

function inItem(name: string | null, piece: Piece): Place | "leaf" | undefined {
  if (name === "title") return piece.puts === "plainText" ? "title" : undefined;
  if (name === "notes") return piece.puts === "fragment" ? "notes" : undefined;
  if (piece.puts !== "value" || name === null || !Object.hasOwn(facts, name)) return undefined;
  return facts[name]!(piece.value) ? "leaf" : undefined;
}
