import { useQuery } from "@apollo/client/react";
import { useHubLive } from "../../hubs/useHubLive.ts";
import { AT_MEETING, PREPARED } from "./points.ts";

const ours = new Set(["AgendaPoint", "StandingItem", "AgendaTemplate", "Council", "Meeting"]);

/** What a council prepares its agendas from, as it is now. */
export function usePrepared(id: string) {
  const { data, refetch } = useQuery(PREPARED, { variables: { id }, fetchPolicy: "cache-and-network" });
  const council = data?.council ?? undefined;
  useHubLive(council?.hub.id, council?.hub.seq ?? 0, ({ type }) => {
    if (ours.has(type)) void refetch();
  });
  return { council, refresh: () => void refetch() };
}

/** What stands on the agenda of a meeting that was sent in or tabled, and what was tabled at it, as it is now. */
export function usePointsAt(id: string) {
  const { data, refetch } = useQuery(AT_MEETING, { variables: { id }, fetchPolicy: "cache-and-network" });
  const meeting = data?.meeting;
  useHubLive(meeting?.hub.id, meeting?.hub.seq ?? 0, ({ type }) => {
    if (type === "AgendaPoint") void refetch();
  });
  return { points: meeting?.agendaPoints.edges.map(({ node }) => node) ?? [], refresh: () => void refetch() };
}
