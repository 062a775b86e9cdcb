import fc from "fast-check";
import { RRuleTemporal } from "rrule-temporal";
import { describe, expect, test } from "vitest";
import { momentAt } from "../schema/meetings/clock.ts";
import { daysAfter, daysBetween, weekdays } from "../schema/meetings/day.ts";
import { occurrences } from "../schema/meetings/occurrences.ts";
import { every, Frequency, type Rule, ruleOf, ruleText } from "../schema/meetings/rule.ts";

const first = "2024-01-01";
const tenYearsOn = "2034-12-31";

const number = (least: number, most: number) => fc.integer({ min: least, max: most }).filter((one) => one !== 0);
const some = <T>(one: fc.Arbitrary<T>, most = 3) => fc.uniqueArray(one, { maxLength: most, selector: (value) => JSON.stringify(value) });
const aDay = fc.integer({ min: 0, max: daysBetween(first, "2026-12-31") }).map((days) => daysAfter(first, days));
const ends = fc.oneof(fc.constant({}), fc.record({ count: number(1, 40) }), fc.record({ until: aDay }));

/** Any rule that a series may follow: days of the week, the nth of them, days of the month, months, places, and an end. */
const aRule: fc.Arbitrary<Rule> = fc.constantFrom(...Object.values(Frequency)).chain((freq) => {
  const isWeekly = freq === Frequency.WEEKLY;
  const nthDay = fc.record({
    day: fc.constantFrom(...weekdays),
    nth: fc.option(number(freq === Frequency.MONTHLY ? -5 : -4, freq === Frequency.MONTHLY ? 5 : 4), { nil: undefined }),
  });
  const weekly = fc.record({ day: fc.constantFrom(...weekdays) });
  return fc
    .record({
      interval: number(1, 4),
      byDay: some<Rule["byDay"][number]>(isWeekly ? weekly : nthDay),
      byMonth: some(number(1, 12), 4),
      byMonthDay: isWeekly ? fc.constant([]) : some(number(-31, 31)),
      bySetPos: some(number(-3, 3), 2),
      end: ends,
    })
    .map(({ end, ...more }) => every(freq, { ...more, ...end }))
    .filter((rule) => ruleOf(ruleText(rule)) !== undefined);
});

/** What an independent library makes of a rule, read from the same text: the moments at which it happens. */
const independently = (rule: Rule, start: string, time: string): string[] => {
  const day = start.replaceAll("-", "");
  const until =
    rule.until &&
    momentAt(rule.until, "23:59")
      .toISOString()
      .replace(/[-:]|\.\d+/g, "");
  const text = ruleText({ ...rule, until: undefined }) + (until ? `;UNTIL=${until}` : "");
  const library = new RRuleTemporal({ rruleString: `DTSTART;TZID=Europe/Stockholm:${day}T${time.replace(":", "")}00\nRRULE:${text}` });
  const found = library.between(momentAt(start, "00:00"), momentAt(tenYearsOn, "23:59"), true);
  return found.map((one) => new Date(one.epochMilliseconds).toISOString());
};

describe("a recurrence rule", () => {
  test("gives the moments that an independent library gives, for ten years of summer times and leap days", () => {
    let most = 0;
    fc.assert(
      fc.property(aRule, aDay, fc.constantFrom("08:30", "12:00", "18:00", "19:30"), (rule, start, time) => {
        const ours = [...occurrences(rule, start, tenYearsOn)].map((day) => momentAt(day, time).toISOString());
        most = Math.max(most, ours.length);
        expect(ours, `${ruleText(rule)} from ${start}`).toEqual(independently(rule, start, time));
      }),
      { numRuns: Number(process.env.RUNS ?? 300) },
    );
    expect(most).toBeGreaterThan(100);
  });
});
