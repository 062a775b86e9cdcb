/** A day of the calendar, as 2026-03-01. */
export type Day = string;

/** The days of a week as RFC 5545 writes them, Monday first. */
export const Weekday = { MO: "MO", TU: "TU", WE: "WE", TH: "TH", FR: "FR", SA: "SA", SU: "SU" } as const;
export type Weekday = keyof typeof Weekday;
export const weekdays = Object.keys(Weekday) as Weekday[];

/** How long a day of universal time is. */
export const millisecondsADay = 86_400_000;
const numberOf = (day: Day) => Date.parse(day) / millisecondsADay;
const padded = (number: number, length: number) => String(number).padStart(length, "0");
// Boards and reports ask for tens of thousands of days at a time; toISOString is ten times as slow.
const dayAt = (time: number): Day => {
  const date = new Date(time);
  return `${padded(date.getUTCFullYear(), 4)}-${padded(date.getUTCMonth() + 1, 2)}-${padded(date.getUTCDate(), 2)}`;
};

/** The day of a year's month, as numbers from 1; days past the month's end run over into the next. */
export const dayOn = (year: number, month: number, day: number): Day => dayAt(Date.UTC(year, month - 1, day));

/** The year, month and day of a day, from 1. */
export const partsOf = (day: Day): [year: number, month: number, day: number] => [
  Number(day.slice(0, 4)),
  Number(day.slice(5, 7)),
  Number(day.slice(8)),
];

/** How many days a month of a year has. */
export const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The day so many days after another; before it, for a negative number. */
export const daysAfter = (day: Day, days: number): Day => dayAt((numberOf(day) + days) * millisecondsADay);

/** How many days lie from one day to another. */
export const daysBetween = (from: Day, to: Day): number => numberOf(to) - numberOf(from);

/** Which day of the week a day is. */
export const weekdayOf = (day: Day): Weekday => weekdays[(numberOf(day) + 3) % 7]!;

/** The Monday of the week that a day lies in. */
export const mondayOf = (day: Day): Day => daysAfter(day, -weekdays.indexOf(weekdayOf(day)));
