import { type Day, daysBetween } from "../day.ts";
import { NoticeKind } from "./kinds.ts";

/**
 * On which days, counted from the day that a thing is due, somebody is told of it: −30 a month before, 1 the day after. Each is an occasion
 * of its own, so that what is far off is told of again when it is near.
 */
export const marks: Readonly<Record<NoticeKind, readonly number[]>> = {
  [NoticeKind.Call]: [0],
  [NoticeKind.Task]: [-1, 1],
  [NoticeKind.MinutesToApprove]: [1],
  [NoticeKind.MinutesToSend]: [1],
  [NoticeKind.SeatVacant]: [0],
  [NoticeKind.TermEnds]: [-90, -30],
  [NoticeKind.AgreementToApprove]: [-7, 1],
  [NoticeKind.AgreementToDecide]: [0],
  [NoticeKind.FollowUp]: [-14, 1],
  [NoticeKind.AgreementToSettle]: [-30, 0],
  [NoticeKind.AgreementEnds]: [-90, -30, 1],
};

/** For how many days after it was due a letter still tells of something: older than that, everybody knows. It stays in the app. */
export const talkedDays = 30;

/**
 * Which occasion it is, on a day, to tell of a thing that is due: the latest mark that has been passed, as "2026-03-01 -30". Nothing before
 * the first of them. A thing that is put off to another day has occasions anew.
 */
export function occasionOf(kind: NoticeKind, dueOn: Day, today: Day): string | undefined {
  const mark = marks[kind].findLast((days) => daysBetween(dueOn, today) >= days);
  return mark === undefined ? undefined : `${dueOn} ${mark}`;
}

/** Whether something is told of as late. */
export const isLate = (dueOn: Day | null | undefined, today: Day): boolean => !!dueOn && dueOn < today;

/** Whether a letter still tells of something that was due then; what has no day always. */
export const isTalkedOf = (dueOn: Day | null | undefined, today: Day): boolean => !dueOn || daysBetween(dueOn, today) <= talkedDays;

interface Dated {
  dueOn?: Day | null;
  kind: NoticeKind;
  title: string;
}

const order = Object.keys(marks);

/** Things as they are told of: what has waited longest first, what has no day last. */
export const bySoonest = (one: Dated, other: Dated): number =>
  (one.dueOn ?? "9999").localeCompare(other.dueOn ?? "9999") ||
  order.indexOf(one.kind) - order.indexOf(other.kind) ||
  one.title.localeCompare(other.title, "sv");
