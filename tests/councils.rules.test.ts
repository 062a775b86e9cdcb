import { describe, expect, test } from "vitest";
import { type Composing, checksOf, tallyOf } from "../schema/councils/composition.ts";
import { sharingWith, togetherIn } from "../schema/councils/sharing.ts";
import { nextSubstitute, substitutesInOrder, whyNotCall } from "../schema/councils/substitutes.ts";
import { isRunning, runningTerm, runsOut, whyNotEnd, whyNotSit } from "../schema/councils/terms.ts";
import { Gender, Side, whyNotCouncil, whyNotKeep, whyNotSeat } from "../schema/councils.ts";
import { noRights } from "../schema/hubs.ts";

const { Politics, Administration, CivilSociety } = Side;
const today = "2026-11-22";
const since = { startsOn: "2025-01-01", isHeld: true };
const seat = (side: Side, substitute = false, gender?: Gender | null): Composing => ({
  side,
  substitute,
  terms: gender === null ? [] : [{ ...since, gender }],
});
const seats = (count: number, side: Side, substitute = false, gender?: Gender | null) =>
  Array.from({ length: count }, () => seat(side, substitute, gender));

const forum = {
  quotas: [
    { side: Politics, ordinary: 2, substitutes: 2 },
    { side: Administration, ordinary: 3, substitutes: 0 },
    { side: CivilSociety, ordinary: 4, substitutes: 0 },
  ],
  parity: false,
  genderBalance: false,
};
const coordination = [...seats(2, Politics), ...seats(2, Politics, true), ...seats(3, Administration), ...seats(4, CivilSociety)];
const parity = { quotas: [], parity: true, genderBalance: false };
const balance = { quotas: [], parity: false, genderBalance: true };
const { Woman, Man, Other } = Gender;

describe("how a council is composed", () => {
  const table = [
    ["two politicians and two substitutes, three officials, four from civil society", forum, coordination, ["quota+", "quota+", "quota+"]],
    ["a politician too few", forum, coordination.slice(1), ["quota-", "quota+", "quota+"]],
    ["a substitute too many", forum, [...coordination, seat(Politics, true)], ["quota-", "quota+", "quota+"]],
    ["a whole side missing", forum, coordination.filter(({ side }) => side !== CivilSociety), ["quota+", "quota+", "quota-"]],
    [
      "a vacant seat is a seat, and told of",
      forum,
      [...coordination.slice(1), seat(Politics, false, null)],
      ["quota+", "quota+", "quota+", "vacant-"],
    ],
    ["as many from both sides", parity, [...seats(2, Politics), ...seats(1, Administration), ...seats(3, CivilSociety)], ["parity+"]],
    ["parity broken by seats", parity, [...seats(3, Politics), ...seats(3, Administration), ...seats(4, CivilSociety)], ["parity-"]],
    [
      "parity broken by an empty chair",
      parity,
      [...seats(2, Politics), seat(CivilSociety), seat(CivilSociety, false, null)],
      ["parity-", "vacant-"],
    ],
    [
      "substitutes do not count for parity",
      parity,
      [...seats(2, Politics), ...seats(2, Politics, true), ...seats(2, CivilSociety)],
      ["parity+"],
    ],
    ["nobody and nobody is even", parity, [], ["parity+"]],
    ["as many women as men", balance, [...seats(2, Politics, false, Woman), ...seats(2, CivilSociety, false, Man)], ["gender+"]],
    ["two and one is as even as three can be", balance, [...seats(2, Politics, false, Woman), seat(CivilSociety, false, Man)], ["gender+"]],
    ["two women of five are 40 per cent", balance, [...seats(2, Politics, false, Woman), ...seats(3, Politics, false, Man)], ["gender+"]],
    ["three women of eight are not", balance, [...seats(3, Politics, false, Woman), ...seats(5, Politics, false, Man)], ["gender-"]],
    ["nobody has said it", balance, [...seats(4, Politics), seat(CivilSociety, false, Other)], []],
    ["only who has said it is counted", balance, [...seats(9, Politics), seat(CivilSociety, false, Woman)], ["gender+"]],
    ["nothing demanded", { quotas: [], parity: false, genderBalance: false }, coordination, []],
  ] as const;
  test.each(table)("%s", (_, rule, given, expected) => {
    expect(checksOf(rule, given, today).map(({ rule: name, isMet }) => `${name}${isMet ? "+" : "-"}`)).toEqual(expected);
  });

  test("is said in numbers, by side and by gender where it is given", () => {
    const given = [
      ...seats(2, Politics, false, Woman),
      seat(Politics, true),
      seat(CivilSociety, false, Man),
      seat(CivilSociety, false, null),
    ];
    expect(tallyOf(given, today)).toEqual([
      { side: Politics, ordinary: 2, seated: 2, substitutes: 1, seatedSubstitutes: 1, women: 2, men: 0, others: 0 },
      { side: CivilSociety, ordinary: 2, seated: 1, substitutes: 0, seatedSubstitutes: 0, women: 0, men: 1, others: 0 },
    ]);
    expect(checksOf(parity, given, today)[0]!.said.values).toEqual({ civil: 1, municipality: 2 });
    expect(checksOf(balance, given, today)[0]!.said.values).toEqual({ women: 2, men: 1, others: 0, unsaid: 1 });
  });
});

describe("terms", () => {
  test.each([
    ["the first day", "2025-01-01", "2026-11-22", true, true],
    ["the last day", "2025-01-01", today, true, true],
    ["the day after", "2025-01-01", "2026-11-21", false, false],
    ["the day before", "2026-11-23", null, false, false],
    ["until further notice", "2025-01-01", null, true, false],
    ["90 days before its end", "2025-01-01", "2027-02-20", true, true],
    ["91 days before its end", "2025-01-01", "2027-02-21", true, false],
  ])("%s", (_, startsOn, endsOn, runs, soon) => {
    expect([isRunning({ startsOn, endsOn }, today), runsOut({ startsOn, endsOn }, today)]).toEqual([runs, soon]);
  });

  test("one whose holder is gone is nobody's", () => {
    expect(runningTerm([{ startsOn: "2025-01-01", isHeld: false }], today)).toBeUndefined();
  });

  const named = { name: "Ada", startsOn: "2026-01-01" };
  const there = { startsOn: "2025-01-01", endsOn: "2026-12-31", isHeld: true };
  test.each([
    ["nobody said", { startsOn: "2026-01-01" }, [], "whoMissing"],
    ["said twice", { ...named, unnamed: true }, [], "whoTwice"],
    ["ends before it begins", { ...named, endsOn: "2025-12-31" }, [], "endsBefore"],
    ["somebody sits there then", named, [there], "taken"],
    ["whoever sat there is gone", named, [{ ...there, isHeld: false }], undefined],
    ["the day after the other", { ...named, startsOn: "2027-01-01" }, [there], undefined],
    ["until the day before the other", { ...named, startsOn: "2024-01-01", endsOn: "2024-12-31" }, [there], undefined],
    ["no name kept", { unnamed: true, startsOn: "2026-01-01" }, [], undefined],
  ])("%s", (_, term, others, why) => {
    expect(whyNotSit(term, others)?.key).toBe(why && `councils.whyNot.${why}`);
  });

  test("cannot end before they begin", () => {
    expect(whyNotEnd({ startsOn: "2026-05-01" }, "2026-04-30")?.key).toBe("councils.whyNot.endsBefore");
    expect(whyNotEnd({ startsOn: "2026-05-01" }, "2026-05-01")).toBeUndefined();
  });
});

describe("substitutes", () => {
  const at = (id: string, position: number, side: Side = Politics, held = true) => ({
    ...seat(side, true, held ? undefined : null),
    id,
    position,
  });
  const all = [at("second", 2), at("first", 1), at("empty", 0, Politics, false), at("other side", 0, CivilSociety)];
  const vacant = { ...seat(Politics, false, null), id: "vacant", position: 1 };
  const taken = { ...seat(Politics), id: "taken", position: 2 };

  test("are called in the order of their seats, of the same side, and only those that somebody sits on", () => {
    expect(substitutesInOrder(Politics, all, today).map(({ id }) => id)).toEqual(["first", "second"]);
    expect(nextSubstitute(Politics, all, today, ["first"])?.id).toBe("second");
    expect(nextSubstitute(Administration, all, today)).toBeUndefined();
  });

  test.each([
    ["a vacant seat", vacant, undefined],
    ["a taken seat", taken, "notVacant"],
    ["a substitute's own seat", all[0]!, "callToSubstitute"],
    ["a side without substitutes", { ...vacant, side: Administration }, "noSubstitute"],
  ])("to %s", (_, to, why) => {
    expect(whyNotCall(to, [...all, vacant, taken], today)?.key).toBe(why && `councils.whyNot.${why}`);
  });
});

describe("who keeps a council", () => {
  const may = (keeps: string[], council: { id?: string; parent?: { id: string } }) =>
    !whyNotKeep({ ...noRights, memberOf: ["lund"], keeps }, { hub: { id: "lund" }, ...council });
  test.each([
    ["a coordinator of the hub", ["lund"], { id: "council" }, true],
    ["its chair or secretary", ["council"], { id: "council" }, true],
    ["somebody who keeps another", ["other"], { id: "council" }, false],
    ["whoever keeps the one that a new group is of", ["council"], { parent: { id: "council" } }, true],
    ["whoever keeps the one that another's group is moved under", ["council"], { id: "group", parent: { id: "council" } }, false],
  ] as const)("%s", (_, keeps, council, expected) => {
    expect(may([...keeps], council)).toBe(expected);
  });

  test("nobody who is no member", () => {
    expect(whyNotKeep({ ...noRights, keeps: ["council"] }, { hub: { id: "lund" }, id: "council" })?.key).toBe("house.whyNot.notMember");
  });
});

test.each([
  [{ name: "" }, "house.whyNot.nameMissing"],
  [{ decidedOn: "2027-01-01" }, "house.whyNot.dateInFuture"],
  [{ meetsPerYear: 0 }, "councils.whyNot.meetings"],
  [{ meetsPerYear: 53 }, "councils.whyNot.meetings"],
  [{ supportSum: -1 }, "councils.whyNot.sum"],
  [{ quotas: [{ side: Politics, ordinary: -1, substitutes: 0 }] }, "councils.whyNot.seats"],
  [{ quotas: [forum.quotas[0]!, forum.quotas[0]!] }, "councils.whyNot.sideTwice"],
  [{ quorum: { by: "Count", eachSide: false } }, "councils.whyNot.quorum"],
  [{ quorum: { by: "Count", count: 101, eachSide: false } }, "councils.whyNot.quorum"],
  [{ quorum: { by: "Half", count: 3, eachSide: false } }, "councils.whyNot.quorum"],
  [{ quorum: { by: "Count", count: 3, eachSide: true } }, undefined],
  [{ name: "FRÖ", meetsPerYear: 4, supportSum: 0, quotas: forum.quotas }, undefined],
] as const)("a council described as %j", (council, why) => {
  expect(whyNotCouncil(council, today)?.key).toBe(why);
});

test.each([
  [{ substitute: true, roles: ["Chair"] }, "councils.whyNot.substituteWithRole"],
  [{ substitute: true, roles: [] }, undefined],
  [{ substitute: false, roles: ["Chair", "Approver"] }, undefined],
] as const)("a seat described as %j", (described, why) => {
  expect(whyNotSeat(described)?.key).toBe(why);
});

describe("councils that share members", () => {
  const held = (who: { person?: { id: string; name: string }; name?: string }, actor?: string) => ({
    actor: actor ? { id: actor, name: actor } : null,
    terms: [{ ...since, ...who }],
  });
  const ada = { person: { id: "p1", name: "Ada" } };
  const forumGroup = { id: "a", name: "Forum", seats: [held(ada, "choir"), held({ name: "Bo" }, "club"), held({}, "school")] };
  const network = { id: "b", name: "Nätverket", seats: [held(ada, "choir"), held({ name: "bo" })] };
  const third = { id: "c", name: "Rådet", seats: [held({ name: "Cia" }, "club")] };
  const over = { ...network, id: "d", endedOn: "2025-01-01" };

  test("are told with whom and what they share, most first, those that are over left out", () => {
    expect(sharingWith(forumGroup, [forumGroup, third, network, over], today)).toEqual([
      { council: { id: "b", name: "Nätverket" }, people: ["Ada", "bo"], actors: [{ id: "choir", name: "choir" }] },
      { council: { id: "c", name: "Rådet" }, people: [], actors: [{ id: "club", name: "club" }] },
    ]);
  });

  test("join the actors that sit together, each pair once, of those that are asked about", () => {
    const all = [forumGroup, third, over, { ...forumGroup, id: "e", name: "Storforum" }];
    expect(togetherIn(all, new Set(["choir", "club"]))).toEqual([{ from: "choir", to: "club", councils: ["Forum", "Storforum"] }]);
  });
});
