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

/** Words as numbers, the same for the same word: texts of many words are compared in less time. */
function numbered(...texts: readonly (readonly string[])[]): number[][] {
  const known = new Map<string, number>();
  const numberOf = (word: string) => known.get(word) ?? known.set(word, known.size).get(word)!;
  return texts.map((words) => words.map((word) => numberOf(word.trim())));
}

/** How many words two lists begin with in common. */
function beginAlike(one: readonly number[], other: readonly number[]): number {
  const most = Math.min(one.length, other.length);
  for (let at = 0; at < most; at++) if (one[at] !== other[at]) return at;
  return most;
}

/** The words that two texts have in common, in order. How they begin and end alike is seen at once; only what is between is looked into. */
function wordsInCommon(before: readonly string[], after: readonly string[]): [at: number, there: number][] {
  const [old = [], now = []] = numbered(before, after);
  const start = beginAlike(old, now);
  const end = beginAlike(old.slice(start).reverse(), now.slice(start).reverse());
  const [oldEnd, nowEnd] = [old.length - end, now.length - end];
  return [
    ...Array.from({ length: start }, (_, at): [number, number] => [at, at]),
    ...inCommon(old.slice(start, oldEnd), now.slice(start, nowEnd), (one, other) => one === other).map(([at, there]): [number, number] => [
      start + at,
      start + there,
    ]),
    ...Array.from({ length: end }, (_, at): [number, number] => [oldEnd + at, nowEnd + at]),
  ];
}

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
  for (const [nextAt, nextThere] of [...wordsInCommon(old, now), [old.length, now.length] as [number, number]]) {
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
