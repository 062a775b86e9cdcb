import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pairsHeldBy } from "../schema/weaving/depths.ts";
import { efficiencyOf } from "../schema/weaving/efficiency.ts";
import { exitOf, exitOfEach } from "../schema/weaving/exit.ts";
import { graphOf, type Woven, without } from "../schema/weaving/graph.ts";
import { hangsOn } from "../schema/weaving/hanging.ts";
import { stages } from "../schema/weaving/stage.ts";
import { goingOf, thinningOf } from "../schema/weaving/thinning.ts";
import { archetype } from "./archetypes.ts";

/** A map written as its ties: 'a-b3' is a tie of strength 3; weavers are written with a capital. */
function drawn(ties: string, alone = "") {
  const read = ties.split(" ").map((tie) => /^(\w+)-([a-zA-Z]+)(\d)?$/.exec(tie)!.slice(1) as [string, string, string?]);
  const ids = [...new Set([...read.flatMap(([from, to]) => [from, to] as string[]), ...alone.split(" ").filter(Boolean)])];
  return graphOf({
    actors: ids.map((id) => ({ id, weaver: id !== id.toLowerCase() })),
    ties: read.map(([from, to, strength]) => ({ from, to, strength: Number(strength ?? 3) })),
  });
}

const networks = fc.record({
  stage: fc.constantFrom(...stages),
  seed: fc.integer({ min: 1, max: 10_000 }),
  size: fc.integer({ min: 8, max: 40 }),
});
const network = ({ stage, seed, size }: { stage: (typeof stages)[number]; seed: number; size: number }): Woven =>
  archetype(stage, seed, size);

describe("the efficiency", () => {
  test.each([
    ["two who know each other", "a-b", 1],
    ["a path of three", "a-b b-c", (4 + 2 * 0.5) / 6],
    ["a star of five", "a-b a-c a-d a-e", (2 * 4 + 2 * 6 * 0.5) / 20],
    ["two pairs", "a-b c-d", 4 / 12],
  ])("of %s", (_, ties, wanted) => expect(efficiencyOf(drawn(ties))).toBeCloseTo(wanted, 12));

  test("of many more than are walked from at once is that of the distances", () => {
    const graph = graphOf(archetype("Hubs", 5, 90));
    const far = (from: number) => {
      const steps = new Map([[from, 0]]);
      for (const [actor, step] of steps)
        for (const other of graph.neighbours.subarray(graph.offsets[actor], graph.offsets[actor + 1]))
          if (!steps.has(other)) steps.set(other, step + 1);
      return [...steps.values()].filter(Boolean).reduce((sum, step) => sum + 1 / step, 0);
    };
    const wanted = graph.ids.reduce((sum, _, actor) => sum + far(actor), 0) / (90 * 89);
    expect(efficiencyOf(graph)).toBeCloseTo(wanted, 12);
  });
});

describe("the weavers' exit", () => {
  test("leaves a star in pieces", () => {
    const graph = drawn("Lib-a Lib-b Lib-c Lib-d c-d", "e");
    const exit = exitOf(graph);
    expect(exit).toMatchObject({
      weavers: [0],
      others: 5,
      with: { together: 4, parts: [[1, 2, 3, 4]], alone: [] },
      without: { together: 2, parts: [[3, 4]], alone: [1, 2] },
      reasons: [
        { key: "stage.reason.held", values: { held: 2, others: 5, weavers: 1, actor: "Lib" } },
        { key: "stage.exit.falls", values: { parts: 1, alone: 2 } },
        { key: "stage.reason.kept" },
      ],
    });
    // Of six pairs one still knows each other and was tied before: 1 of 1 + 5 ∕ 2, and two of four hang together.
    expect(exit.with.efficiency).toBeCloseTo((2 * (1 + 5 / 2)) / 20, 12);
    expect(exit.without.efficiency).toBeCloseTo(2 / 20, 12);
    expect(exit.readiness).toBe(Math.round((100 * (1 / 3.5) * 2) / 4));
  });

  test.each([
    ["nobody weaves", drawn("a-b b-c"), "stage.exit.nobody"],
    ["the weaver stands aside", drawn("Lib-a a-b b-c c-a"), "stage.exit.nothingLost"],
    ["there is only the weaver", drawn("Lib-lib"), "stage.exit.nothingLost"],
  ])("costs nothing when %s", (_, graph, key) => {
    const { readiness, reasons } = exitOf(graph);
    expect([readiness, reasons[0]!.key]).toEqual([100, key]);
  });

  test("costs less for one of two weavers than for both", () => {
    const graph = drawn("Lib-a Lib-b Lib-c You-a You-b You-d");
    expect(exitOf(graph).readiness).toBe(0);
    expect(exitOfEach(graph).map(({ weavers, without }) => [weavers, without.alone.map((actor) => graph.ids[actor])])).toEqual([
      [[0], ["c"]],
      [[4], ["d"]],
    ]);
  });

  test("keeps no more than there was, and what is left is the network without the weavers", () => {
    fc.assert(
      fc.property(networks, (drawing) => {
        const graph = graphOf(network(drawing));
        const exit = exitOf(graph);
        expect(exit.readiness).toBeGreaterThanOrEqual(0);
        expect(exit.readiness).toBeLessThanOrEqual(100);
        expect(exit.without.efficiency).toBeLessThanOrEqual(exit.with.efficiency);
        expect(exit.without.efficiency).toBeCloseTo(efficiencyOf(without(graph, graph.weavers)), 12);
      }),
      { numRuns: 40 },
    );
  });

  test("comes step by step: weak ties go first, those between weavers last, and nothing ever comes back", () => {
    const graph = drawn("Lib-You4 Lib-a1 Lib-b4 Lib-c1 You-c2 c-d a-b a-d a-c");
    expect(goingOf(graph).map((pair) => pair.map((actor) => graph.ids[actor]).join("-"))).toEqual([
      "Lib-a",
      "Lib-c",
      "You-c",
      "Lib-b",
      "Lib-You",
    ]);
    fc.assert(
      fc.property(networks, (drawing) => {
        const woven = graphOf(network(drawing));
        const [moments, exit] = [thinningOf(woven, 8), exitOf(woven)];
        expect(moments.map(({ share }) => share)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8].map((step) => step / 8));
        expect(moments[0]).toMatchObject({ efficiency: exit.with.efficiency, readiness: 100, gone: [] });
        expect(moments.at(-1)).toMatchObject({ ...exit.without, readiness: exit.readiness });
        for (const [step, { efficiency }] of moments.slice(1).entries()) expect(efficiency).toBeLessThanOrEqual(moments[step]!.efficiency);
      }),
      { numRuns: 20 },
    );
  });

  test("of anybody at all parts as many pairs as are reckoned for it at once", () => {
    fc.assert(
      fc.property(networks, (drawing) => {
        const graph = graphOf(network(drawing));
        const together = (of: number[][]) => of.reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);
        const parted = graph.ids.map((_, actor) => {
          const { with: before, without: after } = exitOf(graph, [actor]);
          return together(before.parts) - together(after.parts);
        });
        expect([...pairsHeldBy(graph)]).toEqual(parted);
      }),
      { numRuns: 15 },
    );
  });
});

describe("what hangs on one", () => {
  const actors = [
    { id: "library", areas: ["Dalby", "Lund"] },
    { id: "choir", areas: ["Dalby"] },
    { id: "school", areas: ["Dalby", "Genarp"] },
    { id: "club", areas: ["Genarp", "Lund"] },
    { id: "police", areas: [] },
  ];
  const tie = (id: string, from: string, to: string, keepers: string[], strength: number | null = 3) => ({
    id,
    from,
    to,
    keepers,
    strength,
  });
  const ties = [
    tie("1", "library", "choir", ["Vera"]),
    tie("2", "library", "school", ["Vera", "Vera"]),
    tie("3", "school", "club", ["Karin", "Vera"]),
    tie("4", "club", "police", []),
    tie("5", "choir", "school", ["Vera"], null),
  ];

  test("person: who alone keeps ties, and who would be cut off; a wish hangs on nobody", () => {
    const { people, ties: present, keeperUnknown } = hangsOn({ actors, ties, places: ["Dalby", "Genarp"] });
    expect(people).toEqual([{ on: "Vera", ties: ["1", "2"], cutOff: ["library", "choir"] }]);
    expect([present, keeperUnknown]).toEqual([4, 1]);
  });

  test("place: the two ends share that one and no other below the map's own area", () => {
    const { places, placeUnknown } = hangsOn({ actors, ties, places: ["Dalby", "Genarp"] });
    expect(places.map(({ on, ties }) => [on, ties])).toEqual([
      ["Dalby", ["1", "2"]],
      ["Genarp", ["3"]],
    ]);
    expect(placeUnknown).toBe(1);
  });

  test("place: nothing, when there are no places below the map's own area", () => {
    expect(hangsOn({ actors, ties, places: [] })).toMatchObject({ places: [], placeUnknown: 4 });
  });
});
