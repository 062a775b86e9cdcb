import { clockAt } from "../clock.ts";
import { type Day, daysAfter } from "../day.ts";
import { MeetingState } from "./meeting.ts";
import { type Coming, comingOf, type Series } from "./series.ts";

/** What a series says of all its meetings. */
export interface Plan extends Series {
  place?: string | null;
  link?: string | null;
  noticeDays: number;
  reminderDays?: number | null;
}

/** A meeting of a series that is to come. */
export interface Planned {
  id: string;
  title: string;
  theme?: string | null;
  startsAt: Date | string;
  endsAt: Date | string;
  place?: string | null;
  link?: string | null;
  noticeDays: number;
  reminderDays?: number | null;
  state: MeetingState;
  calledAt?: Date | string | null;
}

/** Why a meeting stays as it is when its series changes: people are called to it, it is cancelled, or it was given a time of its own. */
export const Stays = { Called: "Called", Cancelled: "Cancelled", OwnTime: "OwnTime" } as const;
export type Stays = keyof typeof Stays;

/** What a change of a series makes of one of its meetings, or of a day that it falls on. */
export type Outcome<M extends Planned = Planned> =
  | { what: "stays"; meeting: M; why: Stays }
  | { what: "changes"; meeting: M; to: Coming }
  | { what: "goes"; meeting: M }
  | { what: "comes"; to: Coming };

/** A day that the series fell on before, or on which one of its meetings is: with the meeting, if there still is one. */
interface Place<M> {
  day: Day;
  meeting?: M;
  stays?: Stays;
}

const dayOf = ({ startsAt }: Pick<Planned, "startsAt">): Day => clockAt(new Date(startsAt)).day;
const timeOf = (moment: Date | string) => new Date(moment).getTime();
const monthOf = (day: Day) => day.slice(0, 7);

/**
 * What becomes of the meetings of a series that are to come when the series changes, each in the order of its day. A meeting keeps its day
 * where the new rule has it, else it moves to a day of the same month, else to the next that is free: what was prepared for it goes along.
 * What nobody may move stays and counts for a day of the new rule, and so does a day whose meeting was removed: it does not come back.
 * Days are told from after `today` up to and with `last`.
 */
export function changeOf<M extends Planned>(
  was: Plan,
  becomes: Plan,
  { meetings, today, last }: { meetings: readonly M[]; today: Day; last: Day },
): Outcome<M>[] {
  const from = daysAfter(today, 1);
  const before = comingOf(was, from, last);
  const places = placesOf(before, meetings);
  const free = comingOf(becomes, from, last);
  const found = new Map<Place<M>, Coming>();
  for (const isNear of [sameDay, sameMonth]) match(places, free, found, isNear);
  match(
    places.filter(({ meeting, stays }) => meeting && !stays),
    free,
    found,
    () => true,
  );
  const told = places.flatMap((place): Outcome<M>[] => outcomeOf(place, found.get(place)));
  return [...told, ...free.map((to) => ({ what: "comes", to }) as const)].sort((one, other) => (dayFor(one) < dayFor(other) ? -1 : 1));
}

const sameDay = (place: Day, day: Day) => place === day;
const sameMonth = (place: Day, day: Day) => monthOf(place) === monthOf(day);

function placesOf<M extends Planned>(before: readonly Coming[], meetings: readonly M[]): Place<M>[] {
  const planned = meetings.map((meeting): Place<M> => {
    const place = { day: dayOf(meeting), meeting };
    if (meeting.calledAt || meeting.state === MeetingState.Called) return { ...place, stays: Stays.Called };
    if (meeting.state !== MeetingState.Planned) return { ...place, stays: Stays.Cancelled };
    const isOfRule = before.some(
      ({ startsAt, endsAt }) => timeOf(startsAt) === timeOf(meeting.startsAt) && timeOf(endsAt) === timeOf(meeting.endsAt),
    );
    return isOfRule ? place : { ...place, stays: Stays.OwnTime };
  });
  const taken = new Set(planned.map(({ day }) => day));
  return [...planned, ...before.filter(({ day }) => !taken.has(day))].sort((one, other) => (one.day < other.day ? -1 : 1));
}

/** Gives each place that has no day yet the first free one that is near; what is given is free no more. */
function match<M>(places: readonly Place<M>[], free: Coming[], found: Map<Place<M>, Coming>, isNear: (place: Day, day: Day) => boolean) {
  for (const place of places) {
    if (found.has(place)) continue;
    const at = free.findIndex(({ day }) => isNear(place.day, day));
    if (at >= 0) found.set(place, free.splice(at, 1)[0]!);
  }
}

function outcomeOf<M extends Planned>({ meeting, stays }: Place<M>, to: Coming | undefined): Outcome<M>[] {
  if (!meeting) return [];
  if (stays) return [{ what: "stays", meeting, why: stays }];
  return [to ? { what: "changes", meeting, to } : { what: "goes", meeting }];
}

const dayFor = (outcome: Outcome): Day =>
  outcome.what === "comes" || outcome.what === "changes" ? outcome.to.day : dayOf(outcome.meeting);

/**
 * What a meeting says from then on, when its series changes: a new time, and of what all its meetings have in common what it still had as the
 * series said. What somebody has said of this one meeting stays.
 */
export function afterChange(meeting: Planned, to: Coming, was: Plan, becomes: Plan) {
  const theme = comingOf(was, dayOf(meeting), dayOf(meeting))[0]?.theme ?? null;
  const follows = <K extends "title" | "place" | "link" | "noticeDays" | "reminderDays">(name: K) =>
    (meeting[name] ?? null) === (was[name] ?? null) ? { [name]: becomes[name] ?? null } : {};
  const hasNewThemes = was.themes.join("\n") !== becomes.themes.join("\n");
  return {
    startsAt: to.startsAt,
    endsAt: to.endsAt,
    ...follows("title"),
    ...follows("place"),
    ...follows("link"),
    ...follows("noticeDays"),
    ...follows("reminderDays"),
    ...(hasNewThemes && (meeting.theme ?? null) === theme && { theme: to.theme }),
  };
}

/** Whether anything of a meeting is other after a change of its series. */
export const isOther = (meeting: Planned, after: ReturnType<typeof afterChange>): boolean =>
  Object.entries(after).some(([name, value]) => {
    const before = meeting[name as keyof Planned] ?? null;
    return value instanceof Date ? timeOf(before as Date) !== value.getTime() : before !== value;
  });
