import type { Block } from "../agenda/items.ts";

/** A table and its name, which is not said again where the heading above it says it; the first cell of a row names the row. */
export interface DocTable {
  name: string;
  isNamedAbove?: boolean;
  head: readonly string[];
  rows: readonly (readonly string[])[];
}

/** What was decided: what sort and number it is, its paragraphs, and who did not agree. */
export interface DocDecision {
  label: string;
  paragraphs: readonly string[];
  dissent: { label: string; paragraphs: readonly string[] } | null;
}

/** Somebody who signs: who and as what, and when or how they did. */
export interface DocSignature {
  name: string;
  role: string;
  said: string;
  isSigned: boolean;
}

/** A part of a document, in the order in which it is read. */
export type DocBlock =
  | Block
  | { heading: string; level: 2 | 3 }
  | { facts: readonly { name: string; value: string; link?: string }[] }
  | { table: DocTable }
  | { decision: DocDecision }
  | { remark: string }
  | { signatures: readonly DocSignature[] };

/** A document as it is read on a page, printed, and taken out to be kept: one for all, so that they say the same. */
export interface Doc {
  /** What it is, such as 'Protokoll 3/2026'. */
  kind: string;
  title: string;
  /** Whose it is: a council or the parties of an agreement, and the hub. */
  whose: string;
  hub: string;
  /** How it stands, if it is not final: that it is a draft. */
  mark: string | null;
  blocks: readonly DocBlock[];
}

/** Plain text as paragraphs: an empty line, or any line's end, begins another. */
export const paragraphsOf = (text: string): string[] =>
  text
    .split(/\n+/)
    .map((one) => one.trim())
    .filter(Boolean);

/** Plain text as paragraphs of a document. */
export const paragraphs = (text: string): DocBlock[] => paragraphsOf(text).map((one) => ({ paragraph: [{ text: one }] }));
