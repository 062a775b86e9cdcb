import { useState } from "react";
import { SortHead } from "../ui/SortHead.tsx";

/** A column of a table: its name, and what of a row it is sorted by, if it is. */
export interface SortColumn<T> {
  id: string;
  title: string;
  by?: (row: T) => string | number;
}

/** Rows in the order that the reader has chosen by the heads. */
export function useSorted<T>(rows: readonly T[], columns: readonly SortColumn<T>[], { compare }: Intl.Collator) {
  const [sort, setSort] = useState({ column: columns[0]?.id ?? "", down: false });
  const by = columns.find(({ id }) => id === sort.column)?.by;
  const order = (a: string | number, b: string | number) =>
    typeof a === "number" && typeof b === "number" ? a - b : compare(`${a}`, `${b}`);
  const sorted = by ? [...rows].sort((a, b) => order(by(a), by(b)) * (sort.down ? -1 : 1)) : rows;
  const press = (column: string) => setSort((before) => ({ column, down: before.column === column && !before.down }));
  return { sorted, sort, press };
}

interface Props<T> {
  columns: readonly SortColumn<T>[];
  sort: { column: string; down: boolean };
  onSort: (column: string) => void;
}

/** The heads of a table; those that sort are buttons. */
export const SortHeads = <T,>({ columns, sort, onSort }: Props<T>) => (
  <thead>
    <tr>
      {columns.map(({ id, title, by }) => (
        <SortHead
          key={id}
          name={title}
          sorted={by && sort.column === id ? (sort.down ? "descending" : "ascending") : undefined}
          onSort={by && (() => onSort(id))}
        />
      ))}
    </tr>
  </thead>
);
