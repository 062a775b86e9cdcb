import { clockAt } from "../clock.ts";
import { type Day, daysAfter, daysBetween } from "../day.ts";
import { MeetingState } from "./meeting.ts";

/** How the summons to a meeting stands: called in time or too late, not due for long, due soon, or overdue; nothing to call to any more. */
export const Summons = { Called: "Called", Late: "Late", Ahead: "Ahead", Soon: "Soon", Overdue: "Overdue", None: "None" } as const;
export type Summons = keyof typeof Summons;

/** How many days before it is due a summons is spoken of. */
const soon = 7;

interface Calling {
  state: MeetingState;
  startsAt: Date | string;
  noticeDays: number;
  calledAt?: Date | string | null;
}

/** The last day on which the summons is in time: so many days before the meeting, by the Swedish calendar. */
export const summonsDueOn = ({ startsAt, noticeDays }: Pick<Calling, "startsAt" | "noticeDays">): Day =>
  daysAfter(clockAt(new Date(startsAt)).day, -noticeDays);

/** How the summons to a meeting stands at a moment. */
export function summonsOf(meeting: Calling, now: Date): Summons {
  const due = summonsDueOn(meeting);
  if (meeting.calledAt) return clockAt(new Date(meeting.calledAt)).day <= due ? Summons.Called : Summons.Late;
  if (meeting.state !== MeetingState.Planned || new Date(meeting.startsAt) <= now) return Summons.None;
  const left = daysBetween(clockAt(now).day, due);
  return left < 0 ? Summons.Overdue : left <= soon ? Summons.Soon : Summons.Ahead;
}
