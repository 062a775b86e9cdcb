import { useSuspenseQuery } from "@apollo/client/react";
import { startTransition } from "react";
import { EncounterKind } from "../../../schema/meetings/learns.ts";
import { useHubLive } from "../../hubs/useHubLive.ts";
import { useUndoable } from "../../hubs/useUndoable.ts";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { notify } from "../../ui/Notices.tsx";
import { useReason } from "../../ui/Refused.tsx";
import { meetingRoom } from "../meetings.ts";
import { LEAVE_ASIDE, LESSONS, type LessonRead, type PairRead, TAKE, teaches } from "./lessons.ts";

/** What a meeting teaches the maps that the reader weaves, as it stands at this moment, and what the reader can make of it. */
export function useLessons(meeting: string) {
  const say = useWords();
  const reason = useReason();
  const { data, refetch } = useSuspenseQuery(LESSONS, { variables: { meeting }, fetchPolicy: "cache-and-network" });
  const hub = data.meeting?.hub;
  const again = () => startTransition(() => void refetch());
  const undoable = useUndoable(hub?.id ?? "", again);
  useHubLive(hub?.id, hub?.seq ?? 0, ({ type }) => {
    if (teaches.has(type)) again();
  });
  const does = async (document: typeof TAKE | typeof LEAVE_ASIDE, map: string, pairs: readonly PairRead[], text: string) => {
    const variables = { meeting, map, pairs: pairs.map(({ one, other }) => ({ one, other })) };
    try {
      const { operation } = await perform(meetingRoom(meeting), document as typeof TAKE, variables);
      undoable(text, operation);
    } catch (problem) {
      notify({ text: reason(problem) });
    }
    again();
  };
  return {
    hub,
    lessons: data.lessons,
    take: ({ map }: LessonRead, kind: EncounterKind, pairs: readonly PairRead[]) =>
      does(TAKE, map, pairs, say(kind === EncounterKind.Date ? "learns.taken" : "learns.met", { count: pairs.length })),
    leaveAside: ({ map }: LessonRead, pair: PairRead) =>
      does(LEAVE_ASIDE, map, [pair], say("learns.leftOut", { one: pair.oneName, other: pair.otherName })),
  };
}
