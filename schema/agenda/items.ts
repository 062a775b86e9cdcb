import { ItemKind } from "./shape.ts";

/** Characters with the same marks. */
export interface Run {
  text: string;
  strong?: true;
  em?: true;
  link?: string;
}

/** A paragraph, or a list whose items are paragraphs and lists. */
export type Block = { paragraph: Run[] } | { list: "bullets" | "numbers"; items: Block[][] };

/** One item of an agenda as it is read: by the page of the meeting, by minutes, by programs. */
export interface Item {
  id: string;
  title: string;
  kind: ItemKind;
  /** Who answers for it. */
  owner: string | null;
  /** How long it is planned to take. */
  minutes: number | null;
  notes: Block[];
}

/** The least that is asked of a shared document to read an agenda out of it; what Yjs keeps one in fits. */
export interface SharedNode {
  nodeName?: string;
  toArray?(): unknown[];
  toDelta?(): { insert?: unknown; attributes?: Record<string, unknown> }[];
}
export interface SharedItem {
  get(name: string): unknown;
}
export interface SharedAgenda {
  entries(): IterableIterator<[string, unknown]>;
}

/** The items of a shared agenda in their order. One that somebody has taken apart, without a title or notes, is not there. */
export function itemsOf(agenda: SharedAgenda): Item[] {
  return [...agenda.entries()]
    .filter((entry): entry is [string, SharedItem] => isWhole(entry[1] as SharedItem))
    .map(([id, item]) => ({ id, item, order: String(item.get("order") ?? "") }))
    .sort((one, other) => compare(one.order, other.order) || compare(one.id, other.id))
    .map(({ id, item }) => itemOf(id, item));
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

const isWhole = (item: SharedItem) => !!item.get("title") && !!item.get("notes");

function itemOf(id: string, item: SharedItem): Item {
  const kind = String(item.get("kind"));
  const [owner, minutes] = [item.get("owner"), item.get("minutes")];
  return {
    id,
    title: String(item.get("title")).trim(),
    kind: Object.hasOwn(ItemKind, kind) ? (kind as ItemKind) : ItemKind.information,
    owner: typeof owner === "string" && owner ? owner : null,
    minutes: typeof minutes === "number" ? minutes : null,
    notes: blocksOf(item.get("notes") as SharedNode),
  };
}

const blocksOf = (parent: SharedNode): Block[] =>
  (parent.toArray?.() ?? []).flatMap((child) => {
    const node = child as SharedNode;
    if (node.nodeName === "paragraph") return { paragraph: (node.toArray?.() ?? []).flatMap((text) => runsOf(text as SharedNode)) };
    if (node.nodeName !== "bullet_list" && node.nodeName !== "ordered_list") return [];
    const items = (node.toArray?.() ?? []).map((item) => blocksOf(item as SharedNode));
    return { list: node.nodeName === "bullet_list" ? ("bullets" as const) : ("numbers" as const), items };
  });

const runsOf = (text: SharedNode): Run[] =>
  (text.toDelta?.() ?? []).flatMap(({ insert, attributes }) =>
    typeof insert !== "string"
      ? []
      : {
          text: insert,
          ...(attributes?.strong ? { strong: true as const } : {}),
          ...(attributes?.em ? { em: true as const } : {}),
          ...(isLink(attributes?.link) ? { link: attributes.link.href } : {}),
        },
  );

const isLink = (link: unknown): link is { href: string } => typeof (link as { href?: unknown } | undefined)?.href === "string";

/** The words of some notes, a line for each paragraph. */
export const wordsOf = (notes: readonly Block[]): string =>
  notes
    .map((block) =>
      "paragraph" in block ? block.paragraph.map(({ text }) => text).join("") : block.items.map((item) => wordsOf(item)).join("\n"),
    )
    .join("\n");
