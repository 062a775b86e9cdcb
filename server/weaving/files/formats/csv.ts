import { CsvError } from "csv-parse";
import { parse } from "csv-parse/sync";
import { byteOrderMark, csvLine, separators, unneutral } from "../../../../schema/csv.ts";
import { mostColumns } from "../../../../schema/weaving/files/form.ts";
import { most } from "../../../../schema/weaving/files/given.ts";
import { type Table, textOf } from "../../../../schema/weaving/files/table.ts";
import type { Language } from "../../../../schema/words.ts";
import { Unreadable } from "../Unreadable.ts";
import { decode } from "./decode.ts";
import { tableFrom } from "./sheet.ts";

/** The sign between cells that a heading has most of: a semicolon where decimals have a comma, else a comma or a tab. */
function separatorOf(text: string): string {
  const heading = /^[^\r\n]*/.exec(text.trimStart())![0].replace(/"[^"]*"/g, "");
  const counted = [";", "\t", ","].map((sign) => ({ sign, times: heading.split(sign).length }));
  return counted.reduce((best, one) => (one.times > best.times ? one : best)).sign;
}

/** The longest that a row can be, in characters. */
const longestRow = 400_000;

/** Stops at a row that no table of ours has, before it is taken apart: one with too many cells, or one that does not end. */
function refuseEndless(text: string, separator: string): void {
  let isQuoted = false;
  let began = 0;
  let cells = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '"') isQuoted = !isQuoted;
    else if (sign === separator && !isQuoted) cells++;
    else if (sign === "\n" && !isQuoted) {
      began = at;
      cells = 0;
    }
    if (cells > mostColumns || at - began > longestRow) throw new Unreadable("files.whyNot.tooWide", { most: mostColumns });
  }
}

/** A table of text with signs between its cells, as spreadsheets write it (RFC 4180 and what comes near). */
export function readCsv(bytes: Uint8Array, name: string): Table[] {
  const text = decode(bytes);
  const delimiter = separatorOf(text);
  refuseEndless(text, delimiter);
  try {
    const rows: string[][] = parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      to: most.ties + 2,
    });
    return tableFrom(
      name,
      rows.map((cells, at) => ({ at: at + 1, cells: cells.map(unneutral) })),
    );
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new Unreadable("files.whyNot.csv", { row: Number(error.lines ?? 1) });
  }
}

/** A table as a spreadsheet of the reader's language opens it. */
export const writeCsv = ({ columns, rows }: Table, language: Language): string =>
  byteOrderMark + [columns, ...rows.map(({ cells }) => cells.map(textOf))].map((cells) => csvLine(cells, separators[language])).join("");
