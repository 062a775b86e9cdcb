import { type Day, daysAfter, type Weekday, weekdayOf } from "../day.ts";
import { clockAt, momentAt } from "../meetings/clock.ts";

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

/** The last moment until now at which a digest was to come. An hour that clocks leave out is counted as if they had not been moved. */
export function lastDigestTime({ rhythm, hour, weekday }: DigestTime, now: Date): Date {
  const { day } = clockAt(now);
  const isIts = (one: Day) => rhythm === Rhythm.Daily || weekdayOf(one) === weekday;
  const found = Array.from({ length: 8 }, (_, ago) => daysAfter(day, -ago))
    .filter(isIts)
    .map((one) => momentAt(one, clockOf(hour)))
    .find((moment) => moment <= now);
  return found!;
}

/**
 * Whether it is time for a digest of what has been known since a moment: its hour has come meanwhile, and clocks show none that is quiet.
 * What falls in those waits for their end.
 */
export const isDigestTime = (choices: DigestTime & Quiet, since: Date, now: Date): boolean =>
  !isQuiet(choices, now) && since <= lastDigestTime(choices, now);
