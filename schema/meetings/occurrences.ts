import { type Day, dayOn, daysAfter, daysIn, mondayOf, partsOf, type Weekday, weekdayOf, weekdays } from "../day.ts";
import { Frequency, type NthDay, type Rule } from "./rule.ts";

/** How many years without a single day end the search for more of them: no rule rests longer than from leap day to leap day, eight years. */
const longestRest = 12;

/**
 * The days on which something happens that first can happen on `start` and comes back by a rule (RFC 5545, 3.3.10), up to and with `last`.
 * A day that a month does not have is left out, as the 31st of April.
 */
export function* occurrences(rule: Rule, start: Day, last: Day): Generator<Day> {
  const end = rule.until && rule.until < last ? rule.until : last;
  let [left, newest] = [rule.count ?? Number.POSITIVE_INFINITY, start];
  for (let step = 0; left > 0; step += 1) {
    const period = periodAt(rule, start, step);
    if (period.first > end || partsOf(period.first)[0] - partsOf(newest)[0] > longestRest * rule.interval) return;
    for (const day of chosen(rule, period.days)) {
      if (day < start) continue;
      if (day > end || left-- <= 0) return;
      newest = day;
      yield day;
    }
  }
}

interface Period {
  first: Day;
  days: Day[];
}

/** The week, month or year that lies so many intervals after the first, and the days in it that the rule names. */
function periodAt(rule: Rule, start: Day, step: number): Period {
  const [year, month] = partsOf(start);
  const on = step * rule.interval;
  if (rule.freq === Frequency.WEEKLY) return weekFrom(rule, start, daysAfter(mondayOf(start), 7 * on));
  if (rule.freq === Frequency.YEARLY) return { first: dayOn(year + on, 1, 1), days: inYear(rule, start, year + on) };
  const [ofYear, ofMonth] = partsOf(dayOn(year, month + on, 1));
  const days = isMonthOf(rule, ofMonth) ? inMonth(rule, start, ofYear, ofMonth) : [];
  return { first: dayOn(ofYear, ofMonth, 1), days };
}

const isMonthOf = ({ byMonth }: Rule, month: number) => !byMonth.length || byMonth.includes(month);

function weekFrom(rule: Rule, start: Day, first: Day): Period {
  const named = rule.byDay.length ? rule.byDay.map(({ day }) => day) : [weekdayOf(start)];
  const days = weekdays
    .filter((weekday) => named.includes(weekday))
    .map((weekday) => daysAfter(first, weekdays.indexOf(weekday)))
    .filter((day) => isMonthOf(rule, partsOf(day)[1]));
  return { first, days };
}

/** A year's days: in the months that are named, in all when only days of the month are, or by the days of its weeks. */
function inYear(rule: Rule, start: Day, year: number): Day[] {
  const { byMonth, byMonthDay, byDay } = rule;
  if (byDay.length && !byMonth.length && !byMonthDay.length)
    return byDay.flatMap((one) => nthOf(one, dayOn(year, 1, 1), dayOn(year, 12, 31)));
  const months = byMonth.length ? byMonth : byMonthDay.length ? allMonths : [partsOf(start)[1]];
  return months.flatMap((month) => inMonth(rule, start, year, month));
}

const allMonths = Array.from({ length: 12 }, (_, at) => at + 1);

function inMonth({ byMonthDay, byDay }: Rule, start: Day, year: number, month: number): Day[] {
  const length = daysIn(year, month);
  const [first, last] = [dayOn(year, month, 1), dayOn(year, month, length)];
  if (byDay.length && !byMonthDay.length) return byDay.flatMap((one) => nthOf(one, first, last));
  const numbers = byMonthDay.length ? byMonthDay : [partsOf(start)[2]];
  const days = numbers
    .map((number) => (number < 0 ? length + 1 + number : number))
    .filter((number) => number >= 1 && number <= length)
    .map((number) => dayOn(year, month, number));
  if (!byDay.length) return days;
  // Where both are named, the day of the week only chooses among the days of the month.
  return days.filter((one) => byDay.some(({ day }) => day === weekdayOf(one)));
}

/** The days of a stretch that are a day of the week: every one, or the nth. */
function nthOf({ nth, day }: NthDay, first: Day, last: Day): Day[] {
  const all: Day[] = [];
  for (let one = nextOn(day, first); one <= last; one = daysAfter(one, 7)) all.push(one);
  return nth ? all.slice(nth > 0 ? nth - 1 : nth).slice(0, nth > all.length || -nth > all.length ? 0 : 1) : all;
}

const nextOn = (weekday: Weekday, from: Day) => daysAfter(from, (weekdays.indexOf(weekday) - weekdays.indexOf(weekdayOf(from)) + 7) % 7);

/** The days of a period in their order, each once; only those at the named places when places are named. */
function chosen({ bySetPos }: Rule, days: readonly Day[]): Day[] {
  const all = [...new Set(days)].sort();
  if (!bySetPos.length) return all;
  const places = bySetPos.map((place) => all.at(place > 0 ? place - 1 : place));
  return all.filter((day) => places.includes(day));
}
