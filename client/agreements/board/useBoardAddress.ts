import { useEffect, useMemo, useState } from "react";
import { type BoardFilter, type BoardList, type BoardSort, boardLists, boardSorts } from "../../../schema/agreements/board.ts";
import { type TotalsBy, type TotalsOf, totalsBy, totalsOf } from "../../../schema/agreements/totals.ts";
import { useAsked } from "../../ui/useAsked.ts";
import { type BoardColumn, boardColumns, usualColumns } from "./columns.ts";
import { listAs, listIn } from "./inAddress.ts";

/** The ways to look at a board. */
export const boardViews = ["todo", "all", "stages", "times", "sums"] as const;
export type BoardView = (typeof boardViews)[number];

/** How much of time a unit of the timeline's width holds. */
export const zooms = ["years", "halves"] as const;
export type Zoom = (typeof zooms)[number];

const oneOf = <T extends string>(all: readonly T[], wanted: string | null, usual: T): T => all.find((one) => one === wanted) ?? usual;
const day = /^\d{4}-\d\d-\d\d$/;

/** What is looked at on a board, and how: all of it stands in the address, so that it can be shared, saved and returned to. */
export function useBoardAddress() {
  const { asked, put, change } = useAsked();
  const search = asked.get("q") ?? "";
  // The field keeps what is typed: the address follows a moment later, and would take the caret with it.
  const [typed, setTyped] = useState(search);
  useEffect(() => setTyped(search), [search]);
  const address = asked.toString();
  const filter = useMemo(() => {
    const from = new URLSearchParams(address);
    const lists = boardLists.map((name) => [name, listIn(from.get(name))] as const);
    return { ...Object.fromEntries(lists), search: from.get("q") ?? "" } as BoardFilter;
  }, [address]);
  const view = boardViews.find((one) => one === asked.get("view"));
  const usualSort: BoardSort = view === "all" ? "title" : "need";
  const columns = asked
    .get("cols")
    ?.split(",")
    .filter((one): one is BoardColumn => (boardColumns as readonly string[]).includes(one));
  const on = asked.get("on");
  return {
    address,
    ...{ view, filter, search: typed },
    on: on && day.test(on) ? on : null,
    sort: { column: oneOf(boardSorts, asked.get("sort"), usualSort), down: asked.has("down") },
    columns: columns ?? usualColumns,
    zoom: oneOf(zooms, asked.get("zoom"), "years"),
    of: oneOf(Object.keys(totalsOf) as TotalsOf[], asked.get("of"), "money"),
    by: oneOf(totalsBy, asked.get("by"), "side"),
    isTable: asked.has("table"),
    putSearch: (text: string) => {
      setTyped(text);
      put({ q: text });
    },
    putList: (name: BoardList, ids: readonly string[]) => put({ [name]: listAs(ids) }),
    putView: (next: BoardView) => put({ view: next, sort: null, down: null }),
    putSort: (column: BoardSort, down: boolean) => put({ sort: column === usualSort ? null : column, down: down ? "1" : null }),
    putColumns: (next: readonly BoardColumn[]) => put({ cols: boardColumns.filter((one) => next.includes(one)).join(",") || "title" }),
    putOn: (next: string | null) => put({ on: next }),
    putZoom: (next: Zoom) => put({ zoom: next === "years" ? null : next }),
    putTotals: (next: { of?: TotalsOf; by?: TotalsBy }) => put(next),
    putTable: (isTable: boolean) => put({ table: isTable ? "1" : null }),
    clear: () =>
      change((after) => {
        for (const name of [...boardLists, "q"]) after.delete(name);
        return after;
      }),
  };
}

/** The address of a board, as its parts know it. */
export type BoardAddress = ReturnType<typeof useBoardAddress>;
