import fc from "fast-check";
import { RRuleTemporal } from "rrule-temporal";
import { describe, expect, test } from "vitest";
import { measuredOf } from "../client/agreements/standing/standing.ts";
import { type Answered, criteria, notMet, unanswered, whyNotAnswerCriterion, whyNotBeginDrafting } from "../schema/agreements/criteria.ts";
import { followUpsDue, monthsAfter, perYearChoices } from "../schema/agreements/due.ts";
import type { Measured } from "../schema/agreements/marks.ts";
import { gapsOf, type OfSide, sumsOf, whyNotChangeMeans, whyNotContribute, yearsOf } from "../schema/agreements/means.ts";
import { commonRules, decidesOn, openAs, passedOver, rulesOn, whyNotRules } from "../schema/agreements/rules.ts";
import { AgreementStage } from "../schema/agreements/stage.ts";
import { followUpsOf, standingOf } from "../schema/agreements/standing.ts";
import { daysAfter, daysBetween, partsOf } from "../schema/day.ts";

const stages = Object.values(AgreementStage);
const both = [{ side: "Municipality" }, { side: "CivilSociety" }] as const;
const all = (side: Answered["side"], verdict: Answered["verdict"] = "Met") => criteria.map((kind) => ({ side, kind, verdict }));

describe("the criteria", () => {
  test("are answered from the end of the dialogue until the political decision, always with grounds", () => {
    const open = stages.filter((stage) => !whyNotAnswerCriterion({ stage }, { grounds: "Idén är vår." }));
    expect(open).toEqual(["Criteria", "Drafting", "Decision"]);
    expect(whyNotAnswerCriterion({ stage: "Criteria" }, { grounds: "  " })?.key).toBe("criteria.whyNot.groundsMissing");
    expect(whyNotAnswerCriterion({ stage: "Dialogue" }, { grounds: "Ja." })?.key).toBe("criteria.whyNot.dialogueFirst");
  });

  test("are all answered by every side before the parties begin to draft, and it is said what is missing", () => {
    const begin = (answers: readonly Answered[], parties: readonly { side: Answered["side"] }[] = both) =>
      whyNotBeginDrafting({ stage: "Criteria" }, parties, answers);
    expect(begin([...all("Municipality"), ...all("CivilSociety", "NotMet")])).toBeUndefined();
    const missing = [...all("Municipality"), ...all("CivilSociety").slice(3)];
    expect(begin(missing)).toEqual({ key: "criteria.whyNot.unanswered", values: { municipality: 0, civil: 3 } });
    expect(begin(missing, [...both, { side: "Third" }])?.values).toEqual({ municipality: 0, civil: 3, third: 8 });
    expect(begin([], [{ side: "Municipality" }])?.values).toEqual({ municipality: 8, civil: 8 });
    expect(unanswered(both, missing).map(({ kind }) => kind)).toEqual(criteria.slice(0, 3));
    for (const stage of stages.filter((one) => one !== "Criteria"))
      expect(whyNotBeginDrafting({ stage }, both, [...all("Municipality"), ...all("CivilSociety")])?.key).toContain(stage);
  });

  test("that anybody finds less than met are those that the decision is told of, each once", () => {
    const answers = [...all("Municipality"), { side: "CivilSociety", kind: "NoMarket", verdict: "Partly" } as const];
    expect(notMet(answers)).toEqual(["NoMarket"]);
    expect(notMet([...answers, { kind: "NoMarket", verdict: "NotMet" }, { kind: "MeantToLast", verdict: "NotYet" }])).toEqual([
      "NoMarket",
      "MeantToLast",
    ]);
  });
});

const brings = (side: OfSide["side"], year: number, more: Partial<OfSide> = {}): OfSide => ({
  ...{ side, year, kind: "VolunteerHours", unit: "Hours", amount: 100 },
  ...more,
});
const money = (year: number, more: Partial<OfSide> = {}) =>
  brings("Municipality", year, { kind: "Money", unit: "Kronor", amount: 200_000, board: "Fritidsnämnden", account: "4512", ...more });

describe("the means", () => {
  test.each([
    [{ kind: "Money", unit: "Kronor", amount: 1 }, undefined],
    [{ kind: "Money", unit: "Hours", amount: 1 }, "means.whyNot.unit"],
    [{ kind: "Money", unit: "Kronor", value: 5000 }, "means.whyNot.amountMissing"],
    [{ kind: "Staff", unit: "Percent", amount: 40 }, undefined],
    [{ kind: "Staff", unit: "Percent", amount: 40.5 }, "means.whyNot.amount"],
    [{ kind: "VolunteerHours", unit: "Hours", amount: -1 }, "means.whyNot.amount"],
    [{ kind: "Premises", unit: "Hours", value: 40_000 }, undefined],
    [{ kind: "Premises", unit: "Hours" }, "means.whyNot.amountOrValueMissing"],
    [{ kind: "Other", unit: "Hours", value: 2_000_000_000 }, "means.whyNot.amount"],
  ] as const)("what is brought as %o: %s", (one, key) => {
    expect(whyNotContribute({ year: 2026, ...one })?.key).toBe(key);
  });

  test("are written while the agreement is prepared, and in force only while a change is drafted", () => {
    expect(stages.filter((stage) => !whyNotChangeMeans({ stage }))).toEqual(["Dialogue", "Criteria", "Drafting"]);
    expect(stages.filter((stage) => !whyNotChangeMeans({ stage }, true))).toEqual(["Dialogue", "Criteria", "Drafting", "Active"]);
  });

  test("are matched when both sides bring something in each year of the term, and the municipality's money has a board and an account", () => {
    const term = { startsOn: "2026-07-01", endsOn: "2028-06-30" };
    expect(yearsOf(term)).toEqual([2026, 2027, 2028]);
    const matched = [2026, 2027, 2028].flatMap((year) => [money(year), brings("CivilSociety", year)]);
    expect(gapsOf(term, matched)).toEqual([]);
    expect(gapsOf(term, matched.slice(0, -1))).toEqual([{ year: 2028, side: "CivilSociety", why: "Nothing" }]);
    const named = [money(2026, { board: null, account: "" }), ...matched.slice(1)];
    expect(gapsOf(term, named).map(({ why }) => why)).toEqual(["NoBoard", "NoAccount"]);
    const ofClub = [...matched, brings("CivilSociety", 2027, { kind: "Money", unit: "Kronor", amount: 5000 })];
    expect(gapsOf(term, ofClub)).toEqual([]);
    expect(gapsOf({}, [money(2026)])).toEqual([{ year: 2026, side: "CivilSociety", why: "Nothing" }]);
  });

  test("come to the same whether they are summed at once, or by year, by side or by kind and then together", () => {
    const some = fc.record({
      ...{
        year: fc.integer({ min: 2024, max: 2028 }),
        side: fc.constantFrom("Municipality", "CivilSociety", "Third"),
        board: fc.constant(null),
      },
      ...{ amount: fc.nat(900), value: fc.option(fc.nat(900)) },
      what: fc.constantFrom(["Money", "Kronor"], ["Staff", "Percent"], ["Staff", "Hours"], ["Premises", "Hours"]),
    });
    fc.assert(
      fc.property(fc.array(some), (made) => {
        const each = made.map(({ what: [kind, unit], ...one }) => ({ ...one, kind, unit }) as OfSide);
        const at = sumsOf(each);
        for (const by of ["year", "side", "kind"] as const) {
          const parts = [...Map.groupBy(each, (one) => one[by]).values()].map(sumsOf);
          for (const sum of ["money", "worth", "hours", "percent"] as const)
            expect(parts.reduce((before, part) => before + part[sum], 0)).toBe(at[sum]);
        }
      }),
    );
  });
});

describe("the rules of a hub", () => {
  const rules = (startsOn: string, more = {}) => ({ ...commonRules, startsOn, ...more });

  test("are those that came last until the day, and the common ones before the first", () => {
    const two = [rules("2024-01-01", { usualYears: 4 }), rules("2026-01-01", { usualYears: 5 })];
    const years = (day: string) => rulesOn([...two].reverse(), day).usualYears;
    expect([years("2023-12-31"), years("2024-01-01"), years("2025-12-31"), years("2026-01-01")]).toEqual([3, 4, 4, 5]);
  });

  test.each([
    [{}, undefined],
    [{ startsOn: "2026-11-23" }, "rules.whyNot.future"],
    [{ usualYears: 0 }, "rules.whyNot.years"],
    [{ followUpsPerYear: 5 }, "rules.whyNot.followUps"],
    [{ steeringLeast: 5 }, "rules.whyNot.steering"],
    [{ noticeMonths: 37 }, "rules.whyNot.notice"],
    [{ decides: [{ from: 0.5, body: "Nämnden" }] }, "rules.whyNot.sum"],
    [{ decides: [{ from: 0, body: " " }] }, "house.whyNot.nameMissing"],
  ])("with %o: %s", (more, key) => {
    expect(whyNotRules(rules("2026-11-22", more), "2026-11-22")?.key).toBe(key);
  });

  test("say who decides on a sum, and what of a public agreement everyone sees", () => {
    const decides = [
      { from: 0, body: "Förvaltningschefen" },
      { from: 500_000, body: "Fritidsnämnden" },
    ];
    expect([0, 499_999, 500_000].map((sum) => decidesOn({ decides }, sum))).toEqual([
      "Förvaltningschefen",
      "Förvaltningschefen",
      "Fritidsnämnden",
    ]);
    expect(decidesOn({ decides: [] }, 1)).toBeUndefined();
  });

  test.each([
    ["the board concerned", 499_999, undefined],
    ["Fritidsnämnden", 499_999, undefined],
    ["Fritidsnämnden", 500_000, "Kommunstyrelsen"],
    [" kommunstyrelsen ", 500_000, undefined],
    ["Kommunfullmäktige", 500_000, undefined],
    ["Kommunstyrelsen", 5_000_000, "Kommunfullmäktige"],
  ])("%s that decides on %i kronor passes over %s", (body, sum, over) => {
    const decides = [
      { from: 0, body: "Ansvarig nämnd" },
      { from: 5_000_000, body: "Kommunfullmäktige" },
      { from: 500_000, body: "Kommunstyrelsen" },
    ];
    expect(passedOver({ decides }, body, sum)).toBe(over);
    expect(passedOver({ decides: [] }, body, sum)).toBeUndefined();
    const opens = ["Goals"] as const;
    expect(openAs("public", { opens }, "Goals")).toBe("public");
    expect(openAs("public", { opens }, "Contributions")).toBe("members");
    expect(openAs("officials", { opens }, "Goals")).toBe("officials");
  });
});

/** The first day of each spell of a term, as a calendar's recurrence rule has it by Swedish clocks: where a month has no such day, its last. */
function independently(startsOn: string, endsOn: string, perYear: number): string[] {
  const [, , day] = partsOf(startsOn);
  const days = day <= 28 ? `BYMONTHDAY=${day}` : `BYMONTHDAY=${[28, 29, 30, 31].filter((one) => one <= day).join(",")};BYSETPOS=-1`;
  const text = `DTSTART;TZID=Europe/Stockholm:${startsOn.replaceAll("-", "")}T120000\nRRULE:FREQ=MONTHLY;INTERVAL=${12 / perYear};${days}`;
  const until = new Date(`${daysAfter(endsOn, 400)}T12:00:00Z`);
  return new RRuleTemporal({ rruleString: text })
    .between(new Date(`${startsOn}T00:00:00+01:00`), until, true)
    .map((one) => one.toPlainDate().toString())
    .filter((first) => first > startsOn);
}

describe("the follow-ups that are due", () => {
  const aDay = fc.integer({ min: 0, max: 3652 }).map((days) => daysAfter("2023-01-01", days));
  const aTerm = fc.record({ startsOn: aDay, length: fc.integer({ min: 0, max: 3652 }), perYear: fc.constantFrom(...perYearChoices) });

  test("fall on the days that an independent library gives, for ten years of summer times and leap days", () => {
    let [leap, most] = [0, 0];
    fc.assert(
      fc.property(aTerm, ({ startsOn, length, perYear }) => {
        const endsOn = daysAfter(startsOn, length);
        const firsts = independently(startsOn, endsOn, perYear);
        const whole = firsts.filter((first) => daysAfter(first, -1) <= endsOn);
        const from = whole.at(-1) ?? startsOn;
        const rest = daysBetween(from, endsOn) + 1;
        const isHalf = rest * 2 >= daysBetween(from, firsts[whole.length]!) && rest > 0;
        const expected = [...whole.map((first) => daysAfter(first, -1)), ...(isHalf ? [endsOn] : [])];
        expect(followUpsDue({ startsOn, endsOn }, perYear), `${startsOn}–${endsOn}, ${perYear} a year`).toEqual(expected);
        leap += expected.filter((day) => day.endsWith("02-29") || day.endsWith("02-28")).length;
        most = Math.max(most, expected.length);
      }),
      { numRuns: 400, seed: 20_261_122 },
    );
    expect(leap).toBeGreaterThan(20);
    expect(most).toBeGreaterThan(60);
  });

  test("are at least as many as the rules ask of every whole year", () => {
    fc.assert(
      fc.property(aTerm, ({ startsOn, length, perYear }) => {
        const due = followUpsDue({ startsOn, endsOn: daysAfter(startsOn, length) }, perYear);
        for (let year = 1; daysAfter(monthsAfter(startsOn, year * 12), -1) <= daysAfter(startsOn, length); year++) {
          const inYear = due.filter((day) => day >= monthsAfter(startsOn, (year - 1) * 12) && day < monthsAfter(startsOn, year * 12));
          expect(inYear).toHaveLength(perYear);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("of a leap day's agreement stay at the end of February", () => {
    expect(followUpsDue({ startsOn: "2024-02-29", endsOn: "2027-02-27" }, 1)).toEqual(["2025-02-27", "2026-02-27", "2027-02-27"]);
    expect(monthsAfter("2024-02-29", 48)).toBe("2028-02-29");
    expect(monthsAfter("2026-08-31", -6)).toBe("2026-02-28");
  });

  test("are not asked for again in a spell in which one is planned, held or noted as never held", () => {
    const term = { stage: "Active", parties: both, startsOn: "2026-01-01", endsOn: "2026-12-31" } as const;
    expect(followUpsOf({ ...term, followUps: [] }, 2).map(({ dueOn }) => dueOn)).toEqual(["2026-06-30", "2026-12-31"]);
    expect(followUpsOf({ ...term, followUps: [{ dueOn: "2026-04-15" }] }, 2).map(({ dueOn }) => dueOn)).toEqual([
      "2026-04-15",
      "2026-12-31",
    ]);
  });
});

describe("how an agreement stands", () => {
  const decides = [
    { from: 500_000, body: "Kommunstyrelsen" },
    { from: 5_000_000, body: "Kommunfullmäktige" },
  ];
  const active: Measured = {
    ...{ stage: "Active", parties: both, startsOn: "2026-01-01", endsOn: "2028-12-31", refersToCharter: true },
    answers: [...all("Municipality"), ...all("CivilSociety")],
    contributions: [2026, 2027, 2028].flatMap((year) => [money(year), brings("CivilSociety", year)]),
    followUps: [{ dueOn: "2026-06-30", heldOn: "2026-06-10" }],
    steeringGroup: { vacant: 0, metOn: ["2026-02-10", "2026-09-01"] },
  };
  const marksOf = (more: Partial<Measured>, today = "2026-09-15") =>
    standingOf({ ...active, ...more }, commonRules, today)
      .filter(({ severity }) => severity !== "Fine")
      .map(({ kind, severity, day }) => [kind, severity, day].filter(Boolean).join(" "));

  test("one that is in order has nothing that is not fine", () => {
    expect(marksOf({})).toEqual([]);
    expect(standingOf(active, commonRules, "2026-09-15")[0]?.severity).toBe("Fine");
  });

  test.each<[string, Partial<Measured>, string, string[]]>([
    ["a follow-up in three months", {}, "2026-10-02", ["FollowUp Due90 2026-12-31"]],
    ["a follow-up within the month, on its last day too", {}, "2026-12-31", ["FollowUp Due30 2026-12-31"]],
    ["a follow-up that was not held", {}, "2027-01-01", ["FollowUp Overdue 2026-12-31"]],
    ["a follow-up noted as never held", { followUps: [{ dueOn: "2026-06-30", isMissed: true }] }, "2026-09-15", []],
    ["a term that is longer than usual", { endsOn: "2029-01-01" }, "2026-09-15", ["Means NeedsMe", "Length Noted 2028-12-31"]],
    [
      "one that is over and not ended",
      { endsOn: "2026-09-14", contributions: [money(2026), brings("CivilSociety", 2026)] },
      "2026-09-15",
      ["RunsOut Overdue 2026-09-14"],
    ],
    ["a last day that is not settled", { endsOn: null }, "2026-09-15", ["RunsOut NeedsMe"]],
    ["no charter", { refersToCharter: false }, "2026-09-15", ["Charter NeedsMe"]],
    ["no steering group", { steeringGroup: null }, "2026-09-15", ["SteeringGroup NeedsMe"]],
    ["a vacant seat", { steeringGroup: { vacant: 1, metOn: ["2026-02-10", "2026-09-01"] } }, "2026-09-15", ["Seats NeedsMe"]],
    ["a steering group that does not meet", { steeringGroup: { vacant: 0, metOn: [] } }, "2026-09-15", ["SteeringMeetings NeedsMe"]],
    ["a steering group that has just begun", { steeringGroup: { vacant: 0, metOn: [] } }, "2026-05-15", []],
    ["a year in which one side brings nothing", { contributions: [money(2026)] }, "2026-09-15", ["Means NeedsMe"]],
    ["a criterion that is not met", { answers: all("Municipality", "Partly") }, "2026-09-15", ["Criteria Noted"]],
    [
      "what the reader may not know",
      { answers: undefined, contributions: undefined, followUps: undefined, steeringGroup: undefined, refersToCharter: undefined },
      "2027-01-01",
      [],
    ],
    ["one at its criteria", { stage: "Criteria", answers: [] }, "2026-09-15", ["Criteria NeedsMe"]],
    ["one that awaits its decision", { stage: "Decision" }, "2026-09-15", ["Decision NeedsMe"]],
    ["one that the body which decides on larger sums approved", { approved: { body: "Kommunfullmäktige", decides } }, "2026-09-15", []],
    ["one that another body approved", { approved: { body: "Fritidsnämnden", decides } }, "2026-09-15", ["Decision Noted"]],
    [
      "one that another body approved, before it is signed",
      { stage: "Signing", approved: { body: "Fritidsnämnden", decides } },
      "2026-09-15",
      ["Decision NeedsMe"],
    ],
    ["one that awaits signatures", { stage: "Signing", unsigned: ["Dalby ungdomskör"] }, "2026-09-15", ["Signature NeedsMe"]],
    ["one that is over", { stage: "Ended" }, "2030-01-01", []],
  ])("%s", (_name, more, today, marks) => {
    expect(marksOf(more, today)).toEqual(marks);
  });

  test("its notice period begins so many months before its end, to the day, and its end is told of 90 and 30 days before", () => {
    const held = { followUps: followUpsDue(active, 2).map((dueOn) => ({ dueOn, heldOn: dueOn })), steeringGroup: undefined };
    const at = (today: string) => marksOf(held, today);
    expect(at("2028-07-01")).toEqual([]);
    expect(at("2028-07-02")).toEqual(["Notice Due90 2028-09-30"]);
    expect(at("2028-09-29")).toEqual(["Notice Due30 2028-09-30"]);
    expect(at("2028-09-30")).toEqual(["Notice NeedsMe 2028-09-30"]);
    expect(at("2028-10-02")).toEqual(["Notice NeedsMe 2028-09-30", "RunsOut Due90 2028-12-31"]);
    expect(at("2028-12-31")).toEqual(["Notice NeedsMe 2028-09-30", "RunsOut Due30 2028-12-31"]);
    expect(at("2029-01-01")).toEqual(["RunsOut Overdue 2028-12-31"]);
  });

  test("every mark says why, with what its sentence needs, and the most urgent comes first, on any day and at any stage", () => {
    const order = ["Overdue", "NeedsMe", "Due30", "Due90", "Noted", "Fine"];
    fc.assert(
      fc.property(fc.constantFrom(...stages), fc.integer({ min: -800, max: 1600 }), (stage, days) => {
        const marks = standingOf({ ...active, stage }, commonRules, daysAfter("2026-01-01", days));
        const at = marks.map(({ severity }) => order.indexOf(severity));
        expect(at).toEqual([...at].sort());
        expect(new Set(marks.map(({ kind }) => kind)).size).toBe(marks.length);
        for (const { why } of marks) expect(why.key).toMatch(/^standing\./);
      }),
    );
  });
});

test("an agreement's page counts a meeting by its day in Sweden, as the board does", () => {
  const none = { edges: [] };
  const meetings = { edges: [{ node: { state: "Held", startsAt: "2026-03-01T23:30:00.000Z" } }] };
  const read = {
    ...{ stage: "Active", parties: none, versions: none, criterionAnswers: none, contributions: none, decisions: none, followUps: none },
    ...{ hub: { agreementRules: none }, steeringGroup: { seats: none, meetings } },
  };
  expect(measuredOf(read as unknown as Parameters<typeof measuredOf>[0]).steeringGroup?.metOn).toEqual(["2026-03-02"]);
});
