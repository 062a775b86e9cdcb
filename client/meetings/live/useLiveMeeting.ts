import { useSuspenseQuery } from "@apollo/client/react";
import { startTransition } from "react";
import type { Item } from "../../../schema/agenda/items.ts";
import { whyNotKeep, whyNotSitIn } from "../../../schema/councils.ts";
import { whyNotTakePart } from "../../../schema/hubs.ts";
import { isSpeaking, orderOf } from "../../../schema/meetings/live/floor.ts";
import { useLive } from "../../live/live.ts";
import { useMe } from "../../people/useMe.ts";
import { LIVE, LIVE_HEARD, liveRoom, type MeetingLive, type TurnRead } from "./documents.ts";

const nodesOf = <T>({ edges }: { edges: readonly { node: T }[] }): T[] => edges.map(({ node }) => node);

/** A turn as the rules of the floor ask for it. */
const asTurn = (turn: TurnRead) => ({ ...turn, place: turn.place?.id ?? null });

/** Who speaks on the item that is up, who is to speak, and in which order. */
function floorOf(meeting: MeetingLive, item: string | null, rule: "AsAsked" | "FirstFirst") {
  const turns = nodesOf(meeting.turns).map(asTurn);
  const here = turns.filter((turn) => turn.item === item);
  return { speaking: turns.find(isSpeaking), waiting: orderOf(here, rule) };
}

/** A meeting that runs, as everyone at it sees it: read once, and kept in step by what happens in its room. */
export function useLiveMeeting(id: string) {
  const { data, refetch } = useSuspenseQuery(LIVE, { variables: { id } });
  const { me, rights } = useMe();
  const { meeting, sitting, agenda } = data;
  const again = () => startTransition(() => void refetch());
  useLive(LIVE_HEARD, meeting ? liveRoom(meeting.id) : undefined, meeting?.hub.seq ?? 0, ({ type, kind, changes }) => {
    // What is up by now is read with the agenda as it is by now; the rest has come with what was heard.
    const isUp = type === "Sitting" && (kind === "create" || changes.some(({ field }) => field === "item"));
    if (isUp || type === "Agenda" || type === "Meeting") again();
  });
  if (!meeting) return undefined;
  const { hub, council } = meeting;
  const items = (agenda?.items ?? []) as Item[];
  const up = sitting?.item ?? null;
  const at = items.findIndex((item) => item.id === up);
  const places = nodesOf(meeting.attendances);
  const polls = nodesOf(meeting.polls).sort((one, other) => (one.putAt < other.putAt ? 1 : -1));
  const own = me ? places.find(({ term }) => term?.person?.id === me.person.id) : undefined;
  return {
    ...{ meeting, sitting, agenda, items, up, at, places, polls, own, again },
    ...floorOf(meeting, up, sitting?.floor ?? "AsAsked"),
    votes: nodesOf(meeting.pollVotes),
    person: me?.person,
    isMember: !whyNotTakePart(rights, hub.id),
    mayKeep: !whyNotKeep(rights, { hub, id: council.id }),
    maySit: !!me && !whyNotSitIn(rights, { hub, council }),
    /** Whether the reader can take part: they were called, or sit in the council. */
    takesPart: !!own || rights.sitsIn.includes(council.id),
    runs: !!sitting && sitting.state !== "Closed",
  };
}

export type Live = NonNullable<ReturnType<typeof useLiveMeeting>>;
