import { useQuery } from "@apollo/client/react";
import { useEffect, useMemo } from "react";
import { firstDayOf, historyOf, monthsFrom, type Past } from "../../schema/weaving/time.ts";
import { nodesOf } from "../maps/onMap.ts";
import { useMapRoom } from "../maps/useMapRoom.ts";
import { today } from "../ui/today.ts";
import { PAST, type PastOfMap } from "./timeDocuments.ts";

/** How long it waits for more of what somebody is doing before the past is read again, in milliseconds. */
const pause = 300;

/** Two who were introduced to each other, and the day of it. */
export interface Introduced {
  day: string;
  one: { name: string };
  other: { name: string };
}

const introducedIn = ({ introductions }: PastOfMap): Introduced[] =>
  nodesOf(introductions).flatMap(({ state, concludedOn, one, other }) =>
    state === "Made" && concludedOn ? [{ day: concludedOn, one, other }] : [],
  );

/** The past of the map that the page is about, kept in step with what is done to it; nothing until it has been read. */
export function usePast() {
  const { map, heard } = useMapRoom();
  // It is large and shown nowhere else: the cache would only make it slower.
  const { data, refetch } = useQuery(PAST, { variables: { id: map.id }, fetchPolicy: "no-cache" });
  useEffect(() => {
    if (!heard) return;
    const soon = setTimeout(() => void refetch(), pause);
    return () => clearTimeout(soon);
  }, [heard, refetch]);
  const read = data?.map;
  return useMemo(() => {
    if (!read) return;
    const history = historyOf(read.past as Past);
    const now = today();
    const first = firstDayOf(history);
    return {
      history,
      first,
      now,
      months: monthsFrom(first ?? now, now),
      whole: read.past.whole,
      introduced: introducedIn(read),
      snapshots: nodesOf(read.snapshots),
    };
  }, [read]);
}

/** A map's past, as the page has read it. */
export type PastHere = NonNullable<ReturnType<typeof usePast>>;
