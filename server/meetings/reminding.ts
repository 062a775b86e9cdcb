import { whyNotRemindCalled } from "../../schema/meetings/reminders.ts";
import { refusal } from "../../schema/refusal.ts";
import { reachedIn } from "../councils/TermAddress.ts";
import { Refused } from "../errors.ts";
import type { Attendance } from "./Attendance.ts";
import type { Meeting } from "./Meeting.ts";
import { type Telling, tell } from "./summons.ts";

/** Somebody's place as the rules of reminding ask for it. */
export const asCalled = ({ answer, calledAt, toldAt, remindedAt, term }: Attendance, reached?: ReadonlySet<string>) => ({
  ...{ answer, calledAt, toldAt, remindedAt },
  isReached: !!term && (!!term.person || !!reached?.has(term.id)),
});

/** Reminds whoever has not answered a summons: the letter waits to be sent in the transaction that notes it. */
export async function remind(telling: Telling, meeting: Meeting, place: Attendance): Promise<void> {
  place.remindedAt = telling.now;
  await tell(telling, meeting, place, "reminder");
}

/** Reminds everyone at a meeting who may be; refused when nobody may, with what keeps those who have not answered. */
export async function remindAll(telling: Telling, meeting: Meeting, places: readonly Attendance[]): Promise<void> {
  const reached = await reachedIn(telling.em, meeting.council);
  const called = places.filter(({ calledAt }) => calledAt);
  const reasons = called.map((place) => ({ place, no: whyNotRemindCalled(meeting, asCalled(place, reached), telling.now) }));
  const due = reasons.filter(({ no }) => !no);
  const first = (key: string) => reasons.find(({ no }) => no?.key === key)?.no;
  if (!due.length)
    throw new Refused(
      first("reminders.whyNot.lately") ?? first("reminders.whyNot.unreached") ?? reasons[0]?.no ?? refusal("reminders.whyNot.notCalled"),
    );
  for (const { place } of due) await remind(telling, meeting, place);
}
