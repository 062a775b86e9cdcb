import { describe, expect, test } from "vitest";
import { clockAt, momentAt } from "../schema/clock.ts";
import { daysAfter } from "../schema/day.ts";
import { EncounterKind, EncounterState, isTaught, mostTogether, type Seen, taughtBy, whyNotDecide } from "../schema/meetings/learns.ts";
import { Every, patternOf, ruleFor } from "../schema/meetings/pattern.ts";
import { isTimeToRemind, whyNotRemindCalled } from "../schema/meetings/reminders.ts";
import { ruleOf, ruleText } from "../schema/meetings/rule.ts";
import { comingOf } from "../schema/meetings/series.ts";
import { afterChange, changeOf, type Plan, type Planned } from "../schema/meetings/seriesChange.ts";

const seen = (more: Partial<Seen>): Seen => ({ meeting: "may", present: ["a", "b"], ties: [], decided: [], apart: [], ...more });
const told = (more: Partial<Seen>) =>
  taughtBy(seen(more)).map(({ one, other, kind, state }) => `${one}${other} ${kind} ${state ?? "open"}`);
const decided = (meeting: string, state: EncounterState, kind: EncounterKind) => [{ one: "b", other: "a", meeting, state, kind }];
const { Taken, Declined } = EncounterState;
const { Date: Dated, Contact } = EncounterKind;

describe("what a meeting teaches", () => {
  test.each<[string, Partial<Seen>, string[]]>([
    ["a contact where there is no tie", {}, ["ab Contact open"]],
    ["a contact where one is wished for", { ties: [{ one: "b", other: "a", strength: null }] }, ["ab Contact open"]],
    ["a date for a tie, however weak", { ties: [{ one: "b", other: "a", strength: 1 }] }, ["ab Date open"]],
    ["nothing of one alone", { present: ["a"] }, []],
    ["nothing twice of somebody with two seats", { present: ["a", "b", "a"] }, ["ab Contact open"]],
    [
      "what was taken here, though the tie is there now",
      { ties: [{ one: "a", other: "b", strength: 2 }], decided: decided("may", Taken, Contact) },
      ["ab Contact Taken"],
    ],
    ["what was taken here, though the tie was cut again", { decided: decided("may", Taken, Contact) }, ["ab Contact Taken"]],
    ["a contact anew that was taken at another meeting and cut", { decided: decided("march", Taken, Contact) }, ["ab Contact open"]],
    ["no contact that was left aside before", { decided: decided("march", Declined, Contact) }, ["ab Contact Declined"]],
    [
      "a date, whatever was left aside before",
      { ties: [{ one: "a", other: "b", strength: 3 }], decided: decided("march", Declined, Dated) },
      ["ab Date open"],
    ],
    ["no contact of two who are not to be introduced", { apart: [{ one: "b", other: "a" }] }, []],
    [
      "a date of two who were not to be introduced and have a tie",
      { apart: [{ one: "b", other: "a" }], ties: [{ one: "a", other: "b", strength: 2 }] },
      ["ab Date open"],
    ],
  ])("%s", (_, known, expected) => expect(told(known)).toEqual(expected));

  test("no contacts in a large company, but still dates", () => {
    const present = Array.from({ length: mostTogether + 1 }, (_, at) => `p${at}`);
    expect(told({ present, ties: [{ one: "p3", other: "p4", strength: 2 }] })).toEqual(["p3p4 Date open"]);
    expect(told({ present: present.slice(1) })).toHaveLength((mostTogether * (mostTogether - 1)) / 2);
  });

  test.each([
    ["a map of the council's area", { area: "dalby" }, { area: "dalby", themes: [] }, true],
    ["no map of another area", { area: "genarp" }, { area: "dalby", themes: [] }, false],
    ["a map of a theme that it works with", { theme: "språk" }, { area: "dalby", themes: ["språk"] }, true],
    ["no map of another theme", { theme: "natur" }, { area: "dalby", themes: ["språk"] }, false],
    ["any map, for a council of the whole hub", { area: "genarp" }, { themes: [] }, true],
  ])("%s", (_, map, council, expected) => expect(isTaught(map, council)).toBe(expected));

  test.each([
    ["what was not seen", undefined, Taken, "learns.whyNot.notTogether"],
    ["what was taken", { one: "a", other: "b", kind: Dated, state: Taken }, Declined, "learns.whyNot.taken"],
    ["what was left aside, a second time", { one: "a", other: "b", kind: Dated, state: Declined }, Declined, "learns.whyNot.declined"],
    ["nothing of what was left aside and is taken after all", { one: "a", other: "b", kind: Contact, state: Declined }, Taken, undefined],
  ])("refused is %s", (_, proposed, state, expected) => expect(whyNotDecide(proposed, state)?.key).toBe(expected));
});

const day = 86_400_000;
const start = momentAt("2026-12-03", "18:00");
const ahead = (days: number) => new Date(start.getTime() - days * day);
const called = { answer: "Waiting" as const, calledAt: ahead(20), toldAt: ahead(20), remindedAt: null, isReached: true };
const meeting = { state: "Called" as const, startsAt: start, reminderDays: 2 as number | null };

describe("a reminder", () => {
  test.each([
    ["two days before", meeting, called, ahead(2), true],
    ["not three days before", meeting, called, ahead(3), false],
    ["the day before too, if nobody was reminded", meeting, called, ahead(1), true],
    ["not a second time", meeting, { ...called, remindedAt: ahead(2) }, ahead(1), false],
    ["not whoever has answered", meeting, { ...called, answer: "No" as const }, ahead(2), false],
    ["not without an account", meeting, { ...called, isReached: false }, ahead(2), false],
    ["not whom a letter went to yesterday", meeting, { ...called, toldAt: ahead(3) }, ahead(2), false],
    ["not where the meeting never reminds", { ...meeting, reminderDays: null }, called, ahead(2), false],
    ["not of what is cancelled", { ...meeting, state: "Cancelled" as const }, called, ahead(2), false],
    ["not once it has begun", meeting, called, ahead(0), false],
  ])("goes by itself: %s", (_, at, place, now, expected) => expect(isTimeToRemind(at, place, now)).toBe(expected));

  test.each([
    ["at any time before", called, ahead(9), undefined],
    ["again after two days", { ...called, toldAt: ahead(9), remindedAt: ahead(9) }, ahead(7), undefined],
    ["but not sooner", { ...called, toldAt: ahead(9) }, ahead(8), "reminders.whyNot.lately"],
    ["not who was never called", { ...called, calledAt: null }, ahead(9), "reminders.whyNot.notCalled"],
    ["not who has answered", { ...called, answer: "Yes" as const }, ahead(9), "reminders.whyNot.answered"],
  ])("goes by a button: %s", (_, place, now, expected) => expect(whyNotRemindCalled(meeting, place, now)?.key).toBe(expected));
});

const plan: Plan = {
  ...{ title: "Möte", rule: "FREQ=YEARLY;BYMONTH=2,5,9,11;BYDAY=2WE", startsOn: "2026-01-01", at: "18:00", minutes: 120 },
  ...{ themes: ["Skola", "Natur"], pausedMonths: [], without: [], place: "Biblioteket", link: null, noticeDays: 14, reminderDays: 2 },
};
const planned = (of: Plan = plan): Planned[] =>
  comingOf(of, "2026-01-02", "2026-12-31").map(({ day: on, startsAt, endsAt, theme }) => ({
    ...{ id: on, title: of.title, theme, startsAt, endsAt, place: of.place, link: of.link, noticeDays: of.noticeDays },
    ...{ reminderDays: of.reminderDays, state: "Planned" as const, calledAt: null },
  }));
const scope = (meetings: readonly Planned[]) => ({ meetings, today: "2026-01-01", last: "2026-12-31" });
const said = (becomes: Plan, meetings: readonly Planned[] = planned()) =>
  changeOf(plan, becomes, scope(meetings)).map((one) => {
    if (one.what === "comes") return `+ ${one.to.day}`;
    if (one.what === "goes") return `- ${one.meeting.id}`;
    return one.what === "stays" ? `= ${one.meeting.id} ${one.why}` : `${one.meeting.id} > ${one.to.day}`;
  });
const but = (id: string, more: Partial<Planned>) => planned().map((one) => (one.id === id ? { ...one, ...more } : one));
const tuesdays = { ...plan, rule: "FREQ=YEARLY;BYMONTH=2,5,9,11;BYDAY=1TU" };

describe("a series that is changed", () => {
  test.each<[string, Plan, Planned[], string[]]>([
    [
      "keeps its days with a new place",
      { ...plan, place: "Skolan" },
      planned(),
      ["2026-02-11 > 2026-02-11", "2026-05-13 > 2026-05-13", "2026-09-09 > 2026-09-09", "2026-11-11 > 2026-11-11"],
    ],
    [
      "moves within the month",
      tuesdays,
      planned(),
      ["2026-02-11 > 2026-02-03", "2026-05-13 > 2026-05-05", "2026-09-09 > 2026-09-01", "2026-11-11 > 2026-11-03"],
    ],
    [
      "gets another month",
      { ...plan, rule: "FREQ=YEARLY;BYMONTH=2,5,8,9,11;BYDAY=2WE" },
      planned(),
      ["2026-02-11 > 2026-02-11", "2026-05-13 > 2026-05-13", "+ 2026-08-12", "2026-09-09 > 2026-09-09", "2026-11-11 > 2026-11-11"],
    ],
    [
      "loses a month",
      { ...plan, rule: "FREQ=YEARLY;BYMONTH=2,9,11;BYDAY=2WE" },
      planned(),
      ["2026-02-11 > 2026-02-11", "- 2026-05-13", "2026-09-09 > 2026-09-09", "2026-11-11 > 2026-11-11"],
    ],
    [
      "changes a month for another",
      { ...plan, rule: "FREQ=YEARLY;BYMONTH=2,4,9,11;BYDAY=2WE" },
      planned(),
      ["2026-02-11 > 2026-02-11", "2026-05-13 > 2026-04-08", "2026-09-09 > 2026-09-09", "2026-11-11 > 2026-11-11"],
    ],
    [
      "lets those stay that people are called to",
      tuesdays,
      but("2026-02-11", { state: "Called", calledAt: "2026-01-01T10:00:00Z" }),
      ["= 2026-02-11 Called", "2026-05-13 > 2026-05-05", "2026-09-09 > 2026-09-01", "2026-11-11 > 2026-11-03"],
    ],
    [
      "lets those stay that have a time of their own",
      { ...plan, at: "17:00" },
      but("2026-09-09", { startsAt: momentAt("2026-09-10", "18:00"), endsAt: momentAt("2026-09-10", "20:00") }),
      ["2026-02-11 > 2026-02-11", "2026-05-13 > 2026-05-13", "= 2026-09-09 OwnTime", "2026-11-11 > 2026-11-11"],
    ],
    [
      "does not bring back what was removed",
      { ...plan, place: "Skolan" },
      planned().slice(1),
      ["2026-05-13 > 2026-05-13", "2026-09-09 > 2026-09-09", "2026-11-11 > 2026-11-11"],
    ],
    [
      "does not bring back what was removed, on another day either",
      tuesdays,
      planned().slice(1),
      ["2026-05-13 > 2026-05-05", "2026-09-09 > 2026-09-01", "2026-11-11 > 2026-11-03"],
    ],
    [
      "leaves a cancelled one cancelled",
      tuesdays,
      but("2026-11-11", { state: "Cancelled" }),
      ["2026-02-11 > 2026-02-03", "2026-05-13 > 2026-05-05", "2026-09-09 > 2026-09-01", "= 2026-11-11 Cancelled"],
    ],
  ])("%s", (_, becomes, meetings, expected) => expect(said(becomes, meetings)).toEqual(expected));

  test("gives its meetings what they have in common, and leaves them what is their own", () => {
    const becomes = { ...plan, at: "17:30", place: "Skolan", noticeDays: 21, themes: ["Skola", "Idrott"] };
    const becoming = (one: Planned) => afterChange(one, changeOne(becomes, one), plan, becomes);
    const [first, second] = planned() as [Planned, Planned];
    expect(becoming(first)).toMatchObject({
      place: "Skolan",
      noticeDays: 21,
      reminderDays: 2,
      theme: "Skola",
      startsAt: momentAt("2026-02-11", "17:30"),
    });
    expect(becoming(second)).toMatchObject({ theme: "Idrott" });
    expect(becoming({ ...second, place: "Kyrkan", theme: "Budget" })).not.toHaveProperty("place");
    expect(becoming({ ...second, place: "Kyrkan", theme: "Budget" })).not.toHaveProperty("theme");
  });

  test("keeps to the clock over the summer", () => {
    const [winter, summer] = changeOf(plan, { ...plan, at: "17:00" }, scope(planned())).map(
      (one) => one.what === "changes" && clockAt(one.to.startsAt).time,
    );
    expect([winter, summer]).toEqual(["17:00", "17:00"]);
  });
});

const changeOne = (becomes: Plan, { id }: Planned) => comingOf(becomes, id, id)[0] ?? comingOf(becomes, id, daysAfter(id, 31))[0]!;

describe("the form of a series", () => {
  test.each([
    "FREQ=WEEKLY;BYDAY=TU",
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO",
    "FREQ=MONTHLY;BYDAY=2TH",
    "FREQ=YEARLY;BYMONTH=2,9;BYDAY=-1WE",
    "FREQ=MONTHLY;UNTIL=20271231;BYDAY=1MO",
  ])("says %s", (rule) => expect(ruleText(ruleFor(patternOf(ruleOf(rule)!)!))).toBe(rule));
  test.each([
    "FREQ=MONTHLY;BYMONTHDAY=15",
    "FREQ=WEEKLY;INTERVAL=3;BYDAY=TU",
    "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1",
    "FREQ=WEEKLY;COUNT=4;BYDAY=TU",
    "FREQ=MONTHLY;INTERVAL=2;BYDAY=3TU",
  ])("does not say %s", (rule) => expect(patternOf(ruleOf(rule)!)).toBeUndefined());
  test("knows every way of coming back", () => expect(Object.keys(Every)).toHaveLength(4));
});
