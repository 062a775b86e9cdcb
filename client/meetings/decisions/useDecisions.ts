import { useQuery } from "@apollo/client/react";
import { startTransition, useMemo } from "react";
import { whyNotDecide } from "../../../schema/meetings/decision.ts";
import { graphql, type ResultOf } from "../../graphql.ts";
import { client } from "../../live/apollo.ts";
import { useLive } from "../../live/live.ts";
import { nodesOf } from "../../maps/onMap.ts";
import { decidedIn, HEARD_OF, OF_MEETING } from "./documents.ts";

/** Whether something can be decided at a meeting now, and what was decided be put right, by what is known of it. */
const isOpen = ({ meeting, minutes }: ResultOf<typeof OF_MEETING>): boolean =>
  !!meeting && !whyNotDecide(meeting, new Date(), minutes?.sentAt);

/** What a meeting has decided so far, and whether more can be; nothing until it is known. All who ask on a page share one answer. */
export function useDecisions(meeting: string) {
  const { data } = useQuery(OF_MEETING, { variables: { meeting }, fetchPolicy: "cache-first" });
  return useMemo(() => (data?.meeting ? { decisions: nodesOf(data.meeting.decisions), isOpen: isOpen(data) } : undefined), [data]);
}

const STANDS = graphql(`fragment Decidable on Meeting { state startsAt }`);

/** Whether something can be decided at a meeting now, as far as the page knows: when it is, every page of it has read. */
export function canDecide(meeting: string): boolean {
  const known = client.cache.readFragment({ id: `Meeting:${meeting}`, fragment: STANDS });
  const minutes = client.cache.readQuery({ query: OF_MEETING, variables: { meeting } })?.minutes;
  return !!known && !whyNotDecide(known, new Date(), minutes?.sentAt);
}

/** Keeps what a meeting decides in step; once on a page. */
export function useDecisionsLive(meeting: string): void {
  const { data, refetch } = useQuery(OF_MEETING, { variables: { meeting }, fetchPolicy: "cache-and-network" });
  const room = useMemo(() => decidedIn(meeting), [meeting]);
  useLive(HEARD_OF, data?.meeting ? room : undefined, data?.meeting?.hub.seq ?? 0, ({ type }) => {
    if (type === "Minutes" || type === "Meeting") startTransition(() => void refetch());
  });
}
