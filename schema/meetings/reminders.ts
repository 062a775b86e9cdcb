import { clockAt } from "../clock.ts";
import { daysAfter, millisecondsADay } from "../day.ts";
import { type Refusal, refusal } from "../refusal.ts";
import { Answer, MeetingState } from "./meeting.ts";

/** How many days lie at least between two letters to the same person about the same meeting. */
export const daysBetweenReminders = 2;

/** A meeting as far as reminding asks. */
interface Calling {
  state: MeetingState;
  startsAt: Date | string;
}

/** Somebody's place at a meeting as far as reminding asks. */
interface Called {
  answer: Answer;
  calledAt?: Date | string | null;
  /** When a letter about the meeting last went to them. */
  toldAt?: Date | string | null;
  remindedAt?: Date | string | null;
  /** Whether letters reach them: at their account, or at an address that was left for them. */
  isReached: boolean;
}

/** Why somebody who is called to a meeting is not reminded now; nothing if they are: who has not answered, and at most every other day. */
export function whyNotRemindCalled(meeting: Calling, { answer, calledAt, toldAt, isReached }: Called, now: Date): Refusal | undefined {
  if (meeting.state === MeetingState.Cancelled) return refusal("meetings.whyNot.cancelled");
  if (meeting.state === MeetingState.Held || new Date(meeting.startsAt) <= now) return refusal("meetings.whyNot.begun");
  if (!calledAt) return refusal("reminders.whyNot.notCalled");
  if (answer !== Answer.Waiting) return refusal("reminders.whyNot.answered");
  if (!isReached) return refusal("reminders.whyNot.unreached");
  const wait = new Date(toldAt ?? calledAt).getTime() + daysBetweenReminders * millisecondsADay - now.getTime();
  if (wait > 0) return refusal("reminders.whyNot.lately", { days: Math.ceil(wait / millisecondsADay) });
}

/**
 * Whether the house reminds somebody by itself now: once, from so many days before the meeting on as it says, by the Swedish calendar. At
 * which hours is each person's own to choose (`schema/notices/hours.ts`).
 */
export function isTimeToRemind(meeting: Calling & { reminderDays?: number | null }, place: Called, now: Date): boolean {
  const { reminderDays, startsAt } = meeting;
  if (reminderDays == null || place.remindedAt) return false;
  const isDue = clockAt(now).day >= daysAfter(clockAt(new Date(startsAt)).day, -reminderDays);
  return isDue && !whyNotRemindCalled(meeting, place, now);
}
