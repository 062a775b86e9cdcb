import { diffArrays } from "diff";

/** One part of a text under its heading. */
export interface Section {
  heading: string;
  text: string;
}

/** A text in parts, such as a charter's or an agreement's. */
export interface InSections {
  sections: readonly Section[];
}

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

/** What two lists have in common, in order: where each of it stands in the one and in the other. */
function inCommon<T>(one: readonly T[], other: readonly T[], isAlike: (one: T, other: T) => boolean): [at: number, there: number][] {
  const pairs: [number, number][] = [];
  let [at, there] = [0, 0];
  for (const { count, added, removed } of diffArrays([...one], [...other], { comparator: isAlike }))
    if (removed) at += count;
    else if (added) there += count;
    else for (let more = 0; more < count; more++) pairs.push([at++, there++]);
  return pairs;
}

/** A text as words, each with the space that follows it. */
const wordsOf = (text: string): string[] => text.match(/\S+\s*/g) ?? [];

/** How many words may differ for two texts to be told word by word: what differs more is read more easily as one text after another. */
const mostChanged = 1_000;

/** Where one text became another, word by word, as both are read: what is removed stands before what took its place. */
export function changesBetween(before: string, after: string): Piece[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const isAlike = (one: string, other: string) => one === other || one.trimEnd() === other.trimEnd();
  const pieces: Piece[] = [];
  for (const { value, added, removed } of diffArrays(old, now, { comparator: isAlike, maxEditLength: mostChanged }) ?? [
    { value: old, removed: true, added: false },
    { value: now, removed: false, added: true },
  ]) {
    const last = pieces.at(-1);
    if (last && !/\s$/.test(last.text)) last.text += " ";
    if (value.length) pieces.push({ kind: removed ? "removed" : added ? "added" : "same", text: value.join("") });
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

/** How often each word stands in a text. */
const countedWords = (text: string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const word of wordsOf(text)) counts.set(word.trim(), (counts.get(word.trim()) ?? 0) + 1);
  return counts;
};

/** Whether two sections are the same one, also under another heading: at least half of the longer one's words stand in both. */
function sameSection(old: readonly Section[], now: readonly Section[]): (before: Section, after: Section) => boolean {
  const counted = new Map([...old, ...now].map((section) => [section, countedWords(section.text)]));
  const sum = (counts: Iterable<number>) => [...counts].reduce((all, count) => all + count, 0);
  return (before, after) => {
    if (before.heading === after.heading) return true;
    const [one, other] = [counted.get(before)!, counted.get(after)!];
    const same = sum([...one].map(([word, count]) => Math.min(count, other.get(word) ?? 0)));
    return same > 0 && same * 2 >= Math.max(sum(one.values()), sum(other.values()));
  };
}

/** For each section that two texts have in common, in order: where it stands in the one and in the other. */
export const sectionsInCommon = (old: readonly Section[], now: readonly Section[]): [at: number, there: number][] =>
  inCommon(old, now, sameSection(old, now));

/** How a text became another, section by section in the order of the later one; what is gone stands where it was. */
export function compareTexts(before: InSections, after: InSections): SectionChange[] {
  const [old, now] = [before.sections, after.sections];
  const changes: SectionChange[] = [];
  let [at, there] = [0, 0];
  for (const [nextAt, nextThere] of [...sectionsInCommon(old, now), [old.length, now.length] as [number, number]]) {
    changes.push(...old.slice(at, nextAt).map((section) => whole("removed", section)));
    changes.push(...now.slice(there, nextThere).map((section) => whole("added", section)));
    if (old[nextAt] && now[nextThere]) changes.push(changeOf(old[nextAt], now[nextThere]));
    [at, there] = [nextAt + 1, nextThere + 1];
  }
  return changes;
}

/** How many words of what stayed the same are told before and after a change. */
const wordsAround = 8;

/** The same pieces with what stayed the same told only around what changed; `…` stands for what is left out. */
export const excerptOf = (pieces: readonly Piece[]): Piece[] =>
  pieces.map((piece, at) => {
    const words = wordsOf(piece.text);
    const [before, after] = [at ? wordsAround : 0, at < pieces.length - 1 ? wordsAround : 0];
    if (piece.kind !== "same" || words.length <= before + after) return piece;
    return { ...piece, text: `${words.slice(0, before).join("")}… ${after ? words.slice(-after).join("") : ""}` };
  });
