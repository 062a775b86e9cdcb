import { useQuery } from "@apollo/client/react";
import { startTransition, useMemo } from "react";
import { whyNotSitIn } from "../../../schema/councils.ts";
import { useHubLive } from "../../hubs/useHubLive.ts";
import { useLive } from "../../live/live.ts";
import { nodesOf } from "../../maps/onMap.ts";
import { useMe } from "../../people/useMe.ts";
import { OF_MEETING, TASK_HEARD } from "./documents.ts";

/** The tasks of a meeting, and those that the council had when it came; nothing until they are known. All who ask on a page share one answer. */
export function useTasks(meeting: string) {
  const { data } = useQuery(OF_MEETING, { variables: { meeting }, fetchPolicy: "cache-first" });
  return useMemo(() => {
    const known = data?.meeting;
    return known ? { meeting: known, tasks: nodesOf(known.tasks), since: nodesOf(known.tasksSinceLast) } : undefined;
  }, [data]);
}

/** Keeps what a meeting's council has to do in step; once on a page. */
export function useTasksLive(meeting: string): void {
  const { data, refetch } = useQuery(OF_MEETING, { variables: { meeting }, fetchPolicy: "cache-and-network" });
  const known = data?.meeting;
  const council = known?.council.id;
  const room = useMemo(() => ({ __typename: "Council", id: council ?? "", lists: {} }), [council]);
  useLive(TASK_HEARD, council ? room : undefined, known?.hub.seq ?? 0, ({ type, kind }) => {
    if (type === "Task" && kind !== "update") startTransition(() => void refetch());
  });
}

/** Reads a list of tasks again when something happens to one in the hub. */
export const useTaskNews = (hub: { id: string; seq: number } | null | undefined, refetch: () => unknown): void =>
  useHubLive(hub?.id, hub?.seq ?? 0, ({ type }) => {
    if (type === "Task") startTransition(() => void refetch());
  });

/** Whether the reader may change a task: one who sits in its council, or keeps it. */
export function useMayChange(): (task: { hub: { id: string }; council: { id: string } }) => boolean {
  const { me, rights } = useMe();
  return (task) => !!me && !whyNotSitIn(rights, task);
}
