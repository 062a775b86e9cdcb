import type { Day, Weekday } from "../day.ts";
import { every, Frequency, type NthDay, type Rule } from "./rule.ts";

/** How often a series comes back, as people say it. */
export const Every = { Week: "Week", Fortnight: "Fortnight", Month: "Month", Months: "Months" } as const;
export type Every = keyof typeof Every;

/** Which of a month's days of the week is meant: the first to the fourth, or the last. */
export const nths = [1, 2, 3, 4, -1] as const;

/** What is chosen of a series in its form. */
export interface Pattern {
  every: Every;
  weekday: Weekday;
  nth: number;
  /** For some months each year: which, from 1. */
  months: readonly number[];
  until?: Day | null;
}

/** What is chosen in the form of a series that follows a rule; nothing for a rule that the form cannot say. */
export function patternOf(rule: Rule): Pattern | undefined {
  const { freq, interval, byDay, byMonth, byMonthDay, bySetPos, count, until = null } = rule;
  const [first] = byDay;
  if (byDay.length !== 1 || byMonthDay.length || bySetPos.length || count !== undefined) return;
  const { day: weekday, nth = 1 } = first!;
  if (freq === Frequency.WEEKLY && !byMonth.length && interval <= 2)
    return { every: interval === 1 ? Every.Week : Every.Fortnight, weekday, nth: 1, months: [], until };
  if (first!.nth === undefined || !nths.some((one) => one === nth) || interval !== 1) return;
  if (freq === Frequency.MONTHLY && !byMonth.length) return { every: Every.Month, weekday, nth, months: [], until };
  if (freq === Frequency.YEARLY && byMonth.length) return { every: Every.Months, weekday, nth, months: byMonth, until };
}

/** The rule that somebody has chosen. */
export function ruleFor({ every: often, weekday, nth, months, until }: Pattern): Rule {
  const end = until ? { until } : {};
  const day: NthDay = { nth, day: weekday };
  switch (often) {
    case Every.Week:
      return every(Frequency.WEEKLY, { byDay: [{ day: weekday }], ...end });
    case Every.Fortnight:
      return every(Frequency.WEEKLY, { interval: 2, byDay: [{ day: weekday }], ...end });
    case Every.Month:
      return every(Frequency.MONTHLY, { byDay: [day], ...end });
    case Every.Months:
      return every(Frequency.YEARLY, { byMonth: [...months].sort((one, other) => one - other), byDay: [day], ...end });
  }
}
