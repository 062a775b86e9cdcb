import { clockAt, momentAt } from "../clock.ts";
import { type Day, daysAfter, type Weekday, weekdayOf } from "../day.ts";

/** How often somebody's digest comes. */
export const Rhythm = { Daily: "Daily", Weekly: "Weekly" } as const;
export type Rhythm = keyof typeof Rhythm;

/** From which hour until which by Swedish clocks no letter goes; the same hour twice for none. 20 and 7 are the evening and the night. */
export interface Quiet {
  quietFrom: number;
  quietUntil: number;
}

/** When somebody's digest comes, by Swedish clocks. */
export interface DigestTime {
  rhythm: Rhythm;
  /** From 0 to 23. */
  hour: number;
  /** On which day of a week that is, when it comes once a week. */
  weekday: Weekday;
}

/** An hour as clocks show it: 08:00. */
export const clockOf = (hour: number): string => `${String(hour).padStart(2, "0")}:00`;

/** Whether clocks show a quiet hour. An hour that is lived through twice, when summer ends, is quiet both times. */
export function isQuiet({ quietFrom, quietUntil }: Quiet, now: Date): boolean {
  const hour = Number(clockAt(now).time.slice(0, 2));
  return quietFrom <= quietUntil ? hour >= quietFrom && hour < quietUntil : hour >= quietFrom || hour < quietUntil;
}

/** The moments at which a digest is to come on some days, in order. An hour that clocks leave out is counted as if they had not been moved. */
const digestTimes = ({ rhythm, hour, weekday }: DigestTime, days: readonly Day[]): Date[] =>
  days.filter((day) => rhythm === Rhythm.Daily || weekdayOf(day) === weekday).map((day) => momentAt(day, clockOf(hour)));

/** A day and the eight that follow it, or with −1 those that went before. */
const daysFrom = (day: Day, way: 1 | -1): Day[] => Array.from({ length: 9 }, (_, far) => daysAfter(day, way * far));

/** The last moment until now at which a digest was to come. */
export const lastDigestTime = (time: DigestTime, now: Date): Date =>
  digestTimes(time, daysFrom(clockAt(now).day, -1)).find((moment) => moment <= now)!;

/** The next moment at which a digest may come, after quiet hours that it falls in. */
export function nextDigestTime(choices: DigestTime & Quiet, now: Date): Date {
  const next = digestTimes(choices, daysFrom(clockAt(now).day, 1)).find((moment) => moment > now)!;
  return isQuiet(choices, next) ? quietEnd(choices, next) : next;
}

/** The first moment after a quiet one that is not. */
function quietEnd({ quietFrom, quietUntil }: Quiet, moment: Date): Date {
  const { day, time } = clockAt(moment);
  const isOver = quietFrom > quietUntil && Number(time.slice(0, 2)) >= quietFrom;
  return momentAt(isOver ? daysAfter(day, 1) : day, clockOf(quietUntil));
}

/**
 * Whether it is time for a digest of what has been known since a moment: its hour has come meanwhile, and clocks show none that is quiet.
 * What falls in those waits for their end.
 */
export const isDigestTime = (choices: DigestTime & Quiet, since: Date, now: Date): boolean =>
  !isQuiet(choices, now) && since <= lastDigestTime(choices, now);
