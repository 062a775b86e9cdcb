import { type Refusal, refusal } from "../refusal.ts";
import { firstNo, whyNotLinks, whyNotName, whyNotText } from "../text.ts";

/** What has become of a meeting: planned, its people called to it, held, or cancelled. */
export const MeetingState = { Planned: "Planned", Called: "Called", Held: "Held", Cancelled: "Cancelled" } as const;
export type MeetingState = keyof typeof MeetingState;

/** What somebody who is called answers: they come, they do not, or they do not and their substitute is to be called. */
export const Answer = { Waiting: "Waiting", Yes: "Yes", Substitute: "Substitute", No: "No" } as const;
export type Answer = keyof typeof Answer;

/** How many hours a meeting lasts at most, and the longest that is said with a summons. */
export const longestHours = 72;
export const longestWords = 2000;
/** How many days before a meeting its summons can be due at most; when nothing is said it is due two weeks before. */
export const mostNotice = 90;
export const usualNotice = 14;
/** How many days before a meeting those who have not answered are reminded at the earliest; when nothing is said it is two days before. */
export const mostReminder = 30;
export const usualReminder = 2;

/** What a meeting says of itself. */
export interface Described {
  title: string;
  theme?: string | null;
  startsAt: Date | string;
  endsAt: Date | string;
  place?: string | null;
  link?: string | null;
  words?: string | null;
  noticeDays?: number | null;
  reminderDays?: number | null;
}

/** Why there can be no such meeting; nothing if there can. */
export function whyNotMeeting(meeting: Described): Refusal | undefined {
  const { title, theme, startsAt, endsAt, place, link, words, noticeDays, reminderDays } = meeting;
  const no = firstNo(
    whyNotName(title),
    theme ? whyNotName(theme) : undefined,
    place ? whyNotName(place) : undefined,
    whyNotText(words, longestWords),
    whyNotLinks(link ? [link] : []),
  );
  if (no) return no;
  const hours = (new Date(endsAt).getTime() - new Date(startsAt).getTime()) / 3_600_000;
  if (Number.isNaN(hours)) return refusal("meetings.whyNot.noDay");
  if (hours <= 0) return refusal("meetings.whyNot.endsBefore");
  if (hours > longestHours) return refusal("meetings.whyNot.tooLong", { most: longestHours });
  if (noticeDays != null && !(Number.isInteger(noticeDays) && noticeDays >= 0 && noticeDays <= mostNotice))
    return refusal("meetings.whyNot.notice", { most: mostNotice });
  if (reminderDays != null && !(Number.isInteger(reminderDays) && reminderDays >= 1 && reminderDays <= mostReminder))
    return refusal("reminders.whyNot.days", { most: mostReminder });
}

interface Standing {
  state: MeetingState;
  startsAt: Date | string;
  endsAt: Date | string;
}

const past = (moment: Date | string, now: Date) => new Date(moment) <= now;

/** Why nobody can be called to a meeting now; nothing if they can. `whom` is how many can be. */
export function whyNotCall({ state, startsAt }: Standing, whom: number, now: Date): Refusal | undefined {
  if (state === MeetingState.Cancelled) return refusal("meetings.whyNot.cancelled");
  if (state === MeetingState.Held || past(startsAt, now)) return refusal("meetings.whyNot.begun");
  if (!whom) return refusal("meetings.whyNot.nobody");
}

/** Why a meeting cannot be moved or cancelled any more; nothing if it can. */
export function whyNotMove({ state, endsAt }: Standing, now: Date): Refusal | undefined {
  if (state === MeetingState.Cancelled) return refusal("meetings.whyNot.cancelled");
  if (state === MeetingState.Held || past(endsAt, now)) return refusal("meetings.whyNot.over");
}

/** Why a meeting cannot be said to have been held; nothing if it can. */
export function whyNotHold({ state, startsAt }: Standing, now: Date): Refusal | undefined {
  if (state === MeetingState.Cancelled) return refusal("meetings.whyNot.cancelled");
  if (!past(startsAt, now)) return refusal("meetings.whyNot.notBegun");
}

/** Why a call to a meeting cannot be answered; nothing if it can. */
export function whyNotAnswer({ state, endsAt }: Standing, now: Date): Refusal | undefined {
  if (state === MeetingState.Cancelled) return refusal("meetings.whyNot.cancelled");
  if (state === MeetingState.Held || past(endsAt, now)) return refusal("meetings.whyNot.over");
}

/** Why nobody's presence can be noted; nothing if it can: from the day of the meeting on. */
export function whyNotNotePresence({ state, startsAt }: Standing, now: Date): Refusal | undefined {
  if (state === MeetingState.Cancelled) return refusal("meetings.whyNot.cancelled");
  if (new Date(startsAt).getTime() - now.getTime() > 12 * 3_600_000) return refusal("meetings.whyNot.notBegun");
}

/** Why a meeting cannot be removed without a trace; nothing if it can: what people have been called to is cancelled instead. */
export function whyNotRemove({ state, calledAt }: { state: MeetingState; calledAt?: unknown }): Refusal | undefined {
  if (state === MeetingState.Held) return refusal("meetings.whyNot.over");
  if (calledAt) return refusal("meetings.whyNot.calledAlready");
}

/** Why it cannot be taken back that somebody came; nothing if it can: who was called keeps their place. */
export function whyNotRemovePresent({ calledAt }: { calledAt?: unknown }): Refusal | undefined {
  if (calledAt) return refusal("meetings.whyNot.calledPlace");
}

/** Why it cannot be noted that somebody came; nothing if it can. It is said once who they are: by their term, or as a guest by name. */
export function whyNotPresent({ term, guest }: { term?: string | null; guest?: string | null }): Refusal | undefined {
  if (term && guest) return refusal("meetings.whyNot.whoTwice");
  if (!term) return whyNotName(guest ?? "");
}
