import { useEffect, useState } from "react";
import { ActorKind } from "../../schema/actors.ts";
import type { VariablesOf } from "../graphql.ts";
import type { Sorting } from "../ui/Table.tsx";
import { useAsked } from "../ui/useAsked.ts";
import type { ACTORS } from "./ActorsPage.tsx";

type Variables = VariablesOf<typeof ACTORS>;

/** The lists that actors are filtered by, as they are called in the address. */
export const lists = ["kinds", "areas", "themes", "targetGroups"] as const;
export type ListName = (typeof lists)[number];

/** Whether only those that are still active are wanted, or only those that are not, or both. */
export const statuses = ["onlyActive", "onlyRetired", "activeAndRetired"] as const;
export type Status = (typeof statuses)[number];

const sorts = ["name", "kind", "updatedAt"] as const;
const isKind = (kind: string): kind is ActorKind => kind in ActorKind;

/** What is looked for among the actors, kept in the address so that it can be shared and returned to. */
export function useFilter() {
  const { asked, put, clear } = useAsked();
  const list = (name: ListName) => asked.get(name)?.split(",").filter(Boolean) ?? [];
  const search = asked.get("search") ?? "";
  const status = statuses.find((one) => one === asked.get("status")) ?? "onlyActive";
  const column = sorts.find((one) => one === asked.get("sort")) ?? "name";
  const isDown = asked.has("down");
  // The field keeps what is typed: the address follows a moment later, and would take the caret with it.
  const [typed, setTyped] = useState(search);
  useEffect(() => setTyped(search), [search]);
  const filter: Variables["filter"] = {
    search: search.trim() || undefined,
    kinds: list("kinds").filter(isKind),
    areas: list("areas"),
    themes: list("themes"),
    targetGroups: list("targetGroups"),
    active: status === "activeAndRetired" ? undefined : status === "onlyActive",
  };
  return {
    search: typed,
    list,
    status,
    filter,
    sort: column,
    descending: isDown,
    sorting: { column, direction: isDown ? "descending" : "ascending" } as Sorting,
    isFiltered: !!search || status !== "onlyActive" || lists.some((name) => list(name).length > 0),
    putSearch: (text: string) => {
      setTyped(text);
      put({ search: text });
    },
    putList: (name: ListName, ids: readonly string[]) => put({ [name]: ids.join(",") }),
    putStatus: (next: Status) => put({ status: next === "onlyActive" ? null : next }),
    putSorting: ({ column: by, direction }: Sorting) =>
      put({ sort: by === "name" ? null : String(by), down: direction === "descending" ? "1" : null }),
    clear,
  };
}
