import { agendaLimits } from "../agenda/shape.ts";
import { clockAt } from "../clock.ts";
import { PointsFrom, type PointsRule } from "../councils/points.ts";
import { whyNotSitIn } from "../councils.ts";
import { type Day, daysAfter } from "../day.ts";
import { type Rights, whyNotTakePart } from "../hubs.ts";
import { type Refusal, refusal } from "../refusal.ts";
import { firstNo, whyNotName, whyNotText } from "../text.ts";
import { summonsDueOn } from "./deadlines.ts";
import { MeetingState } from "./meeting.ts";

/**
 * What has become of a point for an agenda: it waits to be taken up, was tabled at a meeting and waits for the next, stands on an agenda, or
 * was declined.
 */
export const PointState = { Waiting: "Waiting", Tabled: "Tabled", Taken: "Taken", Declined: "Declined" } as const;
export type PointState = keyof typeof PointState;

/** The states of a point that is still to come up. */
export const inBacklog: readonly PointState[] = [PointState.Waiting, PointState.Tabled];

/** The most characters of what is said of a point, and of the answer to whoever sent it in. */
export const longestPoint = 2000;
/** The most points of one council that wait. */
export const mostWaiting = 200;
/** The most items that stand on every agenda of a council. */
export const mostStanding = 20;

/** What is said of an item that is to come onto an agenda. */
export interface Said {
  title?: string | null;
  words?: string | null;
  minutes?: number | null;
  owner?: string | null;
}

/** Why an item cannot be described like this; nothing if it can. */
export const whyNotPoint = ({ title, words, minutes, owner }: Said): Refusal | undefined =>
  firstNo(
    title === undefined ? undefined : whyNotName(title ?? "", agendaLimits.title),
    whyNotText(words, longestPoint),
    whyNotText(owner, agendaLimits.owner),
    minutes != null && !(Number.isInteger(minutes) && minutes >= 1 && minutes <= agendaLimits.minutes)
      ? refusal("points.whyNot.minutes", { most: agendaLimits.minutes })
      : undefined,
  );

interface Taking {
  hub: { id: string };
  id: string;
  points: PointsRule;
  endedOn?: string | null;
}

/** Whether somebody sends in points to a council for an actor of its area alone: they have no seat there, and it does not take them from all. */
export const sendsForActorAlone = (rights: Rights, { hub, id, points }: Taking): boolean =>
  points.from !== PointsFrom.Members && !!whyNotSitIn(rights, { hub, council: { id } });

/** Why somebody may not send in points to a council; nothing if they may. `here` are the actors of its area that they speak for. */
export function whyNotSend(rights: Rights, council: Taking, here: readonly { id: string }[]): Refusal | undefined {
  if (council.endedOn) return refusal("points.whyNot.ended");
  const no = whyNotTakePart(rights, council.hub.id);
  if (no || !sendsForActorAlone(rights, council)) return no;
  if (council.points.from === PointsFrom.Sitting) return refusal("points.whyNot.notSitting");
  if (!here.length) return refusal("points.whyNot.noActorHere");
}

/** Why somebody who may send in points may not do so for an actor, or for themselves when none is named; nothing if they may. */
export function whyNotSendFor(
  rights: Rights,
  council: Taking,
  here: readonly { id: string }[],
  actor?: string | null,
): Refusal | undefined {
  if (actor && !rights.actors.includes(actor)) return refusal("points.whyNot.notTheirs");
  if (sendsForActorAlone(rights, council) && !here.some(({ id }) => id === actor)) return refusal("points.whyNot.forWhom");
}

interface Coming {
  id: string;
  state: MeetingState;
  startsAt: Date | string;
  noticeDays: number;
}

/** The last day on which points are taken in for a meeting, by the Swedish calendar. */
export const lastDayFor = (meeting: Pick<Coming, "startsAt" | "noticeDays">, { days }: PointsRule): Day =>
  days == null ? summonsDueOn(meeting) : daysAfter(clockAt(new Date(meeting.startsAt)).day, -days);

/** Whether points are still taken in for a meeting. */
export function takesPoints(meeting: Coming, rule: PointsRule, now: Date): boolean {
  const isComing = meeting.state === MeetingState.Planned || meeting.state === MeetingState.Called;
  return isComing && new Date(meeting.startsAt) > now && clockAt(now).day <= lastDayFor(meeting, rule);
}

/**
 * The meeting that a point waits for: the one that is wished, or the first after it that still takes points; the first of all when none is
 * wished. Nothing when no such meeting is planned yet: it waits all the same.
 */
export function meetingFor<M extends Coming>(meetings: readonly M[], rule: PointsRule, wished: M | undefined, now: Date): M | undefined {
  const from = wished ? new Date(wished.startsAt).getTime() : 0;
  return [...meetings]
    .sort((one, other) => new Date(one.startsAt).getTime() - new Date(other.startsAt).getTime())
    .find((one) => new Date(one.startsAt).getTime() >= from && takesPoints(one, rule, now));
}

/** Why a point cannot be taken up on the agenda of a meeting; nothing if it can, or stands there already. */
export function whyNotTake({ state, meeting }: { state: PointState; meeting?: { id: string } | null }, at: string): Refusal | undefined {
  if (state === PointState.Declined) return refusal("points.whyNot.declined");
  if (state === PointState.Taken && meeting?.id !== at) return refusal("points.whyNot.taken");
}

/** Why a point cannot be declined; nothing if it can. */
export function whyNotDecline({ state }: { state: PointState }, answer: string): Refusal | undefined {
  if (state !== PointState.Waiting) return refusal("points.whyNot.notWaiting");
  if (!answer.trim()) return refusal("points.whyNot.noAnswer");
  return whyNotText(answer, longestPoint);
}

/** Why whoever sent in a point cannot withdraw it; nothing if they can. */
export function whyNotWithdraw({ state, person }: { state: PointState; person?: { id: string } | null }, by: string): Refusal | undefined {
  if (person?.id !== by) return refusal("points.whyNot.notYours");
  if (state !== PointState.Waiting) return refusal("points.whyNot.notWaiting");
}

/** The id of the item that a point becomes: always the same, so that a point that is taken up twice is one item. */
export const itemIdOf = (point: string): string =>
  BigInt(`0x${point.replaceAll("-", "")}`)
    .toString(36)
    .slice(-16)
    .padStart(16, "0");
