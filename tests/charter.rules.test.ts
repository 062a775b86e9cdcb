import { describe, expect, test } from "vitest";
import { PrincipleKind, principles, whyNotWord } from "../schema/charter/principles.ts";
import {
  type Given,
  gapOf,
  leastShown,
  RatingSide,
  resultOf,
  sidesFor,
  whyNotAskRatings,
  whyNotCount,
  whyNotRate,
} from "../schema/charter/ratings.ts";
import { noRights } from "../schema/hubs.ts";
import { refusal } from "../schema/refusal.ts";

const { Municipality, CivilSociety } = RatingSide;
const answers = (side: RatingSide, ...marks: number[]): Given[] =>
  marks.map((mark) => ({ side, marks: [{ kind: "Dialogue", mark, words: `säger ${mark}` }] }));
const dialogue = (given: readonly Given[]) => resultOf(given).find(({ kind }) => kind === "Dialogue")!.sides;

describe("a principle in a hub's own words", () => {
  test.each([
    [{ name: "Dialog", meaning: "Vi lyssnar\npå varandra." }, undefined],
    [{ name: " ", meaning: "Vi lyssnar." }, "house.whyNot.nameMissing"],
    [{ name: "Dialog", meaning: " " }, "charter.whyNot.meaningMissing"],
    [{ name: "x".repeat(81), meaning: "Vi lyssnar." }, "house.whyNot.tooLong"],
    [{ name: "Dialog", meaning: "Vi lyssnar.", practice: "<script>" }, "house.whyNot.markup"],
  ])("%o", (wording, why) => expect(whyNotWord(wording)?.key).toBe(why));
});

describe("what both sides say", () => {
  test("is told from five answers of a side on, and of fewer only that they were fewer", () => {
    const sides = dialogue([...answers(Municipality, 5, 4, 4, 3, 4), ...answers(CivilSociety, 1, 2, 3, 1)]);
    expect(sides.Municipality).toEqual({
      ...{ count: 5, mean: 4, spread: [0, 0, 1, 3, 1] },
      words: ["säger 3", "säger 4", "säger 4", "säger 4", "säger 5"],
    });
    expect(sides.CivilSociety).toEqual({ count: null, mean: null, spread: [], words: [] });
    expect(gapOf(sides)).toBeUndefined();
  });

  test("tells nothing of the order in which it was said, and is nobody's when nobody answered", () => {
    const given = answers(CivilSociety, 3, 1, 5, 2, 4);
    expect(resultOf(given)).toEqual(resultOf([...given].reverse()));
    expect(resultOf([])).toEqual(
      principles.map((kind) => ({
        kind,
        sides: {
          Municipality: { count: 0, mean: null, spread: [], words: [] },
          CivilSociety: { count: 0, mean: null, spread: [], words: [] },
        },
      })),
    );
  });

  test("leaves out who left a principle out", () => {
    const some = answers(Municipality, 4, 4, 4, 4, 4);
    const other: Given = { side: Municipality, marks: [{ kind: PrincipleKind.Quality, mark: 1 }] };
    expect(dialogue([...some, other]).Municipality.count).toBe(leastShown);
    expect(resultOf([...some, other]).find(({ kind }) => kind === "Quality")!.sides.Municipality.count).toBeNull();
  });

  test("differs by the one mean less the other", () => {
    expect(gapOf(dialogue([...answers(Municipality, 5, 5, 4, 4, 4), ...answers(CivilSociety, 2, 2, 2, 3, 3)]))).toBe(2);
  });
});

describe("for which side somebody answers", () => {
  test.each([
    ["an official", { officialOf: ["h"] }, [], [Municipality]],
    ["who acts for an association", {}, ["Association"], [CivilSociety]],
    ["who acts for a unit of the municipality without being an official", {}, ["Unit"], [Municipality]],
    ["who acts for both", {}, ["Association", "School"], [Municipality, CivilSociety]],
    ["an official who acts for an association", { officialOf: ["h"] }, ["Association"], [Municipality, CivilSociety]],
    ["who acts for an agency, which belongs to neither", {}, ["Agency"], [Municipality, CivilSociety]],
    ["any other member", {}, [], [Municipality, CivilSociety]],
    ["an official of another hub", { officialOf: ["other"] }, [], [Municipality, CivilSociety]],
  ] as const)("%s", (_, rights, kinds, sides) => expect(sidesFor({ ...noRights, ...rights }, "h", kinds)).toEqual(sides));
});

const today = "2026-03-01";
const round = { hub: { id: "h" }, closesOn: "2026-03-10", closedAt: null };
const member = { ...noRights, memberOf: ["h"] };
const said = (some: object = {}) => ({ side: CivilSociety, marks: [{ kind: PrincipleKind.Dialogue, mark: 3 }], ...some });

describe("an answer", () => {
  test.each([
    ["one principle is enough", round, said(), member, undefined],
    ["on the last day", { ...round, closesOn: today }, said(), member, undefined],
    ["the day after", { ...round, closesOn: "2026-02-28" }, said(), member, "charter.whyNot.closed"],
    ["when it is counted up", { ...round, closedAt: new Date() }, said(), member, "charter.whyNot.closed"],
    ["by a visitor", round, said(), noRights, "house.whyNot.notMember"],
    ["for the other side", round, said({ side: Municipality }), member, "charter.whyNot.notYourSide"],
    ["with no mark", round, said({ marks: [] }), member, "charter.whyNot.noMark"],
    ["about an agreement, with part in it", { ...round, agreement: { id: "b" } }, said(), { ...member, partnerIn: ["b"] }, undefined],
    ["about an agreement, without", { ...round, agreement: { id: "b" } }, said(), member, "charter.whyNot.notPartner"],
    ["with a six", round, said({ marks: [{ kind: "Dialogue", mark: 6 }] }), member, "charter.whyNot.mark"],
    ["with half a step", round, said({ marks: [{ kind: "Dialogue", mark: 2.5 }] }), member, "charter.whyNot.mark"],
    ["twice of one principle", round, said({ marks: [said().marks[0], said().marks[0]] }), member, "charter.whyNot.markTwice"],
  ])("%s", (_, of, given, rights, why) => expect(whyNotRate(of, given as Given, rights, [CivilSociety], today)?.key).toBe(why));
});

describe("a round", () => {
  test.each([
    [{ title: "Omdömen", closesOn: "2026-03-22" }, undefined],
    [{ title: "Omdömen", closesOn: today }, "charter.whyNot.tooSoon"],
    [{ title: "Omdömen", closesOn: "2027-03-01" }, "charter.whyNot.tooLate"],
    [{ title: "Omdömen", closesOn: "" }, "charter.whyNot.noDay"],
    [{ title: "", closesOn: "2026-03-22" }, "house.whyNot.nameMissing"],
    [{ title: "Omdömen", closesOn: "2026-03-22", area: "a", council: "c" }, "charter.whyNot.aboutTwice"],
    [{ title: "Omdömen", closesOn: "2026-03-22", council: "c", agreement: "b" }, "charter.whyNot.aboutTwice"],
    [{ title: "Omdömen", closesOn: "2026-03-22", agreement: "b" }, undefined],
  ])("can be asked: %o", (asked, why) => expect(whyNotAskRatings(asked, today)?.key).toBe(why));

  const notYours = refusal("hubs.whyNot.notCoordinator");
  test.each([
    ["while it is open, by who asked", round, undefined, undefined],
    ["while it is open, by another member", round, notYours, "hubs.whyNot.notCoordinator"],
    ["when its last day is over, by any member", { ...round, closesOn: "2026-02-28" }, notYours, undefined],
    ["again", { ...round, closedAt: new Date() }, undefined, "charter.whyNot.counted"],
  ])("is counted up %s", (_, of, asked, why) => expect(whyNotCount(of, asked, member, today)?.key).toBe(why));
});
