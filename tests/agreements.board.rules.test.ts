import { describe, expect, test } from "vitest";
import { listAs, listIn } from "../client/agreements/board/inAddress.ts";
import {
  type BoardFilter,
  type BoardLine,
  boardLists,
  countPressing,
  isShown,
  needsSomebody,
  urgencyOf,
} from "../schema/agreements/board.ts";
import { chainsOf, yearsOf } from "../schema/agreements/chains.ts";
import { commonRules } from "../schema/agreements/rules.ts";
import { whyNotForgetBoard, whyNotKeepBoard } from "../schema/agreements/savedBoards.ts";
import { type BoardSum, totals, yearsIn } from "../schema/agreements/totals.ts";
import { noRights } from "../schema/hubs.ts";
import { boardOn, type LineFacts } from "../server/agreements/board/boardOn.ts";

const line = (more: Partial<BoardLine> = {}): BoardLine => ({
  ...{ agreement: "a", title: "Öppna kvällar", kind: "Partnership", stage: "Active", caseNumber: "KS 12" },
  ...{ openedOn: "2025-01-01", startsOn: "2026-01-01", endsOn: "2028-12-31", nextOn: null, area: { id: "dalby", name: "Dalby" } },
  ...{ themes: [{ id: "unga", name: "Unga" }], steeringGroup: null, boards: ["Kulturnämnden"] },
  parties: [
    { actor: "kultur", name: "Kulturförvaltningen", side: "Municipality" },
    { actor: null, name: null, side: "CivilSociety" },
  ],
  marks: [{ kind: "FollowUp", severity: "Overdue", key: "standing.followUp.overdue", values: null, day: "2026-06-30" }],
  ...more,
});
const nothing = { ...Object.fromEntries(boardLists.map((name) => [name, []])), search: "" } as unknown as BoardFilter;

describe("what is looked at on a board", () => {
  test.each<[string, Partial<BoardFilter>, boolean]>([
    ["nothing is chosen", {}, true],
    ["words of the title", { search: " öppna " }, true],
    ["a party's name", { search: "kulturförv" }, true],
    ["the case number", { search: "ks 12" }, true],
    ["other words", { search: "idrott" }, false],
    ["its stage", { stages: ["Active", "Ended"] }, true],
    ["another stage", { stages: ["Dialogue"] }, false],
    ["its mark and how urgent that is", { marks: ["FollowUp"], severities: ["Overdue"] }, true],
    ["an urgency that it has not", { severities: ["Due30"] }, false],
    ["its area, and another", { areas: ["dalby", "veberod"] }, true],
    ["no area", { areas: ["none"] }, false],
    ["no steering group", { groups: ["none"] }, true],
    ["its board", { boards: ["Kulturnämnden"] }, true],
    ["its party", { parties: ["kultur"] }, true],
    ["somebody else", { parties: ["skola"] }, false],
    ["its theme, but another party", { themes: ["unga"], parties: ["skola"] }, false],
  ])("is a line when %s", (_what, chosen, shown) => {
    expect(isShown(line(), { ...nothing, ...chosen })).toBe(shown);
  });

  test("is told apart by how urgent it is; what is only to know needs nobody", () => {
    const noted = line({ marks: [{ kind: "Length", severity: "Noted", key: "standing.length.longer", values: null, day: null }] });
    expect([line(), noted, line({ marks: [] })].map(needsSomebody)).toEqual([true, false, false]);
    const inOrder = [line(), noted, line({ marks: [] })].map(urgencyOf);
    expect([...inOrder].sort((one, other) => one - other)).toEqual(inOrder);
    expect(countPressing([line(), line(), noted])[0]).toEqual({ severity: "Overdue", count: 2 });
  });
});

describe("agreements over time", () => {
  const term = (agreement: string, startsOn: string | null, follows: string | null = null) =>
    ({ agreement, follows, openedOn: "2016-01-01", startsOn, endsOn: startsOn && `${startsOn.slice(0, 4)}-12-31` }) as const;

  test("stand in one row with what they grew out of; of two that grew out of one, the later begins a row of its own", () => {
    const chains = chainsOf([
      term("c", "2020-01-01", "b"),
      term("a", "2018-01-01"),
      term("b", "2019-01-01", "a"),
      term("d", "2021-01-01", "b"),
      term("e", null, "x"),
    ]);
    expect(chains.map((chain) => chain.map(({ agreement }) => agreement).join(""))).toEqual(["e", "abc", "d"]);
  });

  test("take up whole years, with the day that is looked at", () => {
    expect(yearsOf([term("a", "2018-05-01")], "2027-03-01")).toEqual({ from: "2018-01-01", until: "2028-01-01" });
  });
});

describe("what the parties bring", () => {
  const sum = (more: Partial<BoardSum>): BoardSum => ({
    ...{ year: 2026, kind: "Money", unit: "Kronor", actor: "kultur", name: "Kultur", side: "Municipality", amount: 100, worth: 100 },
    ...more,
  });
  const hours = sum({ kind: "VolunteerHours", unit: "Hours", actor: "kör", name: "Kören", side: "CivilSociety", amount: 40, worth: 8000 });
  const sums = [sum({}), sum({ year: 2028, amount: 50, worth: 50 }), hours];

  test("is summed by year, by side, party or kind, each in its own unit", () => {
    expect(totals(sums, "money", "side")).toEqual([
      { id: "Municipality", name: null, side: "Municipality", years: { 2026: 100, 2028: 50 }, all: 150 },
    ]);
    expect(totals(sums, "worth", "party").map(({ id, all }) => [id, all])).toEqual([
      ["kultur", 150],
      ["kör", 8000],
    ]);
    expect(totals(sums, "hours", "kind")).toEqual([{ id: "VolunteerHours", name: null, side: null, years: { 2026: 40 }, all: 40 }]);
  });

  test("has no year left out", () => expect(yearsIn(sums)).toEqual([2026, 2027, 2028]));
});

describe("a view that is kept", () => {
  const member = { ...noRights, memberOf: ["hub"] };
  const official = { ...member, officialOf: ["hub"] };
  const board = { name: "Försenade", address: "severities=Overdue&areas=a%2Cb", isShared: false };

  test.each([
    [member, board, 0, undefined],
    [noRights, board, 0, "house.whyNot.notMember"],
    [member, { ...board, isShared: true }, 0, "board.whyNot.share"],
    [official, { ...board, isShared: true }, 0, undefined],
    [member, { ...board, address: "javascript:alert(1)" }, 0, "board.whyNot.address"],
    [member, board, 50, "board.whyNot.tooMany"],
  ] as const)("%#", (rights, kept, count, key) => expect(whyNotKeepBoard(rights, "hub", kept, count)?.key).toBe(key));

  test("is forgotten by whoever made it, and a shared one by coordinators", () => {
    const [own, coordinator] = [
      { ...member, id: "me" },
      { ...official, id: "her", coordinatorOf: ["hub"] },
    ];
    const kept = { hub: { id: "hub" }, person: { id: "me" }, isShared: false };
    expect(whyNotForgetBoard(own, kept)).toBeUndefined();
    expect(whyNotForgetBoard(coordinator, kept)?.key).toBe("board.whyNot.notYours");
    expect(whyNotForgetBoard(coordinator, { ...kept, isShared: true })).toBeUndefined();
  });
});

describe("the board of a day", () => {
  const { marks, nextOn, boards, ...told } = line();
  const facts: LineFacts = {
    ...{
      ...told,
      themes: [],
      parties: [],
      visibility: "officials",
      follows: null,
      isPartner: true,
      answers: [],
      approvals: [{ body: "Kulturnämnden", decidedOn: "2025-11-20" }],
      refersToCharter: null,
      unsigned: [],
      names: [],
      group: null,
    },
    contributions: [],
    followUps: [
      { dueOn: "2026-06-30", heldOn: "2026-06-20", isMissed: false },
      { dueOn: "2026-12-31", heldOn: null, isMissed: true },
    ],
    steering: { seats: [[["2026-01-01", "2026-08-31"]], [["2026-01-01", null]]], metOn: [] },
  };
  const kindsOn = (on: string, line: LineFacts = facts) =>
    boardOn({ rules: [], lines: [line] }, on).lines[0]!.marks.map(({ kind }) => kind);

  test("knows what had been held, who sat and what was due then", () => {
    const at = (on: string) => boardOn({ rules: [], lines: [facts] }, on).lines[0]!;
    expect(at("2026-06-01")).toMatchObject({ nextOn: "2026-06-30" });
    expect(at("2026-07-01")).toMatchObject({
      nextOn: "2027-06-30",
      followUps: expect.arrayContaining([{ dueOn: "2026-06-30", heldOn: "2026-06-20" }]),
    });
    expect(kindsOn("2026-08-31")).not.toContain("Seats");
    expect(kindsOn("2026-09-01")).toContain("Seats");
  });

  test("measures who decided by the rules of the day of the decision, and from that day on", () => {
    const brought = { side: "Municipality", year: 2026, kind: "Money", unit: "Kronor", amount: 900_000, actor: "kultur" } as const;
    const rules = [
      { ...commonRules, startsOn: "2025-01-01", decides: [{ from: 500_000, body: "Kommunstyrelsen" }] },
      { ...commonRules, startsOn: "2026-01-01" },
    ];
    const approvals = [{ body: "Kulturnämnden", decidedOn: "2025-11-20" }];
    const decided = (on: string, more: Partial<LineFacts> = {}) =>
      boardOn({ rules, lines: [{ ...facts, contributions: [brought], approvals, ...more }] }, on).lines[0]!.marks.filter(
        ({ kind }) => kind === "Decision",
      );
    expect(decided("2026-06-01")).toMatchObject([
      { severity: "Noted", key: "standing.decision.passedOver", values: { body: "Kulturnämnden", right: "Kommunstyrelsen", sum: 900_000 } },
    ]);
    expect(decided("2025-11-19")).toEqual([]);
    expect(decided("2026-06-01", { approvals: [...approvals, { body: "kommunstyrelsen", decidedOn: "2025-12-01" }] })).toEqual([]);
    expect(decided("2026-06-01", { approvals: [...approvals, { body: "Kulturnämnden", decidedOn: "2026-02-01" }] })).toEqual([]);
  });

  test("tells nobody of marks who does not see all that they rest on", () => {
    expect(kindsOn("2027-09-01", { ...facts, isPartner: false })).toEqual([]);
  });
});

test("a board is chosen by its name, with whatever commas that has, and what was saved before is read as it was", () => {
  const names = ["Barn-, ungdoms- och utbildningsnämnden", "100 % unga", "a%2Cb"];
  const address = new URLSearchParams({ boards: listAs(names) }).toString();
  expect(listIn(new URLSearchParams(address).get("boards"))).toEqual(names);
  expect(listIn("Fritidsnämnden,Kulturnämnden")).toEqual(["Fritidsnämnden", "Kulturnämnden"]);
  expect(listIn(null)).toEqual([]);
});
