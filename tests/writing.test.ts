import { CombinedGraphQLErrors } from "@apollo/client/errors";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { draftsOf } from "../client/live/drafts.ts";
import { Writing } from "../client/live/Writing.ts";
import { refusal } from "../schema/refusal.ts";
import { type Revised, whyNotOverwrite } from "../schema/revision.ts";

/** A shelf as a browser has one. */
function shelf() {
  const items: Record<string, string> = {};
  return Object.defineProperties(items, {
    setItem: { value: (key: string, value: string) => void Object.assign(items, { [key]: value }) },
    getItem: { value: (key: string) => items[key] ?? null },
    removeItem: { value: (key: string) => delete items[key] },
  });
}

/** What stands somewhere, stored by the rule that the server asks; and what it was told, with whether the writer went on. */
function standing(text = "") {
  const place = { stored: { text, revision: 0 }, told: [] as [text: string, goesOn: boolean][], isReached: true };
  const send = async (said: Revised<string>, goesOn: boolean): Promise<Revised<string>> => {
    while (!place.isReached) await new Promise((go) => setTimeout(go, 100));
    const no = whyNotOverwrite(place.stored, said);
    if (no) throw new CombinedGraphQLErrors({ errors: [{ message: "", extensions: { ...no } }] } as never);
    if (said.text !== place.stored.text) place.stored = { text: said.text, revision: place.stored.revision + 1 };
    place.told.push([said.text, goesOn]);
    return place.stored;
  };
  const whyNot = (said: string) => (said.length > 50 ? refusal("house.whyNot.tooLong", { length: said.length, most: 50 }) : undefined);
  const open = (stored = place.stored) => {
    const writing = new Writing<string>({ id: "s", person: "p", stored, send, whyNot, parse: (theirs) => theirs });
    writing.open();
    return writing;
  };
  return { place, open };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("localStorage", shelf());
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("what somebody writes", () => {
  test("is sent a second after the last key, and the server is told when they leave", async () => {
    const { place, open } = standing();
    const writing = open();
    for (const text of ["V", "Vi", "Vi möts"]) {
      writing.type(text);
      await vi.advanceTimersByTimeAsync(600);
    }
    expect(place.told).toEqual([]);
    await vi.advanceTimersByTimeAsync(500);
    expect(place.told).toEqual([["Vi möts", true]]);
    expect([writing.saved.now(), writing.waits.now(), draftsOf("s", "p")]).toEqual(["knotted", false, []]);
    writing.leave();
    await vi.advanceTimersByTimeAsync(0);
    expect(place.told.at(-1)).toEqual(["Vi möts", false]);
  });

  test("is said to be unsaved within three seconds, and is there after the page was closed", async () => {
    const { place, open } = standing();
    place.isReached = false;
    const writing = open();
    writing.type("Utan nät");
    await vi.advanceTimersByTimeAsync(2_600);
    expect(writing.saved.now()).toBe("failed");
    expect(draftsOf("s", "p")).toHaveLength(1);
    expect(draftsOf("s", "somebody else")).toEqual([]);
  });

  test("is taken up again where it was left, and stored", async () => {
    const { place, open } = standing("Här stod något.");
    place.isReached = false;
    open().type("Här stod något. Mer.");
    const again = open();
    expect(again.typed.now()).toBe("Här stod något. Mer.");
    place.isReached = true;
    await vi.advanceTimersByTimeAsync(1_500);
    expect(place.stored).toEqual({ text: "Här stod något. Mer.", revision: 1 });
    expect(draftsOf("s", "p")).toEqual([]);
  });

  test("never takes the place of what somebody else has stored: both are there until they are one", async () => {
    const { place, open } = standing();
    const [one, other] = [open(), open()];
    one.type("Kommunens ord.");
    await vi.advanceTimersByTimeAsync(1_100);
    other.type("Körens ord.");
    await vi.advanceTimersByTimeAsync(1_100);
    expect(other.clash.now()).toEqual({ base: "", mine: "Körens ord.", theirs: { text: "Kommunens ord.", revision: 1 } });
    expect(place.stored.text).toBe("Kommunens ord.");
    other.settle("Kommunens och körens ord.");
    await vi.advanceTimersByTimeAsync(0);
    expect(place.told.at(-1)).toEqual(["Kommunens och körens ord.", false]);
    expect([place.stored, other.clash.now()]).toEqual([{ text: "Kommunens och körens ord.", revision: 2 }, undefined]);
    one.hear(place.stored);
    expect(one.typed.now()).toBeUndefined();
  });

  test("stays to be mended when it cannot be stored", async () => {
    const { place, open } = standing();
    const writing = open();
    writing.type("a".repeat(51));
    await vi.advanceTimersByTimeAsync(3_000);
    expect([place.told, writing.saved.now(), writing.typed.now()?.length]).toEqual([[], "failed", 51]);
    writing.type("Kort.");
    await vi.advanceTimersByTimeAsync(1_100);
    expect([place.stored.text, writing.saved.now()]).toEqual(["Kort.", "knotted"]);
  });
});
