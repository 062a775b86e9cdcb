import { useQuery } from "@apollo/client/react";
import { useMemo } from "react";
import { CouncilKind } from "../../schema/councils.ts";
import { useHubLive } from "../hubs/useHubLive.ts";
import { useAsked } from "../ui/useAsked.ts";
import { COUNCILS } from "./councils.ts";
import { type Glance, glanceAt } from "./stateOf.ts";

/** The kinds of things that happen in councils. */
export const ofCouncils: ReadonlySet<string> = new Set(["Council", "Seat", "Term"]);

/** Every council of a hub at a glance, read again when something happens in one. */
export function useCouncils(slug: string) {
  const { data, error, refetch } = useQuery(COUNCILS, { variables: { hub: slug }, fetchPolicy: "cache-and-network" });
  const hub = data?.hub;
  useHubLive(hub?.id, hub?.seq ?? 0, ({ type }) => {
    if (ofCouncils.has(type)) void refetch();
  });
  const councils = useMemo(() => hub?.councils.edges.map(({ node }) => glanceAt(node)) ?? [], [hub]);
  return { hub, councils, error, refetch };
}

/** Which councils are wanted by how they are. */
export const states = ["all", "vacant", "broken", "ended"] as const;
export type State = (typeof states)[number];

const isIn = (state: State, { endedOn, vacant, isUneven, isBroken }: Glance) => {
  if (state === "ended") return !!endedOn;
  if (endedOn) return false;
  return state === "all" || (state === "vacant" ? vacant > 0 : isUneven || isBroken);
};

/** What is looked for among the councils, kept in the address so that it can be shared and returned to. */
export function useCouncilFilter() {
  const { asked, put, clear } = useAsked();
  const kind = Object.values(CouncilKind).find((one) => one === asked.get("kind")) ?? null;
  const state = states.find((one) => one === asked.get("state")) ?? "all";
  const area = asked.get("area");
  const fits = (council: Glance) =>
    isIn(state, council) && (!kind || council.kind === kind) && (!area || [council.area?.id, council.area?.parent?.id].includes(area));
  const putOne = (name: "kind" | "state" | "area", value: string | null) => put({ [name]: value });
  return { kind, state, area, put: putOne, fits, isFiltered: !!(kind || area || state !== "all"), clear };
}
