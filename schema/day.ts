/** A day of the calendar, as 2026-03-01. */
export type Day = string;

/** The days of a week as RFC 5545 writes them, Monday first. */
export const Weekday = { MO: "MO", TU: "TU", WE: "WE", TH: "TH", FR: "FR", SA: "SA", SU: "SU" } as const;
export type Weekday = keyof typeof Weekday;
export const weekdays = Object.keys(Weekday) as Weekday[];

/** How long a day of universal time is. */
export const millisecondsADay = 86_400_000;
const numberOf = (day: Day) => Date.parse(`${day}T00:00:00Z`) / millisecondsADay;
const dayOfNumber = (number: number): Day => new Date(number * millisecondsADay).toISOString().slice(0, 10);

/** The day of a year's month, as numbers from 1; days past the month's end run over into the next. */
export const dayOn = (year: number, month: number, day: number): Day => new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);

/** The year, month and day of a day, from 1. */
export const partsOf = (day: Day): [year: number, month: number, day: number] => day.split("-").map(Number) as [number, number, number];

/** How many days a month of a year has. */
export const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The day so many days after another; before it, for a negative number. */
export const daysAfter = (day: Day, days: number): Day => dayOfNumber(numberOf(day) + days);

/** How many days lie from one day to another. */
export const daysBetween = (from: Day, to: Day): number => numberOf(to) - numberOf(from);

/** Which day of the week a day is. */
export const weekdayOf = (day: Day): Weekday => weekdays[(numberOf(day) + 3) % 7]!;

/** The Monday of the week that a day lies in. */
export const mondayOf = (day: Day): Day => daysAfter(day, -weekdays.indexOf(weekdayOf(day)));
