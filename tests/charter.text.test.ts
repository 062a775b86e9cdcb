import { describe, expect, test } from "vitest";
import { inForceOn, whyNotAdopt, whyNotCharter, whyNotCharterText, whyNotDraft, whyNotLead } from "../schema/charter/charters.ts";
import { decisionSteps, matrixOf, participationLevels, whyNotPlacePractice } from "../schema/charter/participation.ts";
import { isLate, whyNotNote, whyNotPlan, whyNotPlanFor, whyNotReport } from "../schema/charter/plan.ts";
import { growthOf, isWith, overlaps, whyNotJoin, whyNotLeave, whyNotNoteJoined } from "../schema/charter/signatories.ts";
import { noRights } from "../schema/hubs.ts";

const today = "2026-03-01";
const hub = { id: "h" };
const text = { sections: [{ heading: "Dialog", text: "Vi lyssnar." }] };

describe("a version of the text", () => {
  const draft = { number: 2, ...text };
  const adoption = { adoptedBy: "Kommunfullmäktige", adoptedOn: today };
  const first = { number: 1, adoptedOn: "2016-12-15" };
  test.each([
    ["by a body, today", draft, adoption, undefined],
    ["again", { ...draft, adoptedOn: "2020-01-01" }, adoption, "charters.whyNot.adopted"],
    ["by nobody", draft, { ...adoption, adoptedBy: " " }, "house.whyNot.nameMissing"],
    ["tomorrow", draft, { ...adoption, adoptedOn: "2026-03-02" }, "house.whyNot.dateInFuture"],
    ["without a day", draft, { ...adoption, adoptedOn: "" }, "charters.whyNot.noDay"],
    ["before the one before", draft, { ...adoption, adoptedOn: "2016-12-14" }, "charters.whyNot.beforeEarlier"],
    ["on the same day as the one before", draft, { ...adoption, adoptedOn: "2016-12-15" }, undefined],
    ["without a word in it", { ...draft, sections: [{ heading: "Dialog", text: " " }] }, adoption, "charters.whyNot.noText"],
  ])("is adopted %s", (_, version, said, why) => expect(whyNotAdopt(version, said, [first, draft], today)?.key).toBe(why));

  test("is in force from its day until another is, and of two of one day the later is", () => {
    const versions = [{ number: 3 }, { number: 2, adoptedOn: "2020-05-01" }, first, { number: 4, adoptedOn: "2020-05-01" }];
    expect(["2016-12-14", "2016-12-15", "2020-04-30", "2020-05-01", today].map((day) => inForceOn(versions, day)?.number)).toEqual([
      undefined,
      1,
      1,
      4,
      4,
    ]);
  });

  test("is drafted one at a time", () => {
    expect(whyNotDraft([first])).toBeUndefined();
    expect(whyNotDraft([first, { number: 2 }])?.key).toBe("charters.whyNot.drafting");
  });

  test.each([
    [{ name: "Överenskommelsen", areas: ["Demokrati"] }, undefined],
    [{ name: " " }, "house.whyNot.nameMissing"],
    [{ areas: ["Demokrati", "demokrati "] }, "charters.whyNot.areaTwice"],
  ])("belongs to a charter: %o", (charter, why) => expect(whyNotCharter(charter)?.key).toBe(why));

  test.each([
    [text, undefined],
    [{ sections: [{ heading: "", text: "Vi lyssnar." }] }, "house.whyNot.nameMissing"],
    [{ sections: Array.from({ length: 61 }, () => text.sections[0]!) }, "house.whyNot.tooMany"],
  ])("says something fit to say", (said, why) => expect(whyNotCharterText(said)?.key).toBe(why));

  test.each([
    [{ person: "p" }, undefined],
    [{ name: "Per" }, undefined],
    [{ person: "p", name: "Per" }, "charters.whyNot.whoTwice"],
    [{}, "house.whyNot.nameMissing"],
  ])("is led by %o", (who, why) => expect(whyNotLead(who)?.key).toBe(why));
});

describe("who joins", () => {
  const acts = { ...noRights, memberOf: ["h"], actors: ["a"] };
  const coordinator = { ...noRights, memberOf: ["h"], coordinatorOf: ["h"] };
  const joinable = { hub, actor: { id: "a", active: true }, before: [], hasText: true };
  test.each([
    ["who acts for it", acts, joinable, undefined],
    ["a coordinator, who does not act for it", coordinator, joinable, "charters.whyNot.notTheirs"],
    ["who acts for it and is no member", { ...noRights, actors: ["a"] }, joinable, "house.whyNot.notMember"],
    ["one that is with it", acts, { ...joinable, before: [{ joinedOn: "2020-01-01" }] }, "charters.whyNot.joined"],
    ["one that has left", acts, { ...joinable, before: [{ joinedOn: "2020-01-01", leftOn: "2021-01-01" }] }, undefined],
    ["before there is a text", acts, { ...joinable, hasText: false }, "charters.whyNot.nothingToJoin"],
    ["one that is no more", acts, { ...joinable, actor: { id: "a", active: false } }, "charters.whyNot.noLongerActive"],
  ])("here: %s", (_, rights, what, why) => expect(whyNotJoin(rights, what, today)?.key).toBe(why));

  test.each([
    ["noted by a coordinator", coordinator, joinable, "2016-11-02", undefined],
    ["noted by who acts for it", acts, joinable, "2016-11-02", "hubs.whyNot.notCoordinator"],
    ["tomorrow", coordinator, joinable, "2026-03-02", "house.whyNot.dateInFuture"],
    [
      "while it was with it",
      coordinator,
      { ...joinable, before: [{ joinedOn: "2016-01-01", leftOn: "2017-01-01" }] },
      "2016-11-02",
      "charters.whyNot.stillWith",
    ],
  ])("on paper: %s", (_, rights, what, joinedOn, why) => expect(whyNotNoteJoined(rights, what, { joinedOn }, today)?.key).toBe(why));

  test.each([
    ["today", { joinedOn: "2020-01-01" }, today, undefined],
    ["the day before it joined", { joinedOn: "2020-01-02" }, "2020-01-01", "charters.whyNot.leftBeforeJoined"],
    ["again", { joinedOn: "2020-01-01", leftOn: "2021-01-01" }, today, "charters.whyNot.left"],
    ["tomorrow", { joinedOn: "2020-01-01" }, "2026-03-02", "house.whyNot.dateInFuture"],
  ])("leaves %s", (_, joined, leftOn, why) => expect(whyNotLeave(joined, { leftOn }, today)?.key).toBe(why));

  test.each([
    [{ joinedOn: "2016-01-01", leftOn: "2017-01-01" }, { joinedOn: "2020-01-01" }, false],
    [{ joinedOn: "2016-01-01", leftOn: "2020-01-01" }, { joinedOn: "2020-01-01" }, false],
    [{ joinedOn: "2016-01-01", leftOn: "2020-01-02" }, { joinedOn: "2020-01-01" }, true],
    [{ joinedOn: "2016-01-01", leftOn: "2018-01-01" }, { joinedOn: "2017-01-01", leftOn: "2019-01-01" }, true],
    [{ joinedOn: "2016-01-01" }, { joinedOn: "2026-01-01" }, true],
  ])("by %o and by %o on some same day: %s", (one, other, together) => {
    expect([overlaps(one, other), overlaps(other, one)]).toEqual([together, together]);
  });

  test("is counted from its day, and no longer on the day on which it leaves", () => {
    const all = [{ joinedOn: "2016-09-14" }, { joinedOn: "2016-09-14", leftOn: "2019-12-31" }, { joinedOn: "2018-01-01" }];
    expect(growthOf(all)).toEqual([
      { day: "2016-09-14", count: 2 },
      { day: "2018-01-01", count: 3 },
      { day: "2019-12-31", count: 2 },
    ]);
    for (const { day, count } of growthOf(all)) expect(all.filter((one) => isWith(one, day))).toHaveLength(count);
  });
});

describe("the plan", () => {
  test.each([
    ["Planned", "2026-02-28", true],
    ["Underway", "2026-02-28", true],
    ["Planned", today, false],
    ["Planned", null, false],
    ["Done", "2026-02-28", false],
    ["Dropped", "2026-02-28", false],
  ] as const)("%s by %s is overdue: %s", (state, dueOn, late) => expect(isLate({ state, dueOn }, today)).toBe(late));

  test.each([
    [{ text: "En samordnare" }, undefined],
    [{ text: " " }, "plan.whyNot.textMissing"],
    [{ text: "En samordnare", person: "p", name: "Per" }, "charters.whyNot.whoTwice"],
    [{ dueOn: "2026-02-30" }, "house.whyNot.notADate"],
  ])("takes %o", (action, why) => expect(whyNotPlan(action)?.key).toBe(why));

  test.each([
    ["of an action", { text: "Det går.", notedOn: today, action: {} }, undefined],
    ["of all of it, by a side", { text: "Det går.", notedOn: today, side: "CivilSociety" }, undefined],
    ["of all of it, by nobody", { text: "Det går.", notedOn: today }, "plan.whyNot.noSide"],
    ["of tomorrow", { text: "Det går.", notedOn: "2026-03-02", action: {} }, "house.whyNot.dateInFuture"],
    ["of nothing", { text: " ", notedOn: today, action: {} }, "plan.whyNot.noteMissing"],
  ])("is followed up with a note %s", (_, note, why) => expect(whyNotNote(note, today)?.key).toBe(why));

  const member = { ...noRights, memberOf: ["h"] };
  test.each([
    ["who sits in the steering group", { ...member, sitsIn: ["s"] }, undefined, undefined],
    ["a coordinator", { ...member, keeps: ["h"] }, undefined, undefined],
    ["who answers for it", { ...member }, "councils.whyNot.notSeated", undefined],
    ["who acts for the actor that does", { ...member, actors: ["a"] }, "councils.whyNot.notSeated", undefined],
    ["who answered for it and has left the hub", noRights, "house.whyNot.notMember", "house.whyNot.notMember"],
  ])("is written by %s", (who, rights, plans, reports) => {
    const action = { hub, council: { id: "s" }, person: { id: /answer/.test(who) ? "me" : "other" }, actor: { id: "a" } };
    expect(whyNotPlanFor(rights, action)?.key).toBe(plans);
    expect(whyNotReport(rights, action, "me")?.key).toBe(reports);
  });

  test("is the coordinators' alone without a steering group", () => {
    expect(whyNotPlanFor({ ...member, sitsIn: ["s"] }, { hub, council: null })?.key).toBe("hubs.whyNot.notCoordinator");
  });
});

describe("the matrix of participation", () => {
  test("has a cell for each level and step, the most far-reaching first, and puts each practice in one", () => {
    const practices = participationLevels.flatMap((level) => decisionSteps.map((step) => ({ level, step, state: "Today" as const })));
    const rows = matrixOf(practices);
    expect(rows.map(({ level }) => level)).toEqual(["Partnership", "Dialogue", "Consultation", "Information"]);
    for (const { level, cells } of rows)
      expect(cells).toEqual(decisionSteps.map((step) => ({ step, practices: [{ level, step, state: "Today" }] })));
  });

  test.each([
    [{ text: "Hearing", area: "a" }, undefined],
    [{ text: "" }, "house.whyNot.nameMissing"],
    [{ text: "Hearing", area: "a", council: "c" }, "charter.whyNot.aboutTwice"],
  ])("takes %o", (practice, why) => expect(whyNotPlacePractice(practice)?.key).toBe(why));
});
