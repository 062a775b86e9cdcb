import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { whyNotSnapshot } from "../schema/weaving/snapshot.ts";
import { firstDayOf, historyOf, mapOn, monthsFrom, type Past, type PastChange, type PastTie } from "../schema/weaving/time.ts";
import { between, isSame } from "../schema/weaving/timeBetween.ts";

const actor = (id: string, name = id) => ({ id, name, kind: "Association" as const });
const placement = (of: string, made = "2026-11-21", weaver = false) => ({ id: `at ${of}`, actor: of, weaver, made });
const tie = (from: string, to: string, more: Partial<PastTie> = {}): PastTie => ({
  id: `${from}${to}`,
  from,
  to,
  state: "Present",
  strength: 2,
  directed: false,
  since: null,
  made: "2026-11-21",
  ...more,
});
const was = (day: string, subject: string, before: Record<string, unknown>, kind: PastChange["kind"] = "update"): PastChange => ({
  day,
  kind,
  type: subject.startsWith("at ") ? "Placement" : subject.length === 2 ? "Tie" : "Actor",
  subject,
  changes: Object.entries(before).map(([field, value]) => ({ field, before: value })),
});

const three: Past = {
  actors: [actor("a"), actor("b"), actor("c")],
  placements: [placement("a"), placement("b"), placement("c")],
  ties: [],
  changes: [],
};
/** A map on a day as one text: who stood there, weavers in capitals, and each tie with its strength, ~ for a wish. */
const on = (day: string, past: Past) => {
  const { actors, ties } = mapOn(historyOf(past), day);
  return [
    ...actors.map(({ name, weaver }) => (weaver ? name.toUpperCase() : name)),
    ...ties.map(({ from, to, strength }) => `${from}${strength ?? "~"}${to}`),
  ]
    .sort()
    .join(" ");
};

describe("a map on a day", () => {
  const nobody = "";
  const cases: [says: string, past: Past, days: Record<string, string>][] = [
    ["an actor stands from the day on which it was put there", three, { "2026-11-20": nobody, "2026-11-21": "a b c" }],
    [
      "a tie drawn yesterday and there since 2019 was there in 2019, and so were the two, but nobody else",
      { ...three, ties: [tie("a", "b", { since: "2019-09-01" })] },
      { "2019-08-31": nobody, "2019-09-01": "a a2b b", "2026-11-21": "a a2b b c" },
    ],
    [
      "a tie of which nobody knows since when is there from when it was drawn",
      { ...three, ties: [tie("a", "b")] },
      { "2026-11-20": nobody },
    ],
    [
      "a tie made stronger was as strong as first known before that, and before it was drawn",
      { ...three, ties: [tie("a", "b", { since: "2020-01-01", strength: 4 })], changes: [was("2026-12-01", "ab", { strength: 1 })] },
      { "2020-05-05": "a a1b b", "2026-11-30": "a a1b b c", "2026-12-01": "a a4b b c" },
    ],
    [
      "a tie that was cut was there until then",
      { ...three, changes: [was("2026-12-24", "ab", { ...tie("a", "b", { since: "2024-03-01" }) }, "delete")] },
      { "2024-03-01": "a a2b b", "2026-12-23": "a a2b b c", "2026-12-24": "a b c" },
    ],
    [
      "a tie that was cut and taken back was away meanwhile",
      {
        ...three,
        ties: [tie("a", "b")],
        changes: [was("2026-12-24", "ab", { ...tie("a", "b") }, "delete"), was("2026-12-26", "ab", {}, "create")],
      },
      { "2026-12-23": "a a2b b c", "2026-12-25": "a b c", "2026-12-26": "a a2b b c" },
    ],
    [
      "a wish has no past as a tie, whatever day it names",
      { ...three, ties: [tie("a", "b", { state: "Wished", strength: null, since: "2019-01-01" })] },
      { "2020-01-01": nobody, "2026-11-21": "a a~b b c" },
    ],
    [
      "a wish that came true in January, since December, was a tie from then on and a wish before",
      {
        ...three,
        ties: [tie("a", "b", { since: "2026-12-10" })],
        changes: [was("2027-01-07", "ab", { state: "Wished", strength: null, since: null })],
      },
      { "2026-12-01": "a a~b b c", "2026-12-10": "a a2b b c", "2026-11-20": nobody },
    ],
    [
      "a tie that is only wished for any more was a tie before",
      {
        ...three,
        ties: [tie("a", "b", { state: "Wished", strength: null })],
        changes: [was("2027-01-07", "ab", { state: "Present", strength: 3 })],
      },
      { "2026-12-01": "a a3b b c", "2027-01-07": "a a~b b c" },
    ],
    [
      "who was lifted, removed or renamed stood there until then, as it was called",
      {
        actors: [actor("a"), actor("c", "new")],
        placements: [placement("c")],
        ties: [],
        changes: [
          was("2026-12-01", "at a", { ...placement("a") }, "delete"),
          was("2026-12-02", "at b", { ...placement("b") }, "delete"),
          was("2026-12-02", "b", { name: "b", kind: "School" }, "delete"),
          was("2026-12-03", "c", { name: "old" }),
        ],
      },
      { "2026-11-30": "a b old", "2026-12-01": "b old", "2026-12-02": "old", "2026-12-03": "new" },
    ],
    [
      "two who were merged were two, each with its own ties",
      {
        ...three,
        actors: [actor("a"), actor("c")],
        placements: [placement("c"), { ...placement("b"), actor: "a" }],
        ties: [tie("a", "c", { id: "bc", since: "2020-01-01" })],
        changes: [
          was("2026-12-02", "at b", { actor: "b" }),
          was("2026-12-02", "bc", { from: "b" }),
          was("2026-12-02", "b", { name: "b", kind: "School" }, "delete"),
        ],
      },
      { "2020-01-01": "b b2c c", "2026-12-01": "b b2c c", "2026-12-02": "a a2c c" },
    ],
    [
      "who weaves now and was marked so later did not weave before",
      { ...three, placements: [placement("a", "2026-11-21", true)], changes: [was("2027-02-01", "at a", { weaver: false })] },
      { "2026-11-21": "a", "2027-02-01": "A" },
    ],
    [
      "whose name is not known to the reader is not there",
      { ...three, placements: [placement("x")], ties: [tie("a", "x")], changes: [was("2026-12-02", "b", {}, "delete")] },
      { "2026-12-01": nobody },
    ],
  ];
  test.each(cases)("%s", (_, past, days) => {
    for (const [day, map] of Object.entries(days)) expect([day, on(day, past)]).toEqual([day, map]);
  });

  test("begins on the first day of which anything is known, and its months end on their last days", () => {
    const past = { ...three, ties: [tie("a", "b", { since: "2024-01-15" })] };
    expect(firstDayOf(historyOf(past))).toBe("2024-01-15");
    expect(firstDayOf(historyOf({ ...three, placements: [], actors: [] }))).toBeUndefined();
    expect(monthsFrom("2023-12-24", "2024-03-10")).toEqual(["2023-12-31", "2024-01-31", "2024-02-29", "2024-03-10"]);
    expect(monthsFrom("2024-03-10", "2024-03-10")).toEqual(["2024-03-10"]);
  });
});

test("what differs between two days is who and which ties, not wishes", () => {
  const past: Past = {
    ...three,
    placements: [placement("a", "2026-11-21", true), placement("b"), placement("c", "2026-12-20")],
    ties: [tie("a", "b", { strength: 4 }), tie("a", "c", { made: "2026-12-20" }), tie("b", "c", { state: "Wished", strength: null })],
    changes: [
      was("2026-12-10", "ab", { strength: 1 }),
      was("2026-12-11", "at d", { ...placement("d") }, "delete"),
      was("2026-12-11", "d", { name: "d", kind: "School" }, "delete"),
      was("2026-12-11", "ad", { ...tie("a", "d") }, "delete"),
      was("2026-12-12", "at a", { weaver: false }),
    ],
  };
  const [before, after] = ["2026-12-01", "2026-12-31"].map((day) => mapOn(historyOf(past), day)) as [never, never];
  const ids = (some: readonly { id: string }[]) => some.map(({ id }) => id);
  const { came, left, began, drawn, stronger, weaker, lost } = between(before, after);
  expect([came, left, began, drawn, lost].map(ids)).toEqual([["c"], ["d"], ["a"], ["ac"], ["ad"]]);
  expect([stronger.map(({ tie: { id }, was }) => [id, was]), weaker]).toEqual([[["ab", 1]], []]);
  const back = between(after, before);
  expect([back.came, back.left, back.ended, back.drawn, back.lost].map(ids)).toEqual([["d"], ["c"], ["a"], ["ad"], ["ac"]]);
  expect(isSame(between(after, after))).toBe(true);
});

test.each([
  [{ name: "Årssamtalet", day: "2026-03-01" }, undefined],
  [{ name: " ", day: "2026-03-01" }, "house.whyNot.nameMissing"],
  [{ name: "I morgon", day: "2026-11-23" }, "house.whyNot.dateInFuture"],
  [{ name: "Våren", day: "2026-03-01" }, "time.whyNot.nameTaken"],
  [{ day: "2026-02-30" }, "house.whyNot.notADate"],
  [{ note: "<b>fet</b>" }, "house.whyNot.markup"],
])("a day named %o: %s", (snapshot, key) => {
  expect(whyNotSnapshot(snapshot, "2026-11-22", ["Våren"])?.key).toBe(key);
});

/** Does something to a map, and tells of it as the log does. */
type Step = { tie: number; to: number | null };

test("whatever was done to a map, undone back to a day it is the map of that day", () => {
  const step = fc.record<Step>({ tie: fc.nat(5), to: fc.option(fc.integer({ min: 1, max: 4 })) });
  const pairs = ["ab", "ac", "ad", "bc", "bd", "cd"];
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const now = new Map<string, PastTie>();
      const changes: PastChange[] = [];
      const maps = ["a b c d"];
      const dayOf = (at: number) => new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10);
      for (const [at, { tie: which, to }] of steps.entries()) {
        const [day, pair] = [dayOf(at + 1), pairs[which]!];
        const there = now.get(pair);
        if (to === null && there) changes.push(was(day, pair, { ...there }, "delete"));
        else if (there) changes.push(was(day, pair, { strength: there.strength }));
        else if (to !== null) changes.push(was(day, pair, {}, "create"));
        if (to === null) now.delete(pair);
        else now.set(pair, tie(pair[0]!, pair[1]!, { ...there, strength: to, made: there?.made ?? day }));
        maps.push(
          ["a b c d", ...[...now.values()].map(({ from, to, strength }) => `${from}${strength}${to}`)]
            .join(" ")
            .split(" ")
            .sort()
            .join(" "),
        );
      }
      const all = ["a", "b", "c", "d"];
      const past = {
        actors: all.map((id) => actor(id)),
        placements: all.map((id) => placement(id, dayOf(0))),
        ties: [...now.values()],
        changes,
      };
      for (const [at, map] of maps.entries()) expect(on(dayOf(at), past)).toBe(map);
    }),
    { numRuns: 60 },
  );
});
