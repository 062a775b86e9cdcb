import { mostColumns } from "../../../../schema/weaving/files/form.ts";
import type { Cell, Kind, Table } from "../../../../schema/weaving/files/table.ts";
import { Unreadable } from "../Unreadable.ts";

/** Things with named values as a table: a column for each name that any of them has, in the order in which they come. */
export function tableOf(kind: Kind, records: readonly ReadonlyMap<string, Cell>[]): Table {
  const columns = new Map<string, number>();
  for (const record of records)
    for (const name of record.keys()) {
      if (!columns.has(name)) columns.set(name, columns.size);
      if (columns.size > mostColumns) throw new Unreadable("files.whyNot.tooWide", { most: mostColumns });
    }
  const names = [...columns.keys()];
  return {
    name: kind,
    kind,
    columns: names,
    rows: records.map((record, at) => ({ at: at + 1, cells: names.map((name) => record.get(name) ?? "") })),
  };
}

/** The rows of a table as things with named values, without those that are empty. */
export const recordsOf = ({ columns, rows }: Table): Map<string, Cell>[] =>
  rows.map(({ cells }) => new Map(columns.flatMap((name, at) => (cells[at]?.length ? [[name, cells[at]] as [string, Cell]] : []))));
