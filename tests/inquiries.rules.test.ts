import { describe, expect, test } from "vitest";
import {
  ReplyState,
  Told,
  whyNotAddress,
  whyNotAsk,
  whyNotAskAgain,
  whyNotRemind,
  whyNotReply,
  whyNotSay,
} from "../schema/weaving/inquiry.ts";
import { byDifference, pairsOf, reciprocityOf, tallyOf } from "../schema/weaving/reciprocity.ts";

describe("the rules", () => {
  const round = { title: "Vilka samarbetar ni med?", closesOn: "2026-04-01", asked: [{ actor: "a", email: "a@exempel.example" }] };
  test.each([
    ["a title, a day to come and somebody to ask are enough", {}, undefined],
    ["a title", { title: " " }, "house.whyNot.nameMissing"],
    ["words without markup", { words: "<b>Hej</b>" }, "house.whyNot.markup"],
    ["a day", { closesOn: "i vår" }, "house.whyNot.notADate"],
    ["a day after today", { closesOn: "2026-03-01" }, "inquiries.whyNot.tooSoon"],
    ["a day within half a year", { closesOn: "2026-10-01" }, "inquiries.whyNot.tooLate"],
    ["somebody", { asked: [] }, "inquiries.whyNot.nobody"],
    ["each once", { asked: [...round.asked, ...round.asked] }, "inquiries.whyNot.twice"],
    ["an address", { asked: [{ actor: "a", email: " " }] }, "inquiries.whyNot.noAddress"],
    ["an address that is one", { asked: [{ actor: "a", email: "hem" }] }, "house.whyNot.notAnEmail"],
  ])("asking takes %s", (_, change, key) => expect(whyNotAsk({ ...round, ...change }, "2026-03-01")?.key).toBe(key));

  test.each([
    [undefined, undefined],
    [ReplyState.Withdrawn, undefined],
    [ReplyState.Asked, "inquiries.whyNot.alreadyAsked"],
    [ReplyState.Answered, "inquiries.whyNot.alreadyAsked"],
    [ReplyState.Declined, "inquiries.whyNot.declined"],
  ])("one who is %s in the round is asked in it, or why not", (state, key) => expect(whyNotAskAgain(state && { state })?.key).toBe(key));

  const asked = { state: ReplyState.Asked, sentAt: "2026-03-01T08:00:00Z", reminders: 0 };
  test.each([
    ["after a week", {}, "2026-03-08T08:00:00Z", undefined],
    ["not before", {}, "2026-03-08T07:00:00Z", "inquiries.whyNot.remindedLately"],
    [
      "not within a week of a reminder",
      { remindedAt: "2026-03-10T08:00:00Z", reminders: 1 },
      "2026-03-12T08:00:00Z",
      "inquiries.whyNot.remindedLately",
    ],
    ["not a fourth time", { reminders: 3 }, "2026-05-01T08:00:00Z", "inquiries.whyNot.remindedEnough"],
    ["not who has answered", { state: ReplyState.Answered }, "2026-05-01T08:00:00Z", "inquiries.whyNot.answered"],
    ["never who has declined", { state: ReplyState.Declined }, "2026-05-01T08:00:00Z", "inquiries.whyNot.declined"],
    ["not whose link was taken back", { state: ReplyState.Withdrawn }, "2026-05-01T08:00:00Z", "inquiries.whyNot.withdrawn"],
  ])("reminding: %s", (_, change, now, key) => expect(whyNotRemind({ ...asked, ...change }, new Date(now))?.key).toBe(key));

  test.each([
    ["on the last day", {}, ReplyState.Asked, "2026-04-01", undefined],
    ["again", {}, ReplyState.Answered, "2026-04-01", undefined],
    ["not the day after", {}, ReplyState.Asked, "2026-04-02", "inquiries.whyNot.closed"],
    ["not once it is closed", { closedAt: new Date() }, ReplyState.Asked, "2026-03-01", "inquiries.whyNot.closed"],
    ["not who has declined", {}, ReplyState.Declined, "2026-03-01", "inquiries.whyNot.declined"],
    ["not by a link that was taken back", {}, ReplyState.Withdrawn, "2026-03-01", "inquiries.whyNot.withdrawn"],
  ])("answering: %s", (_, change, state, today, key) =>
    expect(whyNotReply({ closesOn: "2026-04-01", ...change }, { state }, today)?.key).toBe(key),
  );

  test("a reply names at most twenty missing actors, in names, and comments shortly", () => {
    expect(whyNotSay({ missing: Array(21).fill("Lions") })?.key).toBe("house.whyNot.tooMany");
    expect(whyNotSay({ missing: [""] })?.key).toBe("house.whyNot.nameMissing");
    expect(whyNotSay({ answers: [{ comment: "a".repeat(501) }] })?.key).toBe("house.whyNot.tooLong");
    expect(whyNotAddress(Array.from({ length: 301 }, (_, at) => ({ actor: `${at}` })))?.key).toBe("house.whyNot.tooMany");
  });

  test.each([
    [Told.Cooperate, Told.Cooperate, "Same"],
    [Told.None, Told.None, "Same"],
    [Told.Cooperate, Told.Contact, "Differ"],
    [Told.None, Told.Know, "OneSided"],
    [Told.Steady, null, "OnlyOne"],
    [null, Told.None, "OnlyOne"],
  ] as const)("one says %s and the other %s: %s, whichever way round", (oneSays, otherSays, reciprocity) => {
    expect(reciprocityOf({ oneSays, otherSays })).toBe(reciprocity);
    expect(reciprocityOf({ oneSays: otherSays, otherSays: oneSays })).toBe(reciprocity);
  });

  test("pairs are in the order of what there is to talk about, and counted once both have spoken", () => {
    const says = (by: string, of: string, strength: Told) => ({ by, of, strength });
    const told = [
      says("a", "b", Told.Steady),
      says("b", "a", Told.Steady),
      says("a", "c", Told.Cooperate),
      says("c", "a", Told.Contact),
      says("b", "c", Told.None),
      says("c", "b", Told.Steady),
      says("a", "d", Told.Steady),
      says("e", "b", Told.None),
      says("b", "e", Told.None),
    ];
    const pairs = pairsOf(told).sort(byDifference);
    expect(pairs.map(({ one, other }) => one + other)).toEqual(["bc", "ac", "ad", "ab", "be"]);
    expect(tallyOf(told)).toEqual({ pairs: 3, confirmed: 2 });
    expect(tallyOf([])).toEqual({ pairs: 0, confirmed: 0 });
  });
});
