import { type Day, dayOn, daysAfter, daysBetween, daysIn, partsOf } from "../../../schema/day.ts";

interface Term {
  startsOn?: Day | null;
  endsOn?: Day | null;
}

/** The term that comes after another and is as long: so many whole years, or else so many days; nothing of what is not settled. */
export function termAfter({ startsOn, endsOn }: Term): { startsOn: Day | null; endsOn: Day | null } {
  const next = endsOn ? daysAfter(endsOn, 1) : null;
  if (!startsOn || !endsOn || !next) return { startsOn: next, endsOn: null };
  const isWholeYears = next.slice(5) === startsOn.slice(5);
  return {
    startsOn: next,
    endsOn: isWholeYears ? yearsAfter(endsOn, yearOf(next) - yearOf(startsOn)) : daysAfter(next, daysBetween(startsOn, endsOn)),
  };
}

const yearOf = (day: Day) => partsOf(day)[0];

function yearsAfter(day: Day, years: number): Day {
  const [year, month, dayOfMonth] = partsOf(day);
  return dayOn(year + years, month, Math.min(dayOfMonth, daysIn(year + years, month)));
}
