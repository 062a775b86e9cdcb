import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { modularityOf } from "../schema/weaving/communities.ts";
import { findingsOf } from "../schema/weaving/findings.ts";
import { type Graph, graphOf, type Woven, without } from "../schema/weaving/graph.ts";
import { groupsOf } from "../schema/weaving/groups.ts";
import { liveMeasures, mostFollowed } from "../schema/weaving/live.ts";
import { actorMeasures, type Measured, measure, wholeMeasures } from "../schema/weaving/measures.ts";
import { participationIn } from "../schema/weaving/participation.ts";
import { words } from "../schema/words.ts";

/**
 * Published networks, and what networkx says of them (igraph agrees wherever it has the same measure, to 1e-12): `made` names the
 * versions. With lengths, networkx was given 12 / strength as the distance, whole numbers so that equal ways are equal, and its results
 * were told in steps of 3. What networkx has only without weights was reckoned from its distances or by going through every triad.
 * `bestModularity` is the highest there is, from igraph's exact search; `given` is of the partition written beside the ties.
 */
const { networks } = JSON.parse(readFileSync(new URL("./weaving.networks.json", import.meta.url), "utf8")) as {
  networks: Record<string, Network>;
};
interface Network {
  actors: string[];
  given: number[];
  ties: [number, number, number][];
  articulation: number[];
  bridges: [number, number][];
  plain: Expected;
  weighted: Expected;
}
interface Expected {
  whole: Record<string, number>;
  each: Record<string, number[]>;
  given: { modularity: number; participation: number[] };
  bestModularity: number;
  localEfficiency: number[];
}

const modes = [
  { mode: "plain", weighted: false },
  { mode: "weighted", weighted: true },
] as const;
const near = 1e-9;

/** A graph of actors a0, a1, … */
const drawn = (size: number, ties: Iterable<readonly [number, number, number | null]>): Graph =>
  graphOf({
    actors: Array.from({ length: size }, (_, index) => ({ id: `a${index}`, weaver: false })),
    ties: [...ties].map(([one, other, strength]) => ({ from: `a${one}`, to: `a${other}`, strength })),
  });

/** Where two sets of values differ most: the measure and by how much, if that is more than rounding. */
function differing(one: Measured, other: Measured): string[] {
  const whole = wholeMeasures.filter(({ id }) => !(Math.abs(one.whole[id] - other.whole[id]) < near)).map(({ id }) => id);
  const each = actorMeasures.filter(({ id }) => one.each[id].some((value, index) => !(Math.abs(value - other.each[id][index]!) < near)));
  const lists = (["articulation", "bridges"] as const).filter((name) => `${one[name]}` !== `${other[name]}`);
  return [...whole, ...each.map(({ id }) => id), ...lists];
}

describe.each(Object.entries(networks))("%s", (_, network) => {
  const graph = drawn(network.actors.length, network.ties);

  test.each(modes)("is measured as by networkx and igraph, $mode", ({ mode, weighted }) => {
    const expected = network[mode];
    const { whole, each, articulation, bridges } = measure(graph, { weighted });
    for (const [id, value] of Object.entries(expected.whole)) expect(Math.abs(whole[id as "density"] - value), id).toBeLessThan(near);
    for (const [id, values] of Object.entries(expected.each))
      for (const [index, value] of values.entries()) expect(Math.abs(each[id as "core"][index]! - value), id).toBeLessThan(near);
    expect([...articulation]).toEqual(network.articulation);
    expect(bridges).toEqual(network.bridges);
  });

  test.each(modes)("has communities nearly as good as there are, $mode", ({ mode, weighted }) => {
    const { whole, communities } = measure(graph, { weighted });
    expect(whole.modularity).toBeGreaterThan(network[mode].bestModularity - 0.001);
    expect(new Set(communities).size).toBe(whole.communities);
  });

  test.each(modes)("is divided by a given partition as by networkx, $mode", ({ mode, weighted }) => {
    const { given, localEfficiency } = network[mode];
    const communities = groupsOf(Int32Array.from(network.given), Int32Array.from(network.given.keys()));
    const findings = findingsOf(graph, weighted);
    expect(modularityOf(graph, weighted, communities)).toBeCloseTo(given.modularity, 9);
    for (const [index, value] of participationIn({ ...findings, communities }).entries())
      expect(value).toBeCloseTo(given.participation[index]!, 9);
    for (const [index, value] of findings.localEfficiency.entries()) expect(value).toBeCloseTo(localEfficiency[index]!, 9);
  });
});

const strengths = fc.constantFrom(1, 2, 3, 4);
/** Maps of up to fourteen actors, most of them in several parts; some ties are wished for only. */
const maps = fc.integer({ min: 0, max: 14 }).chain((size) => {
  const actor = fc.integer({ min: 0, max: Math.max(0, size - 1) });
  const tie = fc.tuple(actor, actor, fc.option(strengths, { freq: 6 }));
  return fc.record({ size: fc.constant(size), ties: fc.array(tie, { maxLength: size ? 24 : 0 }) });
});
const holds = <T>(values: fc.Arbitrary<T>, says: (value: T) => void, numRuns = 150) => fc.assert(fc.property(values, says), { numRuns });

describe("any map", () => {
  test("has a finite value of every measure, and shares are shares", () => {
    holds(fc.tuple(maps, fc.boolean()), ([{ size, ties }, weighted]) => {
      const { whole, each } = measure(drawn(size, ties), { weighted });
      const values = [
        ...wholeMeasures.map(({ id, format }) => ({ id, format, value: whole[id] })),
        ...actorMeasures.flatMap(({ id, format }) => [...each[id]].map((value) => ({ id, format, value }))),
      ];
      for (const { id, format, value } of values) {
        expect(Number.isFinite(value), id).toBe(true);
        if (format === "share") expect(value >= 0 && value < 1 + near, `${id} ${value}`).toBe(true);
        if (format === "count") expect(Number.isInteger(value), id).toBe(true);
      }
    });
  });

  test("is the same without the ties that are only wished for", () => {
    holds(maps, ({ size, ties }) => {
      const present = ties.filter(([, , strength]) => strength);
      expect(measure(drawn(size, ties), { weighted: false })).toEqual(measure(drawn(size, present), { weighted: false }));
    });
  });

  test("is measured alike in whatever order its actors and ties are given", () => {
    const shuffled = maps.chain((map) =>
      fc.tuple(fc.constant(map), fc.shuffledSubarray([...Array(map.size).keys()], { minLength: map.size })),
    );
    holds(fc.tuple(shuffled, fc.boolean()), ([[{ size, ties }, order], weighted]) => {
      const graph = drawn(size, ties);
      const other = { actors: order.map((index) => ({ id: `a${index}`, weaver: false })), ties: tiesOf(graph).reverse() };
      const [one, again] = [measure(graph, { weighted }), measure(graphOf(other), { weighted })];
      const back = Object.fromEntries(
        actorMeasures.map(({ id }) => [id, Float64Array.from(graph.ids, (_, index) => again.each[id][order.indexOf(index)]!)]),
      ) as Measured["each"];
      expect(differing(one, { ...again, each: back, articulation: one.articulation, bridges: one.bridges })).toEqual([]);
    });
  });

  test("is no less efficient for one more tie, or a stronger one", () => {
    const more = maps
      .filter(({ size }) => size > 1)
      .chain((map) => fc.tuple(fc.constant(map), fc.nat(map.size - 1), fc.nat(map.size - 1), strengths));
    holds(fc.tuple(more, fc.boolean()), ([[{ size, ties }, one, other, strength], weighted]) => {
      const before = measure(drawn(size, ties), { weighted }).whole.efficiency;
      const after = measure(drawn(size, [...ties, [one, other, strength]]), { weighted }).whole.efficiency;
      expect(after).toBeGreaterThan(before - near);
    });
  });

  test("falls into more parts without an articulation point, and not without another actor who has ties", () => {
    holds(
      maps,
      ({ size, ties }) => {
        const graph = drawn(size, ties);
        const { whole, each, articulation } = measure(graph, { weighted: false });
        for (const index of graph.ids.keys()) {
          const left = measure(without(graph, [index]), { weighted: false }).whole.components;
          expect(left > whole.components).toBe(articulation.includes(index));
          if (!each.degree[index]) expect(left).toBe(whole.components - 1);
        }
      },
      60,
    );
  });

  test.each(modes)("in which most know each other is locally as efficient as going every way says, $mode", ({ weighted }) => {
    const kinds = fc.constantFrom([1], [1, 2], [1, 2, 3, 4], [1, 1, 1, 1, 4], [2, 2, 2, 3]);
    const crowd = fc.tuple(
      fc.integer({ min: 18, max: 26 }),
      fc.constantFrom(0.5, 0.8, 1),
      kinds,
      fc.infiniteStream(fc.double({ min: 0, max: 0.999 })),
    );
    holds(
      crowd,
      ([size, share, strengths, numbers]) => {
        const next = () => numbers.next().value;
        const pairs = Array.from({ length: size }, (_, one) => Array.from({ length: one }, (_, other) => [one, other] as const)).flat();
        const ties = pairs.flatMap(([one, other]) =>
          next() < share ? [[one, other, strengths[Math.floor(next() * strengths.length)]!] as const] : [],
        );
        const graph = drawn(size, ties);
        const { localEfficiency } = findingsOf(graph, weighted);
        for (const [actor, value] of localEfficiency.entries())
          expect(Math.abs(value - goingEveryWay(graph, weighted, actor))).toBeLessThan(near);
      },
      12,
    );
  });

  test("has communities that hang together", () => {
    holds(
      fc.tuple(maps, fc.boolean()),
      ([{ size, ties }, weighted]) => {
        const graph = drawn(size, ties);
        const { communities } = measure(graph, { weighted });
        for (const community of new Set(communities)) {
          const others = [...communities.keys()].filter((index) => communities[index] !== community);
          expect(measure(without(graph, others), { weighted }).whole.components).toBe(1);
        }
      },
      60,
    );
  });
});

/** How well those an actor has ties to reach each other without it, by trying every one between every two. Source: Floyd 1962. */
function goingEveryWay({ offsets, neighbours, strengths }: Graph, weighted: boolean, actor: number): number {
  const around = [...neighbours.subarray(offsets[actor]!, offsets[actor + 1]!)];
  const far = around.map((one) =>
    around.map((other) => {
      const place = neighbours.subarray(0, offsets[one + 1]!).indexOf(other, offsets[one]!);
      return place < 0 ? Number.POSITIVE_INFINITY : weighted ? 4 / strengths[place]! : 1;
    }),
  );
  for (const by of around.keys())
    for (const row of far) for (const other of around.keys()) row[other] = Math.min(row[other]!, row[by]! + far[by]![other]!);
  const sum = far.flatMap((row, one) => row.filter((_, other) => other !== one)).reduce((so, distance) => so + 1 / distance, 0);
  return around.length < 2 ? 0 : sum / (around.length * (around.length - 1));
}

const tiesOf = ({ ids, offsets, neighbours, strengths }: Graph): Woven["ties"][number][] =>
  ids.flatMap((from, one) =>
    Array.from({ length: offsets[one + 1]! - offsets[one]! }, (_, nth) => offsets[one]! + nth)
      .filter((place) => neighbours[place]! > one)
      .map((place) => ({ from, to: ids[neighbours[place]!]!, strength: strengths[place]! })),
  );

describe("a map that is followed", () => {
  test.each(modes)("is measured after every edit as if all were measured anew, $mode", ({ weighted }) => {
    const size = 12;
    const actor = fc.nat(size - 1);
    const edit = fc.tuple(actor, actor, fc.constantFrom(0, 0, 1, 2, 3, 4));
    holds(
      fc.array(edit, { minLength: 30, maxLength: 60 }),
      (edits) => {
        const live = liveMeasures({ weighted });
        const ties = new Map<string, readonly [number, number, number]>();
        live.follow(drawn(size, []));
        for (const [one, other, strength] of edits) {
          ties.set(`${Math.min(one, other)} ${Math.max(one, other)}`, [one, other, strength]);
          const graph = drawn(size, ties.values());
          const { measured, by } = live.follow(graph);
          expect(by).toBe("update");
          expect(differing(measured, measure(graph, { weighted }))).toEqual([]);
        }
      },
      15,
    );
  });

  test.each(modes)("does not drift in a long row of edits, $mode", ({ weighted }) => {
    const size = 60;
    const live = liveMeasures({ weighted });
    const ties = new Map<number, readonly [number, number, number]>();
    for (let nth = 0; nth < 500; nth++) {
      const [one, other] = [(nth * nth * 7 + 3) % size, (nth * 31 + (nth >> 3)) % size];
      const key = Math.min(one, other) * size + Math.max(one, other);
      if (ties.has(key) && nth % 3) ties.delete(key);
      else ties.set(key, [one, other, 1 + (nth % 4)]);
      if (ties.size > 140) ties.delete(ties.keys().next().value!);
      live.follow(drawn(size, ties.values()));
    }
    const graph = drawn(size, ties.values());
    expect(differing(live.follow(graph).measured, measure(graph, { weighted }))).toEqual([]);
  });

  test("is measured anew, and says so, with other actors, many edits at once, or too many actors", () => {
    const live = liveMeasures({ weighted: false });
    const chain = (size: number) =>
      drawn(
        size,
        Array.from({ length: size - 1 }, (_, one) => [one, one + 1, 2] as const),
      );
    expect(live.follow(chain(20)).by).toBe("recompute");
    expect(live.follow(chain(20)).by).toBe("update");
    expect(live.follow(chain(21)).by).toBe("recompute");
    expect(live.follow(drawn(21, [])).by).toBe("recompute");
    const many = drawn(mostFollowed + 1, [[0, 1, 1]]);
    expect([live.follow(many).by, live.follow(many).by]).toEqual(["recompute", "recompute"]);
  });
});

test("every measure has its words, and no words are of a measure that is not there", () => {
  expect(Object.keys(words.sv.measures.whole)).toEqual(wholeMeasures.map(({ id }) => id));
  expect(Object.keys(words.sv.measures.each)).toEqual(actorMeasures.map(({ id }) => id));
});

test("whoever waits hears how much is measured", () => {
  const heard: number[] = [];
  measure(drawn(200, [[0, 1, 1]]), { weighted: true, progress: (share) => heard.push(share) });
  expect(heard).toEqual([64 / 200, 128 / 200, 192 / 200]);
});
