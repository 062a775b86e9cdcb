import { useSuspenseQuery } from "@apollo/client/react";
import { startTransition } from "react";
import { useSearchParams } from "react-router";
import { isLate, whyNotPlanFor } from "../../../schema/charter/plan.ts";
import { usePersonName } from "../../access/usePersonName.ts";
import { useHubLive } from "../../hubs/useHubLive.ts";
import { nodesOf } from "../../maps/onMap.ts";
import { useMe } from "../../people/useMe.ts";
import { today } from "../../ui/today.ts";
import { type ActionRead, PLAN, toldOfPlans } from "./plan.ts";

/** What a plan is filtered by, as it stands in the address. */
export const filters = ["principle", "state", "owner"] as const;
export type Filter = (typeof filters)[number];

/** Everyone who answers for an action, by name. */
export function useOwners(): (action: ActionRead) => string[] {
  const personName = usePersonName();
  return ({ actor, person, name }) => [actor?.name, person ? personName(person) : name].flatMap((one) => one ?? []);
}

/** The plan of a hub's charter as the address filters it; read again when anything of it changes. */
export function usePlan(slug: string) {
  const { data, refetch } = useSuspenseQuery(PLAN, { variables: { hub: slug }, fetchPolicy: "cache-and-network" });
  const [said, setSaid] = useSearchParams();
  const { rights } = useMe();
  const ownersOf = useOwners();
  const { hub } = data;
  const refresh = () => startTransition(() => void refetch());
  useHubLive(hub?.id, hub?.seq ?? 0, ({ type }) => void (toldOfPlans.has(type) && refresh()));
  const charters = hub ? nodesOf(hub.charters) : [];
  const charter = charters.find(({ id }) => id === said.get("charter")) ?? charters[0];
  const all = charter ? nodesOf(charter.actions) : [];
  const filter = { principle: said.get("principle"), state: said.get("state"), owner: said.get("owner") };
  const fits = (action: ActionRead) =>
    (!filter.principle || action.kind === filter.principle) &&
    (!filter.state || (filter.state === "late" ? isLate(action, today()) : action.state === filter.state)) &&
    (!filter.owner || ownersOf(action).includes(filter.owner));
  const put = (name: Filter, value: string | null) =>
    setSaid(
      (was) => {
        if (value) was.set(name, value);
        else was.delete(name);
        return was;
      },
      { replace: true },
    );
  const clear = () =>
    setSaid(
      (was) => {
        for (const name of filters) was.delete(name);
        return was;
      },
      { replace: true },
    );
  return {
    ...{ hub, charters, charter, all, filter, put, clear, refresh },
    shown: all.filter(fits),
    owners: [...new Set(all.flatMap(ownersOf))].sort((one, other) => one.localeCompare(other, "sv")),
    isFiltered: filters.some((name) => filter[name]),
    mayPlan: !!hub && !!charter && !whyNotPlanFor(rights, { hub, council: charter.council }),
  };
}
