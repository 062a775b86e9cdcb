import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Day, daysAfter, weekdayOf, weekdays } from "../schema/day.ts";
import { type Choices, usualChoices, wayOf, whyNotChoose, withoutLetters } from "../schema/notices/choices.ts";
import { bySoonest, isLate, isTalkedOf, marks, occasionOf } from "../schema/notices/due.ts";
import { isDigestTime, isQuiet, lastDigestTime, nextDigestTime, Rhythm } from "../schema/notices/hours.ts";
import { isDuty, NoticeKind, NoticeWay, noticeKinds, waysFor } from "../schema/notices/kinds.ts";
import { sv } from "../schema/notices.words.ts";

describe("an occasion", () => {
  test.each<[NoticeKind, Day, Day, string | undefined]>([
    ["Task", "2026-03-10", "2026-03-08", undefined],
    ["Task", "2026-03-10", "2026-03-09", "2026-03-10 -1"],
    ["Task", "2026-03-10", "2026-03-10", "2026-03-10 -1"],
    ["Task", "2026-03-10", "2026-03-11", "2026-03-10 1"],
    ["Task", "2026-03-10", "2027-03-11", "2026-03-10 1"],
    ["AgreementEnds", "2028-02-29", "2027-11-30", undefined],
    ["AgreementEnds", "2028-02-29", "2027-12-01", "2028-02-29 -90"],
    ["AgreementEnds", "2028-02-29", "2028-01-30", "2028-02-29 -30"],
    ["AgreementEnds", "2028-02-29", "2028-03-01", "2028-02-29 1"],
    ["FollowUp", "2026-01-05", "2025-12-22", "2026-01-05 -14"],
  ])("of %s due on %s is on %s: %s", (kind, dueOn, today, expected) => expect(occasionOf(kind, dueOn, today)).toBe(expected));

  /** Days as an independent reckoning counts them: by the moments of their noons in Swedish summer and winter. */
  const apart = (from: Day, to: Day) => {
    const noon = (day: Day) => new Date(`${day}T12:00:00${isSummer(day) ? "+02:00" : "+01:00"}`).getTime();
    return Math.round((noon(to) - noon(from)) / 86_400_000);
  };
  const isSummer = (day: Day) =>
    new Intl.DateTimeFormat("en", { timeZone: "Europe/Stockholm", timeZoneName: "longOffset" })
      .format(new Date(`${day}T12:00:00Z`))
      .endsWith("+02:00");

  test("comes once for each mark, in order, on the day that says so, through leap days and changes of the clocks", () => {
    const day = fc.integer({ min: 0, max: 3650 }).map((days) => daysAfter("2024-01-01", days));
    fc.assert(
      fc.property(
        fc.constantFrom(...noticeKinds),
        day,
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 40, maxLength: 60 }),
        (kind, dueOn, steps) => {
          const seen: string[] = [];
          let today = daysAfter(dueOn, -100);
          for (const step of steps) {
            const occasion = occasionOf(kind, dueOn, today);
            const passed = marks[kind].filter((mark) => apart(dueOn, today) >= mark);
            expect(occasion).toBe(passed.length ? `${dueOn} ${passed.at(-1)}` : undefined);
            if (occasion && !seen.includes(occasion)) seen.push(occasion);
            today = daysAfter(today, step);
          }
          expect(seen).toEqual(seen.toSorted((one, other) => Number(one.split(" ")[1]) - Number(other.split(" ")[1])));
        },
      ),
      { numRuns: 60 },
    );
  });

  test("is late from the day after, and letters tell of it for a month", () => {
    expect([isLate("2026-03-10", "2026-03-10"), isLate("2026-03-10", "2026-03-11"), isLate(null, "2026-03-11")]).toEqual([
      false,
      true,
      false,
    ]);
    expect([isTalkedOf("2026-03-10", "2026-04-09"), isTalkedOf("2026-03-10", "2026-04-10"), isTalkedOf(null, "2026-04-10")]).toEqual([
      true,
      false,
      true,
    ]);
  });

  test("that has waited longest comes first, what has no day last", () => {
    const one = (title: string, dueOn: Day | null, kind: NoticeKind = "Task") => ({ title, dueOn, kind });
    const all = [one("ö", null), one("b", "2026-03-02"), one("a", "2026-03-02"), one("c", "2026-03-02", "Call"), one("å", "2026-03-01")];
    expect(all.toSorted(bySoonest).map(({ title }) => title)).toEqual(["å", "c", "a", "b", "ö"]);
  });
});

const quiet = (quietFrom: number, quietUntil: number) => ({ quietFrom, quietUntil });

describe("quiet hours", () => {
  test.each([
    ["in the evening", quiet(20, 8), "2026-12-01T19:00:00Z", true],
    ["in the night", quiet(20, 8), "2026-12-01T04:59:00Z", true],
    ["over at their end", quiet(20, 8), "2026-12-01T07:00:00Z", false],
    ["not a minute before", quiet(20, 8), "2026-12-01T18:59:00Z", false],
    ["an hour earlier in universal time in summer", quiet(20, 8), "2026-07-01T18:00:00Z", true],
    ["and over an hour earlier", quiet(20, 8), "2026-07-01T06:00:00Z", false],
    ["in the middle of the day", quiet(9, 17), "2026-07-01T10:00:00Z", true],
    ["none when they begin where they end", quiet(8, 8), "2026-07-01T06:30:00Z", false],
    ["the hour that is left out is nobody's", quiet(2, 3), "2026-03-29T01:00:00Z", false],
    ["the hour that comes twice is quiet the first time", quiet(2, 3), "2026-10-25T00:30:00Z", true],
    ["and the second", quiet(2, 3), "2026-10-25T01:30:00Z", true],
  ])("%s", (_, hours, now, expected) => expect(isQuiet(hours, new Date(now))).toBe(expected));
});

const daily = { ...usualChoices, rhythm: Rhythm.Daily };
const weekly = { ...usualChoices, rhythm: Rhythm.Weekly };

describe("a digest", () => {
  test.each([
    ["this morning's", { ...daily, hour: 8 }, "2026-12-01T09:00:00Z", "2026-12-01T07:00:00Z"],
    ["yesterday's, before the hour", { ...daily, hour: 8 }, "2026-12-01T06:59:59Z", "2026-11-30T07:00:00Z"],
    ["last Monday's", { ...weekly, hour: 8 }, "2026-12-06T22:00:00Z", "2026-11-30T07:00:00Z"],
    ["of a summer's morning", { ...daily, hour: 8 }, "2026-07-01T06:00:00Z", "2026-07-01T06:00:00Z"],
    ["at the hour that clocks leave out", { ...daily, hour: 2 }, "2026-03-29T05:00:00Z", "2026-03-29T01:00:00Z"],
    ["at the first of the hours that come twice", { ...daily, hour: 2 }, "2026-10-25T05:00:00Z", "2026-10-25T00:00:00Z"],
  ])("was due: %s", (_, time, now, expected) =>
    expect(lastDigestTime(time, new Date(now)).toISOString()).toBe(`${expected.slice(0, -1)}.000Z`),
  );

  test("comes once between two of its times, on its day and at its hour, and what falls in quiet hours comes at their end", () => {
    const choices = fc.record({
      rhythm: fc.constantFrom(...Object.values(Rhythm)),
      hour: fc.integer({ min: 0, max: 23 }),
      weekday: fc.constantFrom(...weekdays),
      quietFrom: fc.integer({ min: 0, max: 23 }),
      quietUntil: fc.integer({ min: 0, max: 23 }),
    });
    // Weeks around both changes of the clocks, and a leap day.
    const begin = fc.constantFrom("2026-03-25T12:07:00Z", "2026-10-21T12:07:00Z", "2028-02-25T12:07:00Z").map((at) => new Date(at));
    fc.assert(
      fc.property(choices, begin, (chosen, from) => {
        let known = from;
        let told = 0;
        const quarters = Array.from({ length: 8 * 96 }, (_, nth) => new Date(from.getTime() + 480_000 + nth * 900_000));
        const expected = new Set(quarters.map((now) => +lastDigestTime(chosen, now)).filter((time) => time > +from));
        const next = nextDigestTime(chosen, from);
        let first: Date | undefined;
        for (const now of quarters) {
          if (!isDigestTime(chosen, known, now)) continue;
          expect(isQuiet(chosen, now)).toBe(false);
          first ??= now;
          told += 1;
          // What is known from now on waits for the next.
          known = new Date(now.getTime() + 1);
        }
        const days = [...expected].map((time) =>
          weekdayOf(new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Stockholm" }).format(time)),
        );
        if (chosen.rhythm === Rhythm.Weekly) expect(days.every((day) => day === chosen.weekday)).toBe(true);
        expect(expected.size).toBeGreaterThanOrEqual(1);
        expect(told).toBeLessThanOrEqual(expected.size);
        expect(told).toBeGreaterThanOrEqual(expected.size - 1);
        if (first) expect(+first - +next).toBe(0);
      }),
      { numRuns: 40 },
    );
  });
});

describe("what somebody chooses", () => {
  const chosen = (more: Partial<Choices>): Choices => ({ ...usualChoices, ...more });
  test.each<[string, Choices, string | undefined]>([
    ["nothing else than usual", usualChoices, undefined],
    ["an hour that there is not", chosen({ hour: 24 }), "notices.whyNot.hour"],
    ["half an hour", chosen({ quietFrom: 20.5 }), "notices.whyNot.hour"],
    ["a language that nobody speaks here", chosen({ language: "de" as never }), "notices.whyNot.unknown"],
    ["a kind that there is not", chosen({ ways: { Dance: "App" } as never }), "notices.whyNot.unknown"],
    ["to know nothing of tasks", chosen({ ways: { Task: "Never" } }), undefined],
    ["to know nothing of what only they can sign", chosen({ ways: { MinutesToApprove: "Never" } }), "notices.whyNot.duty"],
    ["no letters of it", chosen({ ways: { MinutesToApprove: "App" } }), undefined],
  ])("can be %s: %s", (_, choices, no) => expect(whyNotChoose(choices)?.key).toBe(no));

  test("about letters can always be none, and what was left out stays left out", () => {
    const ways = withoutLetters({ ways: { Task: NoticeWay.Never, Call: NoticeWay.Digest } });
    expect(noticeKinds.map((kind) => wayOf({ ways }, kind)).filter((way) => way === NoticeWay.AtOnce || way === NoticeWay.Digest)).toEqual(
      [],
    );
    expect(ways.Task).toBe(NoticeWay.Never);
    expect(withoutLetters({ ways: {} }, ["Call"])).toEqual({ Call: NoticeWay.App });
    expect(whyNotChoose(chosen({ ways }))).toBeUndefined();
  });

  test("is offered in words, and nothing that law or duty demands can be left out", () => {
    for (const kind of noticeKinds) {
      expect(waysFor(kind).includes(NoticeWay.Never)).toBe(!isDuty(kind));
      expect([sv.kind[kind], sv.what[kind], sv.when[kind], sv.late[kind]].every(Boolean)).toBe(true);
    }
  });
});
