import { Answer } from "../../schema/meetings/meeting.ts";
import { whyNotRemindCalled } from "../../schema/meetings/reminders.ts";
import type { Refusal } from "../../schema/refusal.ts";
import { useWords } from "../i18n.tsx";
import { perform } from "../live/deeds.ts";
import { notify } from "../ui/Notices.tsx";
import { useReason } from "../ui/Refused.tsx";
import { useDeed } from "../ui/useDeed.ts";
import { meetingRoom, REMIND } from "./meetings.ts";

interface Called {
  answer: Answer;
  calledAt: string | null;
  toldAt: string | null;
  remindedAt: string | null;
  term: { email: string | null; person: { id: string } | null } | null;
}

/** Whether letters reach somebody at a meeting: at their account, or at the address that was left for them. */
export const isReached = ({ term }: Pick<Called, "term">): boolean => !!(term?.person || term?.email);

/** Whom of those called to a meeting a reminder would go to now, why it goes to nobody, and how it is sent. */
export function useReminding(
  meeting: { id: string; state: string; startsAt: string },
  places: readonly Called[],
  onDone: () => void,
): { due: number; no: Refusal | undefined; remind: () => Promise<unknown>; isBusy: boolean } {
  const say = useWords();
  const reason = useReason();
  const { run, isBusy } = useDeed();
  const now = new Date();
  const waiting = places.filter(({ calledAt, answer }) => calledAt && answer === Answer.Waiting);
  const reasons = waiting.map((place) => whyNotRemindCalled(meeting as never, { ...place, isReached: isReached(place) }, now));
  const due = reasons.filter((no) => !no).length;
  const lately = reasons.find((no) => no?.key === "reminders.whyNot.lately");
  const remind = () =>
    run(async () => {
      try {
        await perform(meetingRoom(meeting.id), REMIND, { id: meeting.id });
        notify({ text: say("reminders.sent", { count: due }) });
      } catch (problem) {
        notify({ text: reason(problem) });
      }
      onDone();
    });
  return { due, no: due ? undefined : (lately ?? reasons[0]), remind, isBusy };
}
