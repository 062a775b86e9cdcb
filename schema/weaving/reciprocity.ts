import { Told } from "./inquiry.ts";

/** What one actor has said of its tie to another; ids, and 0–4. */
export interface Statement {
  by: string;
  of: string;
  strength: Told;
}

/** Two actors and what each says of the tie between them; null for one that has not said. `one` comes first in the order of ids. */
export interface Pair {
  one: string;
  other: string;
  oneSays: Told | null;
  otherSays: Told | null;
}

/**
 * How what two actors say of their tie agrees: both the same; both that there is one, but not how strong; only one of them that there is
 * one; or only one of them has said anything.
 */
export const Reciprocity = { Same: "Same", Differ: "Differ", OneSided: "OneSided", OnlyOne: "OnlyOne" } as const;
export type Reciprocity = keyof typeof Reciprocity;

/** The pairs of which at least one has said something. Each actor's last word about another counts. */
export function pairsOf(statements: Iterable<Statement>): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const { by, of, strength } of statements) {
    const [one, other] = by < of ? [by, of] : [of, by];
    const key = `${one} ${other}`;
    const pair = pairs.get(key) ?? { one, other, oneSays: null, otherSays: null };
    pairs.set(key, { ...pair, [by === one ? "oneSays" : "otherSays"]: strength });
  }
  return [...pairs.values()];
}

/** How the two sides of a pair agree. */
export function reciprocityOf({ oneSays, otherSays }: Pick<Pair, "oneSays" | "otherSays">): Reciprocity {
  if (oneSays === null || otherSays === null) return Reciprocity.OnlyOne;
  if (oneSays === otherSays) return Reciprocity.Same;
  return oneSays === Told.None || otherSays === Told.None ? Reciprocity.OneSided : Reciprocity.Differ;
}

/** How many steps of the scale lie between what the two say; 0 when only one has spoken. */
export const gapOf = ({ oneSays, otherSays }: Pick<Pair, "oneSays" | "otherSays">): number =>
  oneSays === null || otherSays === null ? 0 : Math.abs(oneSays - otherSays);

/** What the two agree on; nothing when they do not, or when only one has spoken. */
export const agreedOf = (pair: Pick<Pair, "oneSays" | "otherSays">): Told | null =>
  reciprocityOf(pair) === Reciprocity.Same ? pair.oneSays : null;

const strongest = ({ oneSays, otherSays }: Pair) => Math.max(oneSays ?? 0, otherSays ?? 0);
const order = [Reciprocity.OneSided, Reciprocity.Differ, Reciprocity.OnlyOne, Reciprocity.Same] as Reciprocity[];

/** What there is most to talk about first: the largest difference, then what only one has said, then what both agree on; of alike, the strongest. */
export const byDifference = (one: Pair, other: Pair): number =>
  gapOf(other) - gapOf(one) || order.indexOf(reciprocityOf(one)) - order.indexOf(reciprocityOf(other)) || strongest(other) - strongest(one);

/** How far what has been said agrees, as whole numbers. */
export interface Tally {
  /** Pairs of which both have spoken and at least one says that there is contact. */
  pairs: number;
  /** Those of them where both say so, however strong. */
  confirmed: number;
}

/**
 * The share of ties that both sides confirm, as its two numbers: reciprocity among those who have answered, as in the analysis of social
 * networks from questionnaires (Wasserman and Faust, Social Network Analysis, 1994, chapter 13), where a pair counts once both have spoken.
 */
export function tallyOf(statements: Iterable<Statement>): Tally {
  const spoken = pairsOf(statements).filter((pair) => reciprocityOf(pair) !== Reciprocity.OnlyOne && strongest(pair) > Told.None);
  return { pairs: spoken.length, confirmed: spoken.filter(({ oneSays, otherSays }) => oneSays && otherSays).length };
}
