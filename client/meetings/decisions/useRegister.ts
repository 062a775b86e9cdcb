import { useQuery } from "@apollo/client/react";
import { startTransition, useDeferredValue } from "react";
import { DecisionKind } from "../../../schema/meetings/decision.ts";
import { useHubLive } from "../../hubs/useHubLive.ts";
import { useAsked } from "../../ui/useAsked.ts";
import { REGISTER } from "./documents.ts";

const yearIn = (text: string | null) => (text && /^\d{4}$/.test(text) ? Number(text) : null);

/** What is looked for in the register, kept in the address so that it can be shared and returned to. */
export function useRegisterFilter() {
  const { asked, put } = useAsked();
  const [council, search] = [asked.get("council"), asked.get("search") ?? ""];
  const year = yearIn(asked.get("year"));
  const kind = Object.values(DecisionKind).find((one) => one === asked.get("kind")) ?? null;
  return {
    ...{ council, search, year, kind, isFiltered: !!(council || search.trim() || year || kind) },
    put: (name: "council" | "search" | "year" | "kind", value: string | null) => put({ [name]: value }),
    clear: () => put({ council: null, search: null, year: null, kind: null }),
  };
}

/** The decisions of a hub that are looked for, read again when something is decided. */
export function useRegister(slug: string, { council, search, year, kind }: ReturnType<typeof useRegisterFilter>) {
  const sought = useDeferredValue(search.trim());
  const { data, previousData, error, refetch, fetchMore } = useQuery(REGISTER, {
    variables: { hub: slug, council, year, kinds: kind && [kind], search: sought || null },
    fetchPolicy: "cache-and-network",
  });
  const hub = (data ?? previousData)?.hub;
  useHubLive(hub?.id, hub?.seq ?? 0, ({ type }) => {
    if (type === "Decision") startTransition(() => void refetch());
  });
  const more = () =>
    fetchMore({
      variables: { after: hub?.decisions.pageInfo.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult: next }) => {
        if (!before.hub || !next.hub) return before;
        const edges = [...before.hub.decisions.edges, ...next.hub.decisions.edges];
        return { ...before, hub: { ...before.hub, decisions: { ...next.hub.decisions, edges } } };
      },
    });
  return { hub, error, refetch, more };
}
