import type { GraphQLOutputType } from "graphql";
import type { RawBuilder } from "kysely";
import type { Context } from "../context.ts";
import type { Class, Nodes } from "./asked.ts";
import type { Select } from "./Select.ts";
import type { Parts } from "./text.ts";

/** A place in a row's text that is left open for what the row leads to, since that is read once for all rows. */
export type Gap = { nodes: Nodes } & (
  | { leads: "one"; target: Class; promised: boolean; reads: Reads }
  | { leads: "many"; target: Class; reads: Reads }
  | { leads: "anywhere"; reads: Reads }
  | { leads: "nowhere"; output: GraphQLOutputType }
  | { leads: "elsewhere"; output: GraphQLOutputType; answers: (told: readonly string[], context: Context) => Promise<readonly unknown[]> }
);

/** How what a gap leads to is read, by its type. */
export type Reads = Map<string, Select>;

/** Stands around a gap: JSON text has no control characters of its own. */
const mark = "\u0001";

/** The parts of a text that tell which gap this is, and what the row knows of it. */
export const gapFrom = (number: number, told: RawBuilder<unknown>[]): Parts => [
  `${mark}${number}:`,
  ...told.flatMap((part, at) => (at ? [" ", part] : [part])),
  mark,
];

/** A text with gaps, taken apart: every second piece is a gap. */
export const takeApart = (text: string): string[] => text.split(mark);

/** Which gap a piece is, and what its row told of it. */
export function readGap(piece: string): { number: number; told: string } {
  const colon = piece.indexOf(":");
  return { number: Number(piece.slice(0, colon)), told: piece.slice(colon + 1) };
}
