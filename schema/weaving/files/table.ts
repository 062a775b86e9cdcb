import type { Refusal } from "../../refusal.ts";

/** What stands in a cell: a text, or several where the file can hold a list. */
export type Cell = string | readonly string[];

/** What a table of a file tells of. */
export type Kind = "actors" | "ties";

/** A table as it stands in a file, whatever the file is: a sheet, a list of nodes. */
export interface Table {
  /** Its own name, or that of the file. */
  name: string;
  /** What it tells of, where the file says so itself. */
  kind?: Kind;
  columns: readonly string[];
  rows: readonly Row[];
}

/** A row with its number as whoever opens the file would count it: the heading is the first. */
export interface Row {
  at: number;
  cells: readonly Cell[];
}

/** Something in a file that a rule says no to, and where it stands; without a row it is about the whole table. */
export interface Problem {
  table: string;
  row?: number;
  column?: string;
  no: Refusal;
}

/** A cell as one text. */
export const textOf = (cell: Cell | undefined): string => (typeof cell === "object" ? asLines(cell) : (cell ?? ""));

/** Several entries as one text: one a line. A single one that could be taken for several ends with a line of its own. */
export const asLines = (entries: readonly string[]): string =>
  entries.length === 1 && /[;|]/.test(entries[0]!) ? `${entries[0]}\n` : entries.join("\n");

/** The entries of a cell: one a line, else between semicolons or strokes. */
export function entriesOf(cell: Cell | undefined): string[] {
  const parts = typeof cell === "object" ? cell : textOf(cell).split(/\r?\n|\r/);
  const lines = parts.length > 1 || typeof cell === "object" ? parts : parts[0]!.split(/[;|]/);
  return [...new Set(lines.map((line) => line.trim()).filter(Boolean))];
}

/** A name as it is compared: letters and digits, without case, accents or what stands between. */
export const plainName = (name: string): string =>
  name
    .toLocaleLowerCase("sv")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim() || name.trim();
