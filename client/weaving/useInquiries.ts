import { useQuery } from "@apollo/client/react";
import { useMemo, useState } from "react";
import { useLive } from "../live/live.ts";
import { nodesOf } from "../maps/onMap.ts";
import { INQUIRY_HEARD, type InquiryRead, OF_MAP, REPLIES, type ReplyRead } from "./inquiries.ts";

/** The rounds of a map, kept in step with what happens, and how many changes of them have been heard. */
export function useInquiries(map: string) {
  const { data } = useQuery(OF_MAP, { variables: { map }, fetchPolicy: "cache-and-network" });
  const [heard, setHeard] = useState(0);
  const room = useMemo(() => ({ __typename: "NetworkMap", id: map, lists: { Inquiry: "inquiries" } }), [map]);
  const seq = data?.map?.hub.seq;
  useLive(
    INQUIRY_HEARD,
    seq === undefined ? undefined : room,
    seq ?? 0,
    ({ type }) => type === "Inquiry" && setHeard((before) => before + 1),
  );
  const rounds = useMemo(() => latestFirst(nodesOf(data?.map?.inquiries ?? { edges: [] })), [data]);
  return { room, rounds: data ? rounds : undefined, heard };
}

const latestFirst = (rounds: readonly InquiryRead[]) => [...rounds].sort((one, other) => other.createdAt.localeCompare(one.createdAt));

/** The replies of a round as the reader may see them, read again whenever something of the round has changed. */
export function useReplies(inquiry: string, heard: number): readonly ReplyRead[] | undefined {
  const { data, refetch } = useQuery(REPLIES, { variables: { id: inquiry }, fetchPolicy: "cache-and-network" });
  const [read, setRead] = useState(heard);
  if (heard !== read) {
    setRead(heard);
    void Promise.resolve().then(() => refetch());
  }
  return data?.node && "replies" in data.node ? nodesOf(data.node.replies) : undefined;
}
