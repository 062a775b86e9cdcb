import up from "lucide/dist/esm/icons/arrow-up.mjs";
import type { ReactNode } from "react";
import { Column as AriaColumn, Table as AriaTable, Cell, Row, TableBody, TableHeader } from "react-aria-components/Table";
import { Icon } from "./Icon.tsx";
import "./Table.css";

/** One column: what it is called, what it shows of a row, and whether rows can be sorted by it. */
export interface Column<T> {
  id: string;
  title: string;
  cell: (row: T) => ReactNode;
  /** The column that names the row. */
  isRowHeader?: boolean;
  sortable?: boolean;
  numeric?: boolean;
  /** Left out on a phone, where only what is needed to choose a row has room. */
  wide?: boolean;
}

/** Which column rows are sorted by, and which way. */
export interface Sorting {
  column: string;
  direction: "ascending" | "descending";
}

interface Props<T> {
  label: string;
  columns: readonly Column<T>[];
  rows: readonly T[];
  sort?: Sorting;
  onSort?: (sort: Sorting) => void;
  /** Where a row leads, if it leads somewhere. */
  href?: (row: T) => string;
  empty?: ReactNode;
}

const kindOf = ({ numeric, wide }: { numeric?: boolean; wide?: boolean }) => `${numeric ? "numeric" : ""} ${wide ? "wide" : ""}`;

/** Rows of one kind of thing; arrows walk the cells, the heads sort. */
export function Table<T extends { id: string }>({ label, columns, rows, sort, onSort, href, empty }: Props<T>) {
  return (
    <div className="table-frame">
      <AriaTable
        aria-label={label}
        className="table"
        sortDescriptor={sort}
        onSortChange={({ column, direction }) => onSort?.({ column: String(column), direction })}
      >
        <TableHeader columns={columns}>
          {(column) => (
            <AriaColumn className={kindOf(column)} isRowHeader={column.isRowHeader} allowsSorting={column.sortable}>
              {({ sortDirection }) => (
                <span className="column-title">
                  {column.title}
                  {sortDirection && (
                    <span className={`sort ${sortDirection}`}>
                      <Icon of={up} size={14} />
                    </span>
                  )}
                </span>
              )}
            </AriaColumn>
          )}
        </TableHeader>
        <TableBody items={rows} dependencies={[columns]} renderEmptyState={() => empty}>
          {(row) => (
            <Row columns={columns} href={href?.(row)}>
              {(column) => <Cell className={kindOf(column)}>{column.cell(row)}</Cell>}
            </Row>
          )}
        </TableBody>
      </AriaTable>
    </div>
  );
}
