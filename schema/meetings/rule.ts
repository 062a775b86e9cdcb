import { type Day, type Weekday, weekdays } from "../day.ts";
import { type Refusal, refusal } from "../refusal.ts";
import { whyNotDay } from "../text.ts";

/** How often a series comes back. */
export const Frequency = { WEEKLY: "WEEKLY", MONTHLY: "MONTHLY", YEARLY: "YEARLY" } as const;
export type Frequency = keyof typeof Frequency;

/** A day of the week, every one or only the nth of its month or year; counted from the end when negative. */
export interface NthDay {
  nth?: number;
  day: Weekday;
}

/** When something comes back: the part of RFC 5545's recurrence rule that meetings need, in whole days. */
export interface Rule {
  freq: Frequency;
  interval: number;
  count?: number;
  /** The last day that it can fall on. */
  until?: Day;
  byDay: readonly NthDay[];
  byMonth: readonly number[];
  byMonthDay: readonly number[];
  bySetPos: readonly number[];
}

/** A rule that says nothing but how often. */
export const every = (freq: Frequency, more: Partial<Rule> = {}): Rule => ({
  freq,
  interval: 1,
  byDay: [],
  byMonth: [],
  byMonthDay: [],
  bySetPos: [],
  ...more,
});

/** A rule as RFC 5545 writes it: FREQ=YEARLY;BYMONTH=2,9;BYDAY=2WE. */
export function ruleText({ freq, interval, count, until, byDay, byMonth, byMonthDay, bySetPos }: Rule): string {
  const parts: [string, string | number | undefined][] = [
    ["FREQ", freq],
    ["INTERVAL", interval > 1 ? interval : undefined],
    ["COUNT", count],
    ["UNTIL", until?.replaceAll("-", "")],
    ["BYMONTH", byMonth.join()],
    ["BYMONTHDAY", byMonthDay.join()],
    ["BYDAY", byDay.map(({ nth, day }) => `${nth ?? ""}${day}`).join()],
    ["BYSETPOS", bySetPos.join()],
  ];
  return parts.flatMap(([name, value]) => (value ? `${name}=${value}` : [])).join(";");
}

/** The longest rule that is read, in characters. */
export const longestRule = 300;

const within = (numbers: readonly number[], most: number, fromEnd = true) =>
  numbers.every((one) => Number.isInteger(one) && one !== 0 && Math.abs(one) <= most && (fromEnd || one > 0));

const numbersOf = (value = ""): number[] => (value ? value.split(",").map(Number) : []);

const nthDayOf = (text: string): NthDay | undefined => {
  const [, nth, day] = /^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/.exec(text) ?? [];
  return day ? { ...(nth && { nth: Number(nth) }), day: day as Weekday } : undefined;
};

const known = ["FREQ", "INTERVAL", "COUNT", "UNTIL", "BYMONTH", "BYMONTHDAY", "BYDAY", "BYSETPOS"];

/** The rule that a text of RFC 5545 says; nothing when it is none, or one that says more than meetings need. */
export function ruleOf(text: string): Rule | undefined {
  if (text.length > longestRule) return;
  const pairs = text.split(";").map((part) => part.split("="));
  const parts = Object.fromEntries(pairs) as Record<string, string | undefined>;
  if (pairs.some((pair) => pair.length !== 2 || !known.includes(pair[0]!)) || Object.keys(parts).length < pairs.length) return;
  const byDay = (parts.BYDAY ? parts.BYDAY.split(",") : []).map(nthDayOf);
  const until = parts.UNTIL?.replace(/^(\d{4})(\d\d)(\d\d)$/, "$1-$2-$3");
  const rule: Rule = {
    freq: parts.FREQ as Frequency,
    interval: parts.INTERVAL === undefined ? 1 : Number(parts.INTERVAL),
    ...(parts.COUNT !== undefined && { count: Number(parts.COUNT) }),
    ...(until !== undefined && { until }),
    byDay: byDay as NthDay[],
    byMonth: numbersOf(parts.BYMONTH),
    byMonthDay: numbersOf(parts.BYMONTHDAY),
    bySetPos: numbersOf(parts.BYSETPOS),
  };
  return byDay.every(Boolean) && isSound(rule) ? rule : undefined;
}

/** Whether a rule keeps within what RFC 5545 allows together. */
function isSound({ freq, interval, count, until, byDay, byMonth, byMonthDay, bySetPos }: Rule): boolean {
  const weekly = freq === Frequency.WEEKLY;
  const mostNth = freq === Frequency.MONTHLY || byMonth.length ? 5 : 53;
  return (
    Object.hasOwn(Frequency, freq) &&
    within([interval], 99, false) &&
    (count === undefined || within([count], 999, false)) &&
    (until === undefined || (until !== "" && !whyNotDay(until))) &&
    (count === undefined || until === undefined) &&
    within(byMonth, 12, false) &&
    within(byMonthDay, 31) &&
    within(bySetPos, 366) &&
    within(
      byDay.flatMap(({ nth }) => nth ?? []),
      mostNth,
    ) &&
    // The nth Monday that also is a day of the month, or beside every Monday, is read in different ways, and no meeting needs it.
    (byDay.every(({ nth }) => nth) || byDay.every(({ nth }) => !nth)) &&
    !((weekly || byMonthDay.length) && byDay.some(({ nth }) => nth)) &&
    !(weekly && byMonthDay.length) &&
    !(bySetPos.length && !byDay.length && !byMonth.length && !byMonthDay.length)
  );
}

/** Why a series cannot follow this rule, as text; nothing if it can. */
export function whyNotRule(text: string): Refusal | undefined {
  if (!ruleOf(text)) return refusal("meetings.whyNot.rule");
}

/** The days of a week that a rule names, in the week's order. */
export const daysNamed = ({ byDay }: Rule): Weekday[] => weekdays.filter((weekday) => byDay.some(({ day }) => day === weekday));
