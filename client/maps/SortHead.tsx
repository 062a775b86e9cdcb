import up from "lucide/dist/esm/icons/arrow-up.mjs";
import { useState } from "react";
import { useWords } from "../i18n.tsx";
import { Icon } from "../ui/Icon.tsx";

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
export function SortHead<T>({ columns, sort, onSort }: Props<T>) {
  const say = useWords();
  return (
    <thead>
      <tr>
        {columns.map(({ id, title, by }) => {
          const isSorted = by && sort.column === id;
          return (
            <th key={id} scope="col" aria-sort={isSorted ? (sort.down ? "descending" : "ascending") : undefined}>
              {by ? (
                <button type="button" className="sort-head" onClick={() => onSort(id)} title={say("weave.table.sortBy", { column: title })}>
                  {title}
                  {isSorted && (
                    <span className={sort.down ? "sort descending" : "sort"}>
                      <Icon of={up} size={14} />
                    </span>
                  )}
                </button>
              ) : (
                title
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
