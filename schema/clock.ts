import { type Day, millisecondsADay } from "./day.ts";

/** Where every hub's clocks stand. */
export const zone = "Europe/Stockholm";

const inSweden = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "medium" });

/** What clocks in Sweden show at a moment: the day, and the time as 18:30. */
export function clockAt(moment: Date): { day: Day; time: string } {
  const [day, time] = inSweden.format(moment).split(" ") as [string, string];
  return { day, time: time.slice(0, 5) };
}

/** How far Swedish clocks are ahead of universal time at a moment, in milliseconds. */
const aheadAt = (moment: number) => Date.parse(`${inSweden.format(moment).replace(" ", "T")}Z`) - Math.floor(moment / 1000) * 1000;

/**
 * The moment at which Swedish clocks show a time on a day. A time that happens twice, when summer ends, is the first of the two; one that
 * is left out, when summer begins, is counted as if the clocks had not been moved (RFC 5545, 3.3.5).
 */
export function momentAt(day: Day, time: string): Date {
  const shown = Date.parse(`${day}T${time}:00Z`);
  const before = aheadAt(shown - millisecondsADay);
  const after = aheadAt(shown + millisecondsADay);
  const moment = [before, after].map((ahead) => shown - ahead).find((one) => one + aheadAt(one) === shown);
  return new Date(moment ?? shown - before);
}

/** Whether this is a time of the day as 18:30. */
export const isTime = (time: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(time);
