import { useQuery } from "@apollo/client/react";
import { useMemo } from "react";
import { useLive } from "../../live/live.ts";
import { nodesOf } from "../../maps/onMap.ts";
import { decidedIn, HEARD_OF, OF_MEETING } from "./documents.ts";

/** What a meeting has decided so far, and whether more can be; nothing until it is known. All who ask on a page share one answer. */
export function useDecisions(meeting: string) {
  const { data } = useQuery(OF_MEETING, { variables: { meeting }, fetchPolicy: "cache-first" });
  const decisions = useMemo(() => data?.meeting && nodesOf(data.meeting.decisions), [data]);
  return decisions && { meeting: data!.meeting!, decisions };
}

/** Keeps what a meeting decides in step; once on a page. */
export function useDecisionsLive(meeting: string): void {
  const known = useQuery(OF_MEETING, { variables: { meeting }, fetchPolicy: "cache-and-network" }).data?.meeting;
  const room = useMemo(() => decidedIn(meeting), [meeting]);
  useLive(HEARD_OF, known ? room : undefined, known?.hub.seq ?? 0);
}
