import { describe, expect, test } from "vitest";
import { afterWhisper, droppedAfter, goneAfter, stillHere, throttled } from "../client/live/presence.ts";
import { afterRedo, afterStep, afterUndo, noSteps, withoutStep } from "../client/live/steps.ts";

const step = (operation: string) => ({ operations: [operation], words: operation });

describe("a person's own steps", () => {
  const two = afterStep(afterStep(noSteps, step("a")), step("b"));

  test("are undone from the latest, and done again by undoing the undo", () => {
    const undone = afterUndo(two, step("b"), ["undo-b"]);
    expect(undone).toEqual({ done: [step("a")], undone: [{ operations: ["undo-b"], words: "b" }] });
    const redone = afterRedo(undone, undone.undone[0]!, ["redo-b"]);
    expect(redone).toEqual({ done: [step("a"), { operations: ["redo-b"], words: "b" }], undone: [] });
  });

  test("a new step forgets what was undone", () => {
    expect(afterStep(afterUndo(two, step("b"), ["undo-b"]), step("c"))).toEqual({ done: [step("a"), step("c")], undone: [] });
  });

  test("one that somebody else has built on leaves, alone", () => {
    expect(withoutStep(two, step("b"))).toEqual({ done: [step("a")], undone: [] });
  });
});

describe("who is here", () => {
  const karin = { id: "1", name: "Karin" };
  const whisper = (what: object, client = "tab") => ({ by: karin, client, what });

  test("one tab is one presence, with what it selected last", () => {
    const first = afterWhisper([], whisper({ here: { selected: ["a"] } }), 0);
    const then = afterWhisper(
      afterWhisper(first, whisper({ here: { selected: ["b"] } }), 10),
      whisper({ here: { selected: [] } }, "other"),
      20,
    );
    expect(then.map(({ client, selected, at }) => [client, selected, at])).toEqual([
      ["other", [], 20],
      ["tab", ["b"], 10],
    ]);
  });

  test("a drag keeps the selection, and lasts a little after its last word, until the new place is stored", () => {
    const dragging = afterWhisper(afterWhisper([], whisper({ here: { selected: ["a"] } }), 0), whisper({ drag: { a: [1, 2] } }), 100);
    expect(dragging[0]).toMatchObject({ selected: ["a"], dragging: { a: [1, 2] } });
    expect(stillHere(dragging, 100 + droppedAfter)).toBe(dragging);
    expect(stillHere(dragging, 101 + droppedAfter)[0]!.dragging).toEqual({});
  });

  test("is gone when it says so, or when nothing is heard of it", () => {
    const here = afterWhisper([], whisper({ here: { selected: [] } }), 0);
    expect(afterWhisper(here, whisper({ gone: true }), 5)).toEqual([]);
    expect(stillHere(here, goneAfter)).toBe(here);
    expect(stillHere(here, goneAfter + 1)).toEqual([]);
  });

  test("a throttled word lets the first through at once and the last one in the end", async () => {
    const said: number[] = [];
    const say = throttled((value: number) => said.push(value), 20);
    for (const value of [1, 2, 3, 4]) say(value);
    expect(said).toEqual([1]);
    await expect.poll(() => said).toEqual([1, 4]);
  });
});
