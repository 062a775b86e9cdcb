import { describe, expect, test } from "vitest";
import { FloorRule, isSpeaking, orderOf, type Turn, TurnKind, whyNotAsk, whyNotCall } from "../schema/meetings/live/floor.ts";
import { countsOf, isAwaited, mayTell, percentOf, whyNotGive, whyNotPut, withAnswer } from "../schema/meetings/live/poll.ts";
import { paceOf, SittingState, stoppedAt, usedOn, whyNotOpen, whyNotPause, whyNotTake } from "../schema/meetings/live/sitting.ts";

const at = (minute: number) => new Date(Date.UTC(2026, 2, 1, 18, minute));

describe("the clock of a meeting", () => {
  const clock = { item: "b", since: at(10), spent: [{ item: "a", seconds: 300 }] };

  test.each([
    ["a", 300, "what was up before stands still"],
    ["b", 420, "what is up runs"],
    ["c", 0, "what was never up has taken nothing"],
  ])("of item %s shows %i s: %s", (item, seconds) => expect(usedOn(clock, item, at(17))).toBe(seconds));

  test("counts an item that was left and taken up again as one", () => {
    const left = { item: "a", since: at(20), spent: stoppedAt(clock, at(20)) };
    expect(left.spent).toEqual([
      { item: "a", seconds: 300 },
      { item: "b", seconds: 600 },
    ]);
    expect(usedOn(left, "a", at(25))).toBe(600);
    expect(stoppedAt(left, at(25))).toContainEqual({ item: "a", seconds: 600 });
  });

  test("stands still in a pause, and never runs backwards", () => {
    const paused = { item: "b", since: null, spent: [{ item: "b", seconds: 60 }] };
    expect(usedOn(paused, "b", at(59))).toBe(60);
    expect(stoppedAt(paused, at(59))).toEqual(paused.spent);
    expect(usedOn(clock, "b", at(5))).toBe(0);
  });

  test.each([
    [0, 10, { share: 0, minutes: 10, isOver: false }],
    [301, 10, { share: 301 / 600, minutes: 5, isOver: false }],
    [600, 10, { share: 1, minutes: 0, isOver: false }],
    [659, 10, { share: 1, minutes: 0, isOver: true }],
    [720, 10, { share: 1, minutes: 2, isOver: true }],
    [720, null, undefined],
  ])("%i s of %s planned minutes", (used, planned, pace) => expect(paceOf(used, planned)).toEqual(pace));
});

describe("a meeting", () => {
  const meeting = { state: "Called", startsAt: at(0), endsAt: at(59) } as const;
  const open = { state: SittingState.Open };
  const closed = { state: SittingState.Closed };

  test.each([
    [meeting, null, undefined],
    [meeting, open, "live.whyNot.openAlready"],
    [meeting, closed, "live.whyNot.closed"],
    [{ ...meeting, state: "Held" as const }, null, "meetings.whyNot.over"],
    [{ ...meeting, state: "Cancelled" as const }, null, "meetings.whyNot.cancelled"],
    [{ ...meeting, startsAt: new Date(Date.UTC(2026, 2, 3)) }, null, "meetings.whyNot.notBegun"],
  ])("that is %o with %o opens unless %s", (one, sitting, key) => expect(whyNotOpen(one, sitting, at(0))?.key).toBe(key));

  test.each([
    [open, "a", undefined],
    [{ state: SittingState.Paused }, "b", undefined],
    [open, "x", "live.whyNot.noItem"],
    [closed, "a", "live.whyNot.closed"],
  ])("that is %o takes up %s unless %s", (sitting, item, key) => expect(whyNotTake(sitting, ["a", "b"], item)?.key).toBe(key));

  test.each([
    [null, undefined],
    [15, undefined],
    [0, "live.whyNot.pause"],
    [241, "live.whyNot.pause"],
    [1.5, "live.whyNot.pause"],
  ])("pauses %s minutes unless %s", (minutes, key) => expect(whyNotPause(open, minutes)?.key).toBe(key));
});

describe("the list of speakers", () => {
  const turn = (id: string, place: string, minute: number, more: Partial<Turn> = {}): Turn => ({
    ...{ id, place, kind: TurnKind.Speech, askedAt: at(minute), ...more },
  });
  const spoken = turn("0", "anna", 0, { beganAt: at(1), endedAt: at(2) });
  const anna = turn("1", "anna", 3);
  const bo = turn("2", "bo", 4);
  const reply = turn("3", "cia", 5, { kind: TurnKind.Reply });
  const order = turn("4", "dan", 6, { kind: TurnKind.Order });
  const back = turn("5", "eva", 1, { withdrawnAt: at(2) });

  test.each([
    ["as they asked", [bo, anna], FloorRule.AsAsked, ["1", "2"]],
    ["who has not spoken first, when the council says so", [spoken, anna, bo], FloorRule.FirstFirst, ["2", "1"]],
    ["as they asked though somebody has spoken", [spoken, anna, bo], FloorRule.AsAsked, ["1", "2"]],
    ["a reply before speeches", [anna, bo, reply], FloorRule.AsAsked, ["3", "1", "2"]],
    ["how the meeting is run before all", [anna, reply, order], FloorRule.FirstFirst, ["4", "3", "1"]],
    ["to reply is not to have spoken", [{ ...reply, place: "anna", beganAt: at(6) }, anna, bo], FloorRule.FirstFirst, ["1", "2"]],
    ["without whoever took it back", [back, anna], FloorRule.AsAsked, ["1"]],
    ["by their ids when they asked in the same moment", [turn("9", "x", 4), bo], FloorRule.AsAsked, ["2", "9"]],
    ["nobody", [], FloorRule.AsAsked, []],
  ])("%s", (_, turns, rule, ids) => expect(orderOf(turns, rule).map(({ id }) => id)).toEqual(ids));

  test.each([
    [[], TurnKind.Speech, undefined],
    [[anna], TurnKind.Speech, "live.whyNot.asked"],
    [[anna], TurnKind.Order, undefined],
    [[spoken], TurnKind.Speech, undefined],
  ])("of %o takes %s unless %s", (own, kind, key) => expect(whyNotAsk(own, kind)?.key).toBe(key));

  test("gives the floor to whoever waits, and to nobody twice", () => {
    expect(whyNotCall(bo)).toBeUndefined();
    expect(whyNotCall(spoken)?.key).toBe("live.whyNot.spoken");
    expect(whyNotCall(back)?.key).toBe("live.whyNot.withdrawn");
    expect([spoken, { ...bo, beganAt: at(5) }].map(isSpeaking)).toEqual([false, true]);
  });
});

describe("a question to the room", () => {
  const question = { question: "Vilket tema?", choices: ["Trafik", "Lokaler"], several: false, secret: false, live: false };

  test.each([
    [{}, undefined],
    [{ question: " " }, "live.whyNot.noQuestion"],
    [{ choices: ["Trafik"] }, "live.whyNot.fewChoices"],
    [{ choices: ["Trafik", " trafik"] }, "live.whyNot.sameChoice"],
    [{ choices: Array.from({ length: 11 }, (_, number) => `Tema ${number}`) }, "house.whyNot.tooMany"],
    [{ secret: true, live: true }, "live.whyNot.secretLive"],
  ])("with %o is put unless %s", (more, key) => expect(whyNotPut({ ...question, ...more })?.key).toBe(key));

  test.each([
    [{}, [0], false, undefined],
    [{}, [1], true, undefined],
    [{}, [], false, "live.whyNot.noChoice"],
    [{}, [2], false, "live.whyNot.noChoice"],
    [{}, [0, 0], false, "live.whyNot.noChoice"],
    [{}, [0, 1], false, "live.whyNot.oneChoice"],
    [{ several: true }, [0, 1], false, undefined],
    [{ secret: true }, [0], true, "live.whyNot.secretOnce"],
    [{ closedAt: at(0) }, [0], false, "live.whyNot.pollClosed"],
  ])("that is %o takes %j unless %s", (more, given, has, key) => expect(whyNotGive({ ...question, ...more }, given, has)?.key).toBe(key));

  test.each([
    [{ present: true }, true],
    [{ present: false }, false],
    [{ present: null }, true],
    [{ present: null, answer: "No" }, false],
    [{ present: null, answer: "Substitute" }, false],
    [{ present: true, answer: "No" }, true],
    [{ present: true, hasAccount: false }, false],
  ])("waits for whoever is %o: %s", (more, awaited) => expect(isAwaited({ hasAccount: true, answer: "Waiting", ...more })).toBe(awaited));

  test("is counted, and a secret one told only when many have answered", () => {
    expect(countsOf(3, [[0], [0, 2], []])).toEqual([2, 0, 1]);
    expect(withAnswer([2, 0, 1], [1, 2])).toEqual([2, 1, 2]);
    expect([1, 2, 3].map((answered) => mayTell({ secret: true }, answered))).toEqual([false, false, true]);
    expect(mayTell({ secret: false }, 1)).toBe(true);
    expect([percentOf(1, 3), percentOf(0, 0)]).toEqual([33, 0]);
  });
});
