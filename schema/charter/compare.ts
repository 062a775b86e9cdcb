import type { CharterText, Section } from "./charters.ts";

/** A run of words that two texts have in common, or that only the later or only the earlier has. */
export interface Piece {
  kind: "same" | "added" | "removed";
  text: string;
}

/** How a section differs between two versions. */
export interface SectionChange {
  kind: "same" | "changed" | "added" | "removed";
  heading: string;
  /** What it was called, where that is another heading. */
  was?: string;
  pieces: readonly Piece[];
}

/** For each pair of the longest run that two lists have in common, in order: where it stands in the one and in the other. */
function inCommon<T>(one: readonly T[], other: readonly T[], isAlike: (one: T, other: T) => boolean): [at: number, there: number][] {
  const wide = other.length + 1;
  const longest = new Uint32Array((one.length + 1) * wide);
  for (let at = one.length - 1; at >= 0; at--)
    for (let there = other.length - 1; there >= 0; there--)
      longest[at * wide + there] = isAlike(one[at]!, other[there]!)
        ? longest[(at + 1) * wide + there + 1]! + 1
        : Math.max(longest[(at + 1) * wide + there]!, longest[at * wide + there + 1]!);
  const pairs: [number, number][] = [];
  for (let at = 0, there = 0; at < one.length && there < other.length; )
    if (isAlike(one[at]!, other[there]!)) pairs.push([at++, there++]);
    else if (longest[(at + 1) * wide + there]! >= longest[at * wide + there + 1]!) at++;
    else there++;
  return pairs;
}

/** A text as words, each with the space that follows it. */
const wordsOf = (text: string): string[] => text.match(/\S+\s*/g) ?? [];
const isSameWord = (one: string, other: string) => one.trim() === other.trim();

/** Where one text became another, word by word, as both are read: what is removed stands before what took its place. */
export function changesBetween(before: string, after: string): Piece[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const pieces: Piece[] = [];
  const put = (kind: Piece["kind"], words: readonly string[]) => {
    if (!words.length) return;
    const last = pieces.at(-1);
    if (last && !/\s$/.test(last.text)) last.text += " ";
    if (last?.kind === kind) last.text += words.join("");
    else pieces.push({ kind, text: words.join("") });
  };
  let [at, there] = [0, 0];
  for (const [nextAt, nextThere] of [...inCommon(old, now, isSameWord), [old.length, now.length] as [number, number]]) {
    put("removed", old.slice(at, nextAt));
    put("added", now.slice(there, nextThere));
    put("same", now.slice(nextThere, nextThere + 1));
    [at, there] = [nextAt + 1, nextThere + 1];
  }
  return pieces;
}

/** How many words are in pieces of a kind. */
export const wordsIn = (pieces: readonly Piece[], kind: Piece["kind"]): number =>
  pieces.filter((piece) => piece.kind === kind).reduce((sum, { text }) => sum + wordsOf(text).length, 0);

const changeOf = (before: Section, after: Section): SectionChange => {
  const pieces = changesBetween(before.text, after.text);
  const isSame = before.heading === after.heading && pieces.every(({ kind }) => kind === "same");
  return {
    kind: isSame ? "same" : "changed",
    heading: after.heading,
    ...(before.heading !== after.heading && { was: before.heading }),
    pieces,
  };
};

const whole = (kind: "added" | "removed", { heading, text }: Section): SectionChange => ({ kind, heading, pieces: [{ kind, text }] });

/** Whether two sections are the same one under another heading: most of their words are in common. */
const isRenamed = (before: Section, after: Section): boolean => {
  const pieces = changesBetween(before.text, after.text);
  const same = wordsIn(pieces, "same");
  return same > 0 && same * 2 >= Math.max(wordsOf(before.text).length, wordsOf(after.text).length);
};

/** How a charter's text became another, section by section in the order of the later one; what is gone stands where it was. */
export function compareTexts(before: CharterText, after: CharterText): SectionChange[] {
  const [old, now] = [before.sections, after.sections];
  const anchors = inCommon(old, now, (one, other) => one.heading === other.heading || isRenamed(one, other));
  const changes: SectionChange[] = [];
  let [at, there] = [0, 0];
  for (const [nextAt, nextThere] of [...anchors, [old.length, now.length] as [number, number]]) {
    changes.push(...old.slice(at, nextAt).map((section) => whole("removed", section)));
    changes.push(...now.slice(there, nextThere).map((section) => whole("added", section)));
    if (old[nextAt] && now[nextThere]) changes.push(changeOf(old[nextAt], now[nextThere]));
    [at, there] = [nextAt + 1, nextThere + 1];
  }
  return changes;
}
