import { type Day, dayOn, daysAfter, daysBetween, daysIn, partsOf } from "../day.ts";
import type { Term } from "./means.ts";

/** The day so many months after another, or before it; where that month is shorter, its last day. */
export function monthsAfter(day: Day, months: number): Day {
  const [year, month, date] = partsOf(day);
  return dayOn(year, month + months, Math.min(date, daysIn(year, month + months)));
}

/** How often in a year something can be done evenly, in whole months. */
export const perYearChoices: readonly number[] = [1, 2, 3, 4, 6, 12];

/**
 * The last day by which each follow-up of a term is to be held, when there are so many a year: the term is divided into equal spells from its
 * first day, and each is followed up before it is over. A rest at the end is followed up by the last day if it is at least half a spell.
 */
export function followUpsDue({ startsOn, endsOn }: Term, perYear: number): Day[] {
  if (!startsOn || !endsOn || endsOn < startsOn) return [];
  const due: Day[] = [];
  let from = startsOn;
  for (let at = 1; from <= endsOn; at++) {
    const next = monthsAfter(startsOn, (at * 12) / perYear);
    const last = daysAfter(next, -1);
    if (last > endsOn) return isHalf(from, next, endsOn) ? [...due, endsOn] : due;
    due.push(last);
    from = next;
  }
  return due;
}

const isHalf = (from: Day, next: Day, endsOn: Day) => (daysBetween(from, endsOn) + 1) * 2 >= daysBetween(from, next);
