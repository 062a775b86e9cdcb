import { ItemKind } from "../schema/agenda/shape.ts";

/** An item of an agenda as it is written down for a demo town. */
export interface ItemOf {
  title: string;
  kind: ItemKind;
  minutes: number;
  owner: string | null;
  /** A line for each paragraph; one that begins with a dash is a point of a list. */
  notes: string[];
}

const kinds: Record<string, ItemKind> = {
  information: ItemKind.information,
  dialog: ItemKind.dialogue,
  beslut: ItemKind.decision,
  stående: ItemKind.standing,
};

const heading = /^# (.+) \((\p{L}+), (\d+)(?:, (.+))?\)$/u;

/** The lines of a text that say something. */
export const linesOf = (text = ""): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line);

/** The items of an agenda that is written down as a text: `# Heading (kind, minutes, owner)`, and below each its notes. */
export function itemsOf(text: string): ItemOf[] {
  const items: ItemOf[] = [];
  for (const line of linesOf(text)) {
    const [, title, kind, minutes, owner = null] = heading.exec(line) ?? [];
    if (title) items.push({ title, kind: kindOf(kind!), minutes: Number(minutes), owner, notes: [] });
    else items.at(-1)!.notes.push(line);
  }
  return items;
}

function kindOf(word: string): ItemKind {
  const kind = kinds[word];
  if (!kind) throw new Error(`The demo has an item of the kind '${word}', which there is not.`);
  return kind;
}
