import fc from "fast-check";
import { RRuleTemporal } from "rrule-temporal";
import { describe, expect, test } from "vitest";
import { momentAt } from "../schema/clock.ts";
import { type QuorumBy, usualQuorum } from "../schema/councils/quorum.ts";
import type { Side } from "../schema/councils.ts";
import { daysAfter, daysBetween, weekdays } from "../schema/day.ts";
import { Summons, summonsOf } from "../schema/meetings/deadlines.ts";
import { keptTo } from "../schema/meetings/frequency.ts";
import { occurrences } from "../schema/meetings/occurrences.ts";
import { bestOf, tallyOf, type Votes } from "../schema/meetings/poll.ts";
import { quorumOf, quorumSaid } from "../schema/meetings/quorum.ts";
import { every, Frequency, type Rule, ruleOf, ruleText } from "../schema/meetings/rule.ts";
import { comingOf } from "../schema/meetings/series.ts";
import { unsuited } from "../schema/meetings/suits.ts";

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

describe("the rules of meetings", () => {
  test.each([
    ["2026-03-29", "02:30", "2026-03-29T01:30:00.000Z"],
    ["2026-10-25", "02:30", "2026-10-25T00:30:00.000Z"],
    ["2028-02-29", "18:00", "2028-02-29T17:00:00.000Z"],
    ["2026-07-01", "18:00", "2026-07-01T16:00:00.000Z"],
  ])("%s at %s by Swedish clocks is %s, also where clocks are moved", (day, time, moment) =>
    expect(momentAt(day, time).toISOString()).toBe(moment),
  );

  test.each([
    ["2027-02-12T09:00:00Z", null, Summons.Ahead],
    ["2027-02-24T09:00:00Z", null, Summons.Soon],
    ["2027-03-01T22:30:00Z", null, Summons.Soon],
    ["2027-03-01T23:30:00Z", null, Summons.Overdue],
    ["2027-03-10T09:00:00Z", "2027-03-01T22:59:00Z", Summons.Called],
    ["2027-03-10T09:00:00Z", "2027-03-02T09:00:00Z", Summons.Late],
    ["2027-04-01T09:00:00Z", null, Summons.None],
  ])("at %s, called %s, the summons two weeks before 15 March is %s", (now, calledAt, summons) =>
    expect(
      summonsOf({ state: calledAt ? "Called" : "Planned", startsAt: "2027-03-15T17:00:00Z", noticeDays: 14, calledAt }, new Date(now)),
    ).toBe(summons),
  );

  test.each([
    ["2026-12-02T09:00:00Z", 1],
    ["2026-12-02T17:00:00Z", 0],
    ["2026-07-01T15:00:00Z", 0],
    ["2026-12-05T09:00:00Z", 0],
  ])("%s does not suit %s unpaid seats of civil society", (startsAt, count) =>
    expect(
      unsuited(startsAt, [
        { side: "CivilSociety", isPaid: false },
        { side: "CivilSociety", isPaid: true },
        { side: "Politics", isPaid: false },
      ]),
    ).toBe(count),
  );

  test("a council that is to meet four times a year is overdue half a share after its time, unless a meeting is planned", () => {
    const met = { perYear: 4, held: ["2026-01-15"], planned: [], since: "2020-01-01" };
    const pace = (today: string, planned: string[] = []) => keptTo({ ...met, planned, today }).pace;
    expect([pace("2026-02-01"), pace("2026-03-20"), pace("2026-06-15")]).toEqual(["OnTime", "Unplanned", "Overdue"]);
    expect(pace("2026-03-20", ["2026-04-20"])).toBe("OnTime");
  });

  test("the best time is where most can come, then where fewest must make an effort, then the first", () => {
    const best = (...answers: Votes[]) => bestOf(tallyOf(3, answers));
    expect(best(["Yes", "Yes", "No"], ["No", "IfNeedBe", "Yes"])).toBe(1);
    expect(best(["IfNeedBe", "Yes", null])).toBe(1);
    expect(best(["No", "No", null])).toBeUndefined();
  });

  const of = (count: number, side: Side, present = true, guest?: string) => Array.from({ length: count }, () => ({ side, present, guest }));
  const sidesOf = (politics: number, civil: number) => [...of(politics, "Politics"), ...of(civil, "CivilSociety")].map(({ side }) => side);
  const by = (name: QuorumBy, eachSide = false, count: number | null = null) => ({ by: name, count, eachSide });

  test.each([
    ["more than half of eight, when four came", by("MoreThanHalf"), sidesOf(4, 4), of(4, "Politics"), [4, 5, false]],
    ["more than half of nine, when five came", by("MoreThanHalf"), sidesOf(5, 4), of(5, "Politics"), [5, 5, true]],
    ["half of nine is five", by("Half"), sidesOf(5, 4), of(4, "Politics"), [4, 5, false]],
    ["a third of eight is three", by("AThird"), sidesOf(4, 4), of(3, "Politics"), [3, 3, true]],
    ["two thirds of eight are six", by("TwoThirds"), sidesOf(4, 4), of(4, "Politics"), [4, 6, false]],
    ["three, whatever there are", by("Count", false, 3), sidesOf(1, 1), [...of(1, "Politics"), ...of(1, "CivilSociety")], [2, 3, false]],
    ["each side, of which one is missing", by("Half", true), sidesOf(4, 2), of(4, "Politics"), [4, 3, false]],
    ["each side alone", by("None", true), sidesOf(4, 2), [...of(1, "Politics"), ...of(1, "CivilSociety")], [2, 0, true]],
    ["guests do not count", by("MoreThanHalf"), sidesOf(2, 0), of(2, "Politics", true, "Ada"), [0, 2, false]],
    ["substitutes count for no more than their own side", by("MoreThanHalf"), sidesOf(2, 3), of(5, "Politics"), [2, 3, false]],
    ["nobody noted", by("MoreThanHalf"), sidesOf(1, 0), of(1, "Politics", false), [0, 1, false]],
  ] as const)("%s", (_, rule, held, places, [present, needed, isMet]) => {
    expect(quorumOf(rule, held, places)).toMatchObject({ present, needed, isMet });
  });

  test("an open network, or a council that nobody sits in, is asked nothing of", () => {
    expect(quorumOf(usualQuorum("NeighbourhoodNetwork"), sidesOf(4, 4), [])).toBeUndefined();
    expect(quorumOf(usualQuorum("CoordinationGroup"), [], [])).toBeUndefined();
  });

  test("the side that nobody came from is told of, with the rule", () => {
    const quorum = quorumOf(by("Half", true), sidesOf(4, 2), of(4, "Politics"))!;
    expect(quorumSaid(quorum).map(({ key, values }) => [key.split(".").at(-1), values?.side ?? values?.each])).toEqual([
      ["notMet", undefined],
      ["missing", "CivilSociety"],
      ["rule", "yes"],
    ]);
  });

  test("a series rests in July, leaves a day out, and its themes go on in turn", () => {
    const series = {
      rule: "FREQ=MONTHLY;BYDAY=1WE",
      startsOn: "2026-05-01",
      at: "18:00",
      minutes: 60,
      themes: ["A", "B"],
      pausedMonths: [7],
      without: ["2026-06-03"],
    };
    expect(comingOf(series, "2026-05-01", "2026-10-31").map(({ day, theme }) => `${day} ${theme}`)).toEqual([
      ...["2026-05-06 A", "2026-08-05 B", "2026-09-02 A", "2026-10-07 B"],
    ]);
  });
});
