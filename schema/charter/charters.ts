import type { InSections } from "../compare.ts";
import type { Day } from "../day.ts";
import { type Refusal, refusal } from "../refusal.ts";
import { firstNo, whyNotDay, whyNotEntries, whyNotName, whyNotText } from "../text.ts";

/** The most sections that a charter's text has, and the longest section and preamble, in characters. */
export const mostSections = 60;
export const longestSection = 10_000;

/** What a charter says. */
export interface CharterText extends InSections {
  preamble?: string | null;
}

/** Which body adopted a text, when, and under which number its case is kept. */
export interface Adoption {
  adoptedBy: string;
  adoptedOn: Day;
  caseNumber?: string | null;
}

/** A version of a charter's text, as far as rules ask of it. */
export interface Version {
  number: number;
  adoptedOn?: Day | null;
}

/** Why a charter cannot be described like this; nothing if it can. */
export const whyNotCharter = ({
  name,
  about,
  areas,
}: {
  name?: string | null;
  about?: string | null;
  areas?: readonly string[] | null;
}): Refusal | undefined =>
  firstNo(name === undefined ? undefined : whyNotName(name ?? ""), whyNotText(about), whyNotEntries(areas), whyNotTwice(areas));

const whyNotTwice = (areas: readonly string[] | null | undefined): Refusal | undefined =>
  areas && new Set(areas.map((area) => area.trim().toLowerCase())).size < areas.length ? refusal("charters.whyNot.areaTwice") : undefined;

/** Why somebody cannot be named as the one who leads the work from a side; nothing if they can: in one way, an account or a name. */
export function whyNotLead({ person, name }: { person?: unknown; name?: string | null }): Refusal | undefined {
  if (person && name) return refusal("charters.whyNot.whoTwice");
  if (!person) return whyNotName(name ?? "");
}

/** Why this cannot be what a charter says; nothing if it can. */
export function whyNotCharterText({ preamble, sections }: CharterText): Refusal | undefined {
  if (sections.length > mostSections) return refusal("house.whyNot.tooMany", { most: mostSections });
  return firstNo(
    whyNotText(preamble, longestSection),
    ...sections.flatMap(({ heading, text }) => [whyNotName(heading), whyNotText(text, longestSection)]),
  );
}

/** Why a version cannot be written in any more, or removed; nothing if it can: the text of an adopted one never changes. */
export const whyNotWriteVersion = ({ adoptedOn }: Version): Refusal | undefined =>
  adoptedOn ? refusal("charters.whyNot.adopted") : undefined;

/** Why a version cannot be drafted beside these; nothing if it can: one at a time is being written. */
export const whyNotDraft = (versions: readonly Version[]): Refusal | undefined =>
  versions.some(({ adoptedOn }) => !adoptedOn) ? refusal("charters.whyNot.drafting") : undefined;

/** Why a version cannot be adopted like this today; nothing if it can. `earlier` are all versions of the charter. */
export function whyNotAdopt(
  version: Version & CharterText,
  { adoptedBy, adoptedOn, caseNumber }: Adoption,
  earlier: readonly Version[],
  today: Day,
): Refusal | undefined {
  const no = firstNo(whyNotWriteVersion(version), whyNotName(adoptedBy), whyNotText(caseNumber, 200));
  if (no) return no;
  if (!adoptedOn) return refusal("charters.whyNot.noDay");
  if (whyNotDay(adoptedOn)) return whyNotDay(adoptedOn);
  if (adoptedOn > today) return refusal("house.whyNot.dateInFuture");
  if (!version.sections.some(({ text }) => text.trim())) return refusal("charters.whyNot.noText");
  const latest = inForceOn(earlier, today);
  if (latest && adoptedOn < latest.adoptedOn!) return refusal("charters.whyNot.beforeEarlier", { number: latest.number });
}

/** Of a charter's versions the one that is in force on a day: the latest that was adopted by then; nothing before the first. */
export const inForceOn = <V extends Version>(versions: readonly V[], day: Day): V | undefined =>
  versions
    .filter(({ adoptedOn }) => adoptedOn && adoptedOn <= day)
    .sort((one, other) => one.adoptedOn!.localeCompare(other.adoptedOn!) || one.number - other.number)
    .at(-1);

/** Why a charter cannot be removed; nothing if it can: one whose text was ever adopted is kept. */
export const whyNotRemoveCharter = (versions: readonly Version[]): Refusal | undefined =>
  versions.some(({ adoptedOn }) => adoptedOn) ? refusal("charters.whyNot.keptForGood") : undefined;
