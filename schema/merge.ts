import { type InSections, type Section, sectionsInCommon } from "./compare.ts";

/** A text in sections that may begin with a preamble. */
export interface Whole extends InSections {
  preamble?: string | null;
}

/** What two have written in the same place of a text, each from the same one. `at` is which section of the merged text, none for the preamble. */
export interface PartClash {
  at: number | null;
  field: "preamble" | "heading" | "text";
  mine: string;
  theirs: string;
}

/** One value of three: what either changed stands; where both changed it, one's own, and that it clashes. */
function settled(base: string, mine: string, theirs: string): { value: string; clashes: boolean } {
  if (mine === base || mine === theirs) return { value: theirs, clashes: false };
  return { value: mine, clashes: theirs !== base };
}

/** Where each section of an earlier text stands in a later one, and which sections of the later one are new after which of the earlier. */
function followed(base: readonly Section[], later: readonly Section[]) {
  const at = new Map(sectionsInCommon(base, later));
  const old = new Map([...at].map(([from, to]) => [to, from]));
  const added = new Map<number, Section[]>();
  let after = -1;
  for (const [to, section] of later.entries()) {
    after = old.get(to) ?? after;
    if (!old.has(to)) added.set(after, [...(added.get(after) ?? []), section]);
  }
  return { standing: (from: number): Section | undefined => later[at.get(from) ?? -1], added: (from: number) => added.get(from) ?? [] };
}

/**
 * One text of what two have made of the same one: what either wrote, added or took away, and of a section that one took away and the other
 * changed, the changed one. Where both wrote in the same place one's own stands, and both are told.
 */
export function mergeTexts(base: Whole, mine: Whole, theirs: Whole): { text: Required<Whole>; clashes: PartClash[] } {
  const [own, other] = [followed(base.sections, mine.sections), followed(base.sections, theirs.sections)];
  const sections: Section[] = [];
  const clashes: PartClash[] = [];
  const put = (field: PartClash["field"], at: number | null, was: string, one: string, another: string) => {
    const { value, clashes: both } = settled(was, one, another);
    if (both) clashes.push({ at, field, mine: one, theirs: another });
    return value;
  };
  const isAs = (one: Section, another: Section) => one.heading === another.heading && one.text === another.text;
  const begins = put("preamble", null, base.preamble ?? "", mine.preamble ?? "", theirs.preamble ?? "");
  for (let from = -1; from < base.sections.length; from++) {
    const [was, one, another] = [base.sections[from], own.standing(from), other.standing(from)];
    const [at, left] = [sections.length, one ?? another];
    if (was && one && another)
      sections.push({
        heading: put("heading", at, was.heading, one.heading, another.heading),
        text: put("text", at, was.text, one.text, another.text),
      });
    else if (was && left && !isAs(left, was)) sections.push(left);
    const added = own.added(from);
    sections.push(...added, ...other.added(from).filter((section) => !added.some((mineToo) => isAs(mineToo, section))));
  }
  return { text: { preamble: begins || null, sections }, clashes };
}
