import { describe, expect, test } from "vitest";
import { noRights } from "../schema/hubs.ts";
import { approversAmong } from "../schema/meetings/minutes.approvers.ts";
import { canonical, contentFor, type MinutesContent } from "../schema/meetings/minutes.content.ts";
import {
  approvalDueOn,
  isApproved,
  minutesDueOn,
  whyNotApprove,
  whyNotAskForChange,
  whyNotBegin,
  whyNotCorrect,
  whyNotNoteSigned,
  whyNotPublish,
  whyNotRecall,
  whyNotSend,
  whyNotWrite,
  yearOf,
} from "../schema/meetings/minutes.ts";

const chair = { who: "chair", roles: ["Chair"], present: true } as const;
const vice = { who: "vice", roles: ["ViceChair"], present: true } as const;
const one = { who: "one", roles: ["Approver"], present: null } as const;
const both = { who: "both", roles: ["Chair", "Approver"], present: true } as const;
const secretary = { who: "secretary", roles: ["Secretary"], present: true } as const;

describe("who approves", () => {
  test.each([
    ["the chair and all approvers", [chair, vice, one, secretary], ["Chair chair", "Approver one"]],
    ["the vice chair when the chair did not come", [{ ...chair, present: false }, vice, one], ["Chair vice", "Approver one"]],
    ["the vice chair when there is no chair", [vice, secretary], ["Chair vice"]],
    ["an approver who was not there: not", [chair, { ...one, present: false }], ["Chair chair"]],
    ["a chair who approves too: once", [both], ["Chair both"]],
    ["nobody with such a role: nobody", [secretary], []],
  ] as const)("%s", (_, sitting, expected) => {
    expect(approversAmong([...sitting]).map(({ who, role }) => `${role} ${who.who}`)).toEqual(expected);
  });
});

const digest = "d1";
const draft = { state: "Draft", version: 1 } as const;
const sent = { state: "Sent", version: 2, digest } as const;
const approved = { state: "Approved", version: 2, digest } as const;
const waiting = { version: 2, answer: "Waiting", hasAccount: true } as const;
const held = { state: "Held", startsAt: "2026-03-01T17:00:00Z" } as const;
const now = new Date("2026-03-02T12:00:00Z");

describe("what can be done with minutes", () => {
  test.each([
    ["begun after the meeting", whyNotBegin(held, false, now), undefined],
    ["begun twice", whyNotBegin(held, true, now), "minutes.whyNot.begun"],
    ["begun before the meeting", whyNotBegin({ ...held, startsAt: "2026-03-09T17:00:00Z" }, false, now), "meetings.whyNot.notBegun"],
    ["begun of a cancelled one", whyNotBegin({ ...held, state: "Cancelled" }, false, now), "meetings.whyNot.cancelled"],
    ["written as a draft", whyNotWrite(draft, ["Anna öppnade mötet.", ""]), undefined],
    ["written when sent", whyNotWrite(sent, ["", ""]), "minutes.whyNot.notDraft"],
    ["written too long", whyNotWrite(draft, ["a".repeat(5001)]), "house.whyNot.tooLong"],
    ["sent", whyNotSend(draft, held, [{ hasAccount: true }, { hasAccount: false }]), undefined],
    ["sent twice", whyNotSend(sent, held, [{ hasAccount: true }]), "minutes.whyNot.notDraft"],
    ["sent of a meeting not said to be held", whyNotSend(draft, { state: "Called" }, [{ hasAccount: true }]), "minutes.whyNot.notHeld"],
    ["sent to nobody", whyNotSend(draft, held, []), "minutes.whyNot.nobodyApproves"],
    ["sent to paper alone", whyNotSend(draft, held, [{ hasAccount: false }]), "minutes.whyNot.nobodySignsIn"],
    ["recalled when sent", whyNotRecall(sent), undefined],
    ["recalled when approved", whyNotRecall(approved), "minutes.whyNot.notSent"],
    ["approved", whyNotApprove(sent, waiting, digest), undefined],
    ["approved by somebody else", whyNotApprove(sent, undefined, digest), "minutes.whyNot.notApprover"],
    ["approved twice", whyNotApprove(sent, { ...waiting, answer: "Approved" }, digest), "minutes.whyNot.answered"],
    ["approved as a draft", whyNotApprove({ ...draft, version: 2 }, waiting, digest), "minutes.whyNot.notSent"],
    [
      "approved by one who was asked of an earlier version",
      whyNotApprove(sent, { ...waiting, version: 1 }, digest),
      "minutes.whyNot.notSent",
    ],
    ["approved unread", whyNotApprove(sent, waiting, "d0"), "minutes.whyNot.changedSince"],
    ["asked to be changed", whyNotAskForChange(sent, waiting, digest, "Fel namn"), undefined],
    ["asked to be changed without a word", whyNotAskForChange(sent, waiting, digest, " "), "minutes.whyNot.noWords"],
    ["signed on paper", whyNotNoteSigned(sent, { ...waiting, hasAccount: false }), undefined],
    ["signed on paper for one with an account", whyNotNoteSigned(sent, waiting), "minutes.whyNot.signsIn"],
    ["published", whyNotPublish({ ...approved, visibility: "members" }, { visibility: "public" }, "public"), undefined],
    [
      "published unapproved",
      whyNotPublish({ ...sent, visibility: "members" }, { visibility: "public" }, "public"),
      "minutes.whyNot.notApproved",
    ],
    [
      "published wider than the meeting",
      whyNotPublish({ ...approved, visibility: "members" }, { visibility: "members" }, "public"),
      "minutes.whyNot.tooOpen",
    ],
    [
      "published twice",
      whyNotPublish({ ...approved, visibility: "public", publishedAt: now }, { visibility: "public" }, "public"),
      "minutes.whyNot.published",
    ],
    ["corrected", whyNotCorrect(approved, "Det var den 3 mars."), undefined],
    ["corrected before approval", whyNotCorrect(sent, "Det var den 3 mars."), "minutes.whyNot.notApproved"],
    ["corrected with nothing", whyNotCorrect(approved, ""), "minutes.whyNot.noWords"],
  ] as const)("%s", (_, no, expected) => {
    expect(no?.key).toBe(expected);
  });

  test.each([
    [
      "all of the present version",
      [
        { version: 1, answer: "Change" },
        { version: 2, answer: "Approved" },
      ],
      true,
    ],
    [
      "all but one",
      [
        { version: 2, answer: "Approved" },
        { version: 2, answer: "Waiting" },
      ],
      false,
    ],
    ["of an earlier version only", [{ version: 1, answer: "Approved" }], false],
  ] as const)("approved by %s: %s", (_, said, expected) => expect(isApproved([...said], 2)).toBe(expected));

  test("are due by Swedish days, and counted in the year of the meeting", () => {
    expect(minutesDueOn("2026-12-31T22:30:00Z", 14)).toBe("2027-01-14");
    expect(minutesDueOn("2026-12-31T23:30:00Z", 14)).toBe("2027-01-15");
    expect(approvalDueOn("2026-03-27T23:30:00Z")).toBe("2026-04-04");
    expect([yearOf("2026-12-31T22:30:00Z"), yearOf("2026-12-31T23:30:00Z")]).toEqual([2026, 2027]);
  });
});

describe("what minutes say", () => {
  const somebody = { seat: "Föreningen", actor: null, roles: [], open: false };
  const outcome = { decisions: [], tasks: [], polls: [], files: [] };
  const content: MinutesContent = {
    form: 1,
    hub: "Lund",
    council: "Nätverket",
    meeting: { title: "Möte", theme: null, startsAt: "", endsAt: "", place: null, link: null, words: null },
    ...{ introduction: "", other: "" },
    people: { p1: { ...somebody, name: "Anna" }, p2: { ...somebody, name: "Bo", open: true } },
    attendance: [
      { who: "p1", side: "CivilSociety", substitute: false, guest: false, present: true },
      { who: "p2", side: "Politics", substitute: false, guest: false, present: false },
    ],
    items: [
      {
        ...{ id: "aaaaaaaa", title: "Beslut", kind: "decision", owner: null, minutes: null, notes: [] },
        decisions: [{ year: 2026, number: 1, kind: "Made", text: "Bara för tjänstepersoner.", dissent: null, for: "officials" }],
        tasks: [{ text: "Ring", who: "p1", actor: null, dueOn: null }],
        polls: [{ question: "?", answers: [], for: "members" }],
        files: [{ name: "budget.pdf", digest: "ab", for: "public" }],
      },
    ],
    apart: outcome,
  };

  test("to a visitor: open names, who came, what is public, and the number of what is not", () => {
    const seen = contentFor(content, noRights, "hub");
    expect(seen.people).toMatchObject({ p1: { name: null, seat: "Föreningen" }, p2: { name: "Bo" } });
    expect(seen.attendance.map(({ who }) => who)).toEqual(["p1"]);
    expect(seen.items[0]).toMatchObject({ decisions: [{ number: 1, text: null }], tasks: [], polls: [], files: [{ name: "budget.pdf" }] });
    expect(JSON.stringify(seen)).not.toMatch(/Anna|tjänstepersoner|Ring/);
  });

  test("to a member all of it but what is for officials", () => {
    const seen = contentFor(content, { ...noRights, memberOf: ["hub"] }, "hub");
    expect(seen).toEqual({ ...content, items: [{ ...content.items[0], decisions: [{ ...content.items[0]!.decisions[0], text: null }] }] });
    expect(contentFor(content, { ...noRights, memberOf: ["hub"], officialOf: ["hub"] }, "hub")).toEqual(content);
  });

  test("always reads the same, however its keys are kept", () => {
    expect(canonical({ b: [1, { d: "å", c: null }], a: undefined })).toBe('{"b":[1,{"c":null,"d":"å"}]}');
    const shuffled = Object.fromEntries(Object.entries(content).reverse());
    expect(canonical(shuffled)).toBe(canonical(content));
  });
});
