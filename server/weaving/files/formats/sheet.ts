import { mostColumns } from "../../../../schema/weaving/files/form.ts";
import type { Row, Table } from "../../../../schema/weaving/files/table.ts";
import { Unreadable } from "../Unreadable.ts";

const isBlank = ({ cells }: Row) => cells.every((cell) => !String(cell).trim());

/** A sheet of rows as a table: the first row with something in it is its heading. None where there is nothing. */
export function tableFrom(name: string, rows: readonly Row[]): Table[] {
  const heading = rows.findIndex((row) => !isBlank(row));
  if (heading < 0) return [];
  const columns = rows[heading]!.cells.map((cell) => String(cell).trim());
  if (columns.length > mostColumns) throw new Unreadable("files.whyNot.tooWide", { most: mostColumns });
  return [{ name, columns, rows: rows.slice(heading + 1) }];
}
