import * as Y from "yjs";
import type { SuggestedPart } from "../../../schema/meetings/comment.ts";
import { rewrite, STEP } from "../agenda/edits.ts";
import type { SharedAgenda } from "../agenda/SharedAgenda.ts";

/** A paragraph of shared notes: its text, and the place that it stands in. */
interface Passage {
  words: string;
  paragraph: Y.XmlElement;
}

const wordsIn = (text: Y.XmlText): string =>
  (text.toDelta() as { insert?: unknown }[]).map(({ insert }) => (typeof insert === "string" ? insert : "")).join("");

function passagesIn(parent: Y.XmlFragment | Y.XmlElement): Passage[] {
  return parent.toArray().flatMap((child) => {
    if (!(child instanceof Y.XmlElement)) return [];
    if (child.nodeName !== "paragraph") return passagesIn(child);
    const texts = child.toArray().filter((text): text is Y.XmlText => text instanceof Y.XmlText);
    return [{ words: texts.map(wordsIn).join(""), paragraph: child }];
  });
}

const itemOf = ({ agenda }: SharedAgenda, item: string) => agenda.get(item);

/** The heading of an item as it stands; nothing of one that has been removed. */
export const headingNow = (shared: SharedAgenda, item: string): string | undefined => itemOf(shared, item)?.get("title")?.toString();

/** The paragraphs of an item's notes as they stand, without empty ones. */
export const paragraphsNow = (shared: SharedAgenda, item: string): string[] => {
  const notes = itemOf(shared, item)?.get("notes");
  return notes instanceof Y.XmlFragment ? passagesIn(notes).flatMap(({ words }) => (words.trim() ? [words] : [])) : [];
};

/** What somebody suggests for a part of an item. */
export interface Suggestion {
  part: SuggestedPart;
  was: string;
  proposed: string;
}

const alike = (one: string, other: string) => one.trim() === other.trim();

/**
 * Writes what was suggested into the agenda that all share, as one step that can be undone; false when what it would replace no longer
 * stands there. When the suggested words stand there already, there is nothing to write.
 */
export function takeWords(shared: SharedAgenda, item: string, { part, was, proposed }: Suggestion): boolean {
  const found = itemOf(shared, item);
  if (!found) return false;
  if (part === "title") return takeHeading(found.get("title") as Y.Text, was, proposed);
  const passages = passagesIn(found.get("notes") as Y.XmlFragment);
  const at = passages.find(({ words }) => alike(words, was));
  if (!at) return proposed !== "" && passages.some(({ words }) => alike(words, proposed));
  const texts = at.paragraph.toArray();
  if (texts.length !== 1 || !(texts[0] instanceof Y.XmlText)) return false;
  const [text] = texts;
  shared.doc.transact(() => rewriteMarked(text, at.words, proposed), STEP);
  return true;
}

function takeHeading(heading: Y.Text, was: string, proposed: string): boolean {
  if (alike(heading.toString(), proposed)) return true;
  if (!alike(heading.toString(), was)) return false;
  heading.doc!.transact(() => rewrite(heading, proposed), STEP);
  return true;
}

/** Makes a text with marks say something else, changing only what differs: what stays keeps its look. */
function rewriteMarked(text: Y.XmlText, was: string, value: string): void {
  let begin = 0;
  while (begin < was.length && was[begin] === value[begin]) begin++;
  let end = 0;
  while (end < was.length - begin && end < value.length - begin && was.at(-1 - end) === value.at(-1 - end)) end++;
  text.delete(begin, was.length - begin - end);
  text.insert(begin, value.slice(begin, value.length - end));
}
