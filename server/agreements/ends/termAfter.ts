import { type Day, daysAfter, daysBetween } from "../../../schema/day.ts";

/** The term that comes after another and is as long; nothing of what is not settled. */
export function termAfter({ startsOn, endsOn }: { startsOn?: Day | null; endsOn?: Day | null }): {
  startsOn: Day | null;
  endsOn: Day | null;
} {
  const next = endsOn ? daysAfter(endsOn, 1) : null;
  return { startsOn: next, endsOn: next && startsOn ? daysAfter(next, daysBetween(startsOn, endsOn!)) : null };
}
