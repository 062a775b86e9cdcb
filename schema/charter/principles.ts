import { type Refusal, refusal } from "../refusal.ts";
import { firstNo, whyNotName, whyNotText } from "../text.ts";

/**
 * The six principles of a partnership between public bodies and civil society: those of the national compact of 2008, which municipalities
 * have taken up and word themselves.
 */
export const PrincipleKind = {
  Independence: "Independence",
  Dialogue: "Dialogue",
  Quality: "Quality",
  LongTerm: "LongTerm",
  Openness: "Openness",
  Diversity: "Diversity",
} as const;
export type PrincipleKind = keyof typeof PrincipleKind;

/** The principles in the order in which they are told of. */
export const principles = Object.values(PrincipleKind);

/** The longest that is said of a principle, in characters: what it means, and what it means in practice. */
export const longestMeaning = 1_000;

/** How a hub words a principle. */
export interface Wording {
  name: string;
  meaning: string;
  practice?: string | null;
}

/** Why this cannot be what a principle means; nothing if it can. */
export const whyNotMean = (meaning: string): Refusal | undefined =>
  meaning.trim() ? whyNotText(meaning, longestMeaning) : refusal("charter.whyNot.meaningMissing");

/** Why a principle cannot be worded like this; nothing if it can. */
export const whyNotWord = ({ name, meaning, practice }: Wording): Refusal | undefined =>
  firstNo(whyNotName(name, 80), whyNotMean(meaning), whyNotText(practice, longestMeaning));
