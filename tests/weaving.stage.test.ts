import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { graphOf, type Woven } from "../schema/weaving/graph.ts";
import { holdingOf } from "../schema/weaving/holding.ts";
import { Stage, stageOf, stages } from "../schema/weaving/stage.ts";
import { isTold, stageAt } from "../schema/weaving/stageAt.ts";
import { archetype } from "./archetypes.ts";

type Pair = readonly [one: number, other: number];
const numbers = (from: number, to: number) => Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
const allOf = (actors: readonly number[]): Pair[] => actors.flatMap((one, at) => actors.slice(at + 1).map((other): Pair => [one, other]));
const around = (hub: number, spokes: readonly number[]): Pair[] => spokes.map((spoke): Pair => [hub, spoke]);

/** A map of so many actors, of whom some weave. */
const drawn = (count: number, pairs: readonly Pair[], weavers: readonly number[] = [0], strength = 3): Woven => ({
  actors: numbers(0, count).map((at) => ({ id: `${at}`, weaver: weavers.includes(at) })),
  ties: pairs.map(([one, other]) => ({ from: `${one}`, to: `${other}`, strength })),
});

const stageIn = (woven: Woven) => {
  const graph = graphOf(woven);
  return stageAt(holdingOf(graph, graph.weavers));
};

describe("the stage of a network", () => {
  test.each(stages)(
    "is read right on at least 95 of 100 networks drawn as %s, of 8 to 300 actors with 1 to 3 weavers and noise",
    (stage) => {
      const wrong = numbers(1, 101).filter((seed) => stageIn(archetype(stage, seed)) !== stage);
      expect(wrong.length, `seeds ${wrong}`).toBeLessThanOrEqual(5);
    },
  );

  test("is never the last for a star, with one hub or several, marked or not, and a few spokes tied", () => {
    const stars = fc.record({
      spokes: fc.array(fc.integer({ min: 3, max: 20 }), { minLength: 1, maxLength: 4 }),
      marked: fc.boolean(),
      tied: fc.integer({ min: 0, max: 20 }),
      seed: fc.integer({ min: 0, max: 1000 }),
    });
    fc.assert(
      fc.property(stars, ({ spokes, marked, tied, seed }) => {
        const count = spokes.length + spokes.reduce((sum, some) => sum + some, 0);
        const starts = spokes.map((_, hub) => spokes.length + spokes.slice(0, hub).reduce((sum, some) => sum + some, 0));
        const pairs = spokes.flatMap((some, hub) => around(hub, numbers(starts[hub]!, starts[hub]! + some)));
        const free = numbers(spokes.length, count);
        const few = numbers(0, Math.floor((tied / 100) * free.length)).map(
          (at): Pair => [free[(at * 7 + seed) % free.length]!, free[(at * 5 + seed + 1) % free.length]!],
        );
        const hubs = numbers(0, spokes.length);
        expect(stageIn(drawn(count, [...pairs, ...allOf(hubs), ...few], marked ? hubs : []))).not.toBe(Stage.Woven);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ["nobody", drawn(0, []), "Scattered", ["stage.reason.empty"]],
    ["one", drawn(1, []), "Scattered", ["stage.reason.few"]],
    ["three who all know each other", drawn(3, allOf([0, 1, 2])), "Scattered", ["stage.reason.few"]],
    ["four who know nobody", drawn(4, []), "Scattered", ["stage.reason.together", "stage.reason.loose"]],
    ["weavers only", drawn(5, allOf(numbers(0, 5)), numbers(0, 5)), "Star", ["stage.reason.onlyWeavers", "stage.reason.together"]],
    [
      "a weaver with eight spokes",
      drawn(9, around(0, numbers(1, 9))),
      "Star",
      ["stage.reason.onlyBinders", "stage.reason.held", "stage.reason.together"],
    ],
    [
      "the same, with the weaver unmarked",
      drawn(9, around(0, numbers(1, 9)), []),
      "Star",
      ["stage.reason.onlyBinders", "stage.reason.held", "stage.reason.unmarked", "stage.reason.together"],
    ],
    [
      "a ring around a weaver",
      drawn(13, [...around(0, numbers(1, 13)), ...numbers(1, 13).map((at): Pair => [at, (at % 12) + 1])]),
      "Hubs",
      undefined,
    ],
    [
      "all who know all",
      drawn(8, allOf(numbers(0, 8))),
      "Woven",
      ["stage.reason.held", "stage.reason.kept", "stage.reason.core", "stage.reason.braced", "stage.reason.tolerated"],
    ],
    ["all who have only heard of all", drawn(8, allOf(numbers(0, 8)), [0], 1), "Hubs", undefined],
  ] as const)("%s", (_, woven, stage, reasons) => {
    const found = stageOf(graphOf(woven));
    expect(found.stage).toBe(stage);
    if (reasons) expect(found.reasons.map(({ key }) => key)).toEqual(reasons);
    expect(Object.values(found.odds).reduce((sum, odds) => sum + odds, 0)).toBeCloseTo(1, 9);
    expect(found.certainty).toBe(found.odds[stage]);
  });

  /** Several hubs at the least: two who know each other, each with two around it; a weaver knows both. */
  const twoHubs: Pair[] = [
    [0, 1],
    [0, 2],
    [1, 2],
    [1, 3],
    [1, 4],
    [2, 5],
    [2, 6],
  ];
  test.each([
    ["one actor", 1, [], "Scattered", false],
    ["three who all know each other", 3, allOf([0, 1, 2]), "Scattered", false],
    ["four who know nobody", 4, [], "Scattered", true],
    [
      "three in a row and a pair: two groups, no hub",
      5,
      [
        [0, 1],
        [1, 2],
        [3, 4],
      ],
      "Scattered",
      true,
    ],
    [
      "two pairs",
      4,
      [
        [0, 1],
        [2, 3],
      ],
      "Scattered",
      true,
    ],
    ["a weaver with three spokes", 4, around(0, [1, 2, 3]), "Star", true],
    ["a weaver with five spokes, of whom two know each other", 6, [...around(0, [1, 2, 3, 4, 5]), [1, 2]], "Star", true],
    [
      "three in a row beside a weaver: one hub or several?",
      4,
      [
        [0, 1],
        [1, 2],
        [1, 3],
      ],
      "Star",
      false,
    ],
    [
      "one who knows three, and a pair apart (a village of six)",
      6,
      [
        [0, 1],
        [1, 2],
        [1, 3],
        [4, 5],
      ],
      "Star",
      false,
    ],
    ["five who all know all, and a weaver", 6, allOf([0, 1, 2, 3, 4, 5]), "Star", false],
    ["two hubs with two around each, and a weaver", 7, twoHubs, "Hubs", true],
    ["the same, and three who know nobody", 10, twoHubs, "Hubs", true],
    ["two hubs of which one is new, so that five have ties", 7, twoHubs.slice(0, -1), "Star", false],
    ["six who all know all, and a weaver", 7, allOf(numbers(0, 7)), "Woven", true],
  ] as const)("of a tiny network is told only where it can be: %s", (_, count, pairs, stage, told) => {
    const graph = graphOf(drawn(count, pairs));
    expect([stageIn(drawn(count, pairs)), isTold(holdingOf(graph, graph.weavers))]).toEqual([stage, told]);
    const found = stageOf(graph);
    expect([found.stage, found.isTold]).toEqual([stage, told]);
    const few = found.reasons.some(({ key }) => key === "stage.reason.few" || key === "stage.reason.fewOthers");
    expect(few).toBe(!told);
  });

  test("is told with numbers and with whoever all hangs on, and what is missing", () => {
    const found = stageOf(graphOf(drawn(10, [...around(0, numbers(1, 9)), [1, 2], [2, 3]])));
    expect(found.reasons).toEqual([
      { key: "stage.reason.onlyBinders", values: { weavers: 1, actor: "0", count: 5, actors: 10 } },
      { key: "stage.reason.held", values: { weavers: 1, actor: "0", held: 3, others: 9 } },
      { key: "stage.reason.together", values: { together: 9, actors: 10, groups: 1 } },
      { key: "stage.reason.loose", values: { count: 1 } },
    ]);
    expect(found.next).toEqual({
      stage: "Hubs",
      share: 3 / 9 / 0.6,
      missing: [{ key: "stage.missing.held", values: { weavers: 1, actor: "0", count: 3 } }],
    });
  });

  test("is surer the further it is from the next", () => {
    const sure = stageOf(graphOf(drawn(21, around(0, numbers(1, 21)))));
    const unsure = stageOf(graphOf(drawn(11, [...around(0, numbers(1, 11)), ...around(1, [2, 3, 4, 5, 6])])));
    expect([sure.stage, sure.certainty]).toEqual(["Star", 1]);
    expect(unsure.stage).toBe("Hubs");
    expect(unsure.certainty).toBeLessThan(0.9);
    expect(unsure.odds.Star).toBeGreaterThan(0.1);
  });

  test("and its odds are the same every time, and in whatever order ties are written", () => {
    const woven = archetype("Hubs", 3, 30);
    const found = stageOf(graphOf(woven));
    expect(stageOf(graphOf({ ...woven, ties: woven.ties.toReversed() }))).toEqual(found);
  });

  test("has a next one until the last, nearer than it, with what is missing", () => {
    fc.assert(
      fc.property(fc.constantFrom(...stages), fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 8, max: 40 }), (stage, seed, size) => {
        const { stage: found, next } = stageOf(graphOf(archetype(stage, seed, size)));
        if (found === Stage.Woven) return void expect(next).toBeUndefined();
        expect(next!.stage).toBe(stages[stages.indexOf(found) + 1]);
        expect(next!.share).toBeGreaterThanOrEqual(0);
        expect(next!.share).toBeLessThan(1);
        expect(next!.missing.length).toBeGreaterThan(0);
      }),
      { numRuns: 20 },
    );
  });
});
