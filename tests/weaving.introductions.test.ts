import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { randomFrom } from "../schema/layout/random.ts";
import { type Graph, graphOf, type Woven, without } from "../schema/weaving/graph.ts";
import { introductionsFor, parts, type Suggestion, type Traits } from "../schema/weaving/introductions.ts";
import { headsOf, stemOf, stemsIn } from "../schema/weaving/stems.ts";
import { Wishes } from "../schema/weaving/wishes.ts";
import { archetype } from "./archetypes.ts";

const plain: Traits = { active: true, themes: [], targetGroups: [], areas: [], offers: [], needs: [] };

/** A map written as its ties: 'a-b' is a contact, and 'a=b' a steady partnership; weavers are written with a capital. */
function drawn(ties: string, alone = ""): Graph {
  const read = ties.split(" ").map((tie) => ({ ends: tie.split(/[-=]/), strength: tie.includes("=") ? 4 : 2 }));
  const ids = [...new Set([...read.flatMap(({ ends }) => ends), ...alone.split(" ").filter(Boolean)])];
  return graphOf({
    actors: ids.map((id) => ({ id, weaver: id !== id.toLowerCase() })),
    ties: read.map(({ ends: [from, to], strength }) => ({ from: from!, to: to!, strength })),
  });
}

const suggested = (graph: Graph, told: Record<string, Partial<Traits>> = {}, { most = 20, not = [] as [string, string][] } = {}) =>
  introductionsFor(
    graph,
    graph.ids.map((id) => ({ ...plain, ...told[id] })),
    { most, not },
  );
const pairsIn = (graph: Graph, found: readonly Suggestion[]) => found.map(({ one, other }) => `${graph.ids[one]}-${graph.ids[other]}`);

/** All distances by the plainest way there is: Floyd and Warshall. */
function distancesIn(size: number, ties: readonly (readonly [number, number])[]): number[][] {
  const far = Array.from({ length: size }, (_, one) =>
    Array.from({ length: size }, (_, other) => (one === other ? 0 : Number.POSITIVE_INFINITY)),
  );
  for (const [one, other] of ties) far[one]![other] = far[other]![one] = 1;
  for (let by = 0; by < size; by++)
    for (let from = 0; from < size; from++)
      for (let to = 0; to < size; to++) far[from]![to] = Math.min(far[from]![to]!, far[from]![by]! + far[by]![to]!);
  return far;
}

const efficiency = (far: number[][]) =>
  far.flatMap((row, one) => row.filter((_, other) => other !== one)).reduce((sum, distance) => sum + 1 / distance, 0) /
  (far.length * (far.length - 1));

/** The actors on a side of a single tie that has at most half of its component, for each single tie. */
function hangingIn(size: number, ties: readonly (readonly [number, number])[]) {
  const before = distancesIn(size, ties);
  return ties.flatMap((tie) => {
    const after = distancesIn(
      size,
      ties.filter((one) => one !== tie),
    );
    if (Number.isFinite(after[tie[0]]![tie[1]]!)) return [];
    const side = (end: number) => after[end]!.flatMap((distance, actor) => (Number.isFinite(distance) ? [actor] : []));
    const whole = before[tie[0]]!.filter(Number.isFinite).length;
    return [{ tie, hanging: tie.flatMap((end) => (2 * side(end).length <= whole ? side(end) : [])) }];
  });
}

/** Every pair with its gain, whom it frees and its score, each worked out by itself on the whole network. */
function byForce(graph: Graph, traits: readonly Traits[]) {
  const left = without(graph, graph.weavers);
  const size = left.ids.length;
  const ties = left.ids.flatMap((_, one) =>
    [...left.neighbours.subarray(left.offsets[one], left.offsets[one + 1])]
      .filter((other) => other > one)
      .map((other) => [one, other] as const),
  );
  const [before, hanging] = [efficiency(distancesIn(size, ties)), hangingIn(size, ties)];
  const index = left.ids.map((id) => graph.at.get(id)!);
  const wishes = new Wishes(graph, traits, index);
  const pairs = left.ids.flatMap((_, one) =>
    left.ids.flatMap((_, other) => (other > one && !ties.some(([a, b]) => a === one && b === other) ? [[one, other] as const] : [])),
  );
  const found = pairs.map(([one, other]) => {
    const more = [...ties, [one, other] as const];
    const still = new Set(hangingIn(size, more).map(({ tie }) => tie));
    const freed = new Set(hanging.filter(({ tie }) => !still.has(tie)).flatMap(({ hanging }) => hanging)).size;
    return { one: index[one]!, other: index[other]!, gain: efficiency(distancesIn(size, more)) - before, frees: freed };
  });
  const greatest = Math.max(...found.map(({ gain }) => gain));
  const scored = found.map((pair) => {
    const freeing = Math.min(1, pair.frees / (0.1 * size));
    const score = 100 * (parts.gain * (pair.gain / greatest) + parts.frees * freeing + parts.wish * wishes.of(pair.one)[pair.other]!);
    return { ...pair, score };
  });
  return scored.sort((a, b) => b.score - a.score);
}

/** A small network with whatever traits come by chance. */
function chance(seed: number): { woven: Woven; traits: Traits[] } {
  const random = randomFrom(seed);
  const size = 5 + Math.floor(random() * 9);
  const some = (names: string[]) => names.filter(() => random() < 0.3);
  const actors = Array.from({ length: size }, (_, at) => ({ id: `${at}`, weaver: random() < 0.1 }));
  const ties = Array.from({ length: Math.floor(size * (0.5 + random())) }, () => ({
    from: `${Math.floor(random() * size)}`,
    to: `${Math.floor(random() * size)}`,
    strength: 1 + Math.floor(random() * 4),
  }));
  const traits = actors.map(() => ({
    ...plain,
    themes: some(["Språk", "Kultur", "Rörelse"]),
    areas: some(["Dalby", "Genarp"]),
    needs: some(["Lokal"]),
    offers: some(["Lokaler"]),
  }));
  return { woven: { actors, ties }, traits };
}

/** A street of houses in so many rows, each a neighbour of those beside, before and behind it: the farther apart two live, the more ways lead there. */
function street(wide: number, rows: number): Graph {
  const name = (x: number, y: number) => `${x}.${y}`;
  const houses = Array.from({ length: wide * rows }, (_, at) => [at % wide, Math.floor(at / wide)] as const);
  const ties = houses.flatMap(([x, y]) => [
    ...(x + 1 < wide ? [{ from: name(x, y), to: name(x + 1, y), strength: 2 }] : []),
    ...(y + 1 < rows ? [{ from: name(x, y), to: name(x, y + 1), strength: 2 }] : []),
  ]);
  return graphOf({ actors: houses.map(([x, y]) => ({ id: name(x, y), weaver: false })), ties });
}

describe("the next introductions", () => {
  test("are those that every pair worked out by itself gives, with the same gain, the same freed and the same score", () => {
    for (let seed = 1; seed <= 25; seed++) {
      const { woven, traits } = chance(seed);
      const graph = graphOf(woven);
      const [found, all] = [introductionsFor(graph, traits, { most: 20, not: [] }), byForce(graph, traits)];
      expect(found.length, `seed ${seed}`).toBe(Math.min(20, all.length));
      for (const [place, { one, other, gain, frees, score }] of found.entries()) {
        const same = all.find((pair) => pair.one === one && pair.other === other)!;
        expect(gain, `seed ${seed}`).toBeCloseTo(same.gain, 6);
        expect({ frees }, `seed ${seed}: ${one}–${other}`).toEqual({ frees: same.frees });
        expect(score).toBeCloseTo(same.score, 4);
        expect(score).toBeCloseTo(all[place]!.score, 4);
      }
    }
  });

  test.each([
    ["in one row", street(16, 1)],
    ["in two", street(9, 2)],
    ["in four", street(5, 4)],
  ])("gain as much where many are far from each other as every pair worked out by itself does: %s", (_, graph) => {
    const traits = graph.ids.map(() => plain);
    const [found, all] = [introductionsFor(graph, traits, { most: 400, not: [] }), byForce(graph, traits)];
    expect(found.length).toBe(all.length);
    const gains = new Map(all.map(({ one, other, gain }) => [`${one} ${other}`, gain]));
    for (const { one, other, gain } of found) expect(gain).toBeCloseTo(gains.get(`${one} ${other}`)!, 6);
  });

  test("never gain less than nothing, and are ever fewer when some are passed over", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), (seed) => {
        const { woven, traits } = chance(seed);
        const graph = graphOf(woven);
        const found = introductionsFor(graph, traits, { most: 100, not: [] });
        for (const { gain } of found) expect(gain).toBeGreaterThan(0);
        const [first] = found;
        if (!first) return;
        const not = [[graph.ids[first.other]!, graph.ids[first.one]!] as const];
        expect(pairsIn(graph, introductionsFor(graph, traits, { most: 100, not })).sort()).toEqual(pairsIn(graph, found.slice(1)).sort());
      }),
      { numRuns: 50 },
    );
  });

  test("join what only the weaver binds together, before all else", () => {
    const graph = drawn("Lib-a Lib-d a-b b-c a-c d-e e-f d-f");
    const [best] = suggested(graph);
    expect(best).toMatchObject({ joins: [3, 3], frees: 0, through: graph.at.get("Lib") });
    expect(pairsIn(graph, [best!])).toEqual(["a-d"]);
    expect(best!.reasons.map(({ key }) => key)).toEqual(["reasons.through", "reasons.joins"]);
  });

  test("name who knows both best, be it the weaver or not", () => {
    const graph = drawn("a=x x=b a-y y-b Lib-a Lib=b");
    expect(suggested(graph).find(({ one, other }) => graph.ids[one] === "a" && graph.ids[other] === "b")).toMatchObject({
      through: graph.at.get("x"),
    });
  });

  test("let nobody hang on a single tie", () => {
    const graph = drawn("a-b b-c c-a c-d d-e");
    expect(
      suggested(graph)
        .map(({ one, other, frees }) => [`${graph.ids[one]}${graph.ids[other]}`, frees])
        .sort(),
    ).toEqual([
      ["ad", 2],
      ["ae", 2],
      ["bd", 2],
      ["be", 2],
      ["ce", 2],
    ]);
  });

  test("leave out weavers, those who no longer act, and pairs that have said no", () => {
    const graph = drawn("Lib-a Lib-b Lib-c Lib-d", "e");
    const found = suggested(graph, { d: { active: false } }, { not: [["b", "a"]] });
    expect(pairsIn(graph, found).sort()).toEqual(["a-c", "a-e", "b-c", "b-e", "c-e"]);
  });

  test("are told with what both would want: what is rare counts, what all have in common is not said", () => {
    const graph = drawn("Lib-a Lib-b Lib-c Lib-d");
    const found = suggested(graph, {
      a: { themes: ["Språk", "Kultur"], areas: ["Dalby"], needs: ["Lokal för övning"] },
      b: { themes: ["Kultur"], areas: ["Dalby"] },
      c: { themes: ["Språk", "Kultur"], areas: ["Dalby"], offers: ["Föreningslokaler på kvällar"] },
      d: { themes: ["Kultur"], areas: ["Dalby"] },
    });
    expect(pairsIn(graph, found)[0]).toBe("a-c");
    expect(found[0]!.reasons).toEqual([
      { key: "reasons.meets", values: { actor: "a", need: "Lokal för övning", otheractor: "c", offer: "Föreningslokaler på kvällar" } },
      { key: "reasons.themes", values: { count: 1, first: "språk", second: "", more: -1 } },
      { key: "reasons.through", values: { actor: "Lib" } },
      { key: "reasons.first", values: { weavers: 1 } },
    ]);
    expect(found.slice(1).every(({ themes, areas }) => !themes.length && !areas.length)).toBe(true);
  });

  test.each([0, 1, 2])("there are none among %s actors who all know each other", (count) => {
    const actors = Array.from({ length: count }, (_, at) => ({ id: `${at}`, weaver: false }));
    const graph = graphOf({ actors, ties: [{ from: "0", to: "1", strength: 1 }] });
    expect(suggested(graph)).toEqual([]);
  });

  test("take a scattered map on to several hubs when they are accepted one after another", () => {
    const woven = archetype("Scattered", 11, 24);
    const ties = [...woven.ties];
    const groups = () => new Set(suggested(graphOf({ ...woven, ties })).flatMap(({ joins }) => (joins ? [joins.join()] : []))).size;
    expect(groups()).toBeGreaterThan(0);
    for (let step = 0; step < 20; step++) {
      const graph = graphOf({ ...woven, ties });
      const [best] = suggested(graph, {}, { most: 1 });
      ties.push({ from: graph.ids[best!.one]!, to: graph.ids[best!.other]!, strength: 2 });
    }
    expect(groups()).toBe(0);
  });
});

test("whoever waits for introductions hears how far the counting has come, up to the last", () => {
  const heard: number[] = [];
  const graph = drawn("a-b b-c c-d d-e");
  introductionsFor(
    graph,
    graph.ids.map(() => plain),
    { most: 3, not: [] },
    (share) => heard.push(share),
  );
  expect(heard).toEqual([0, 1 / 5, 2 / 5, 3 / 5, 4 / 5]);
});

describe("words", () => {
  test.each([
    ["lokaler", "lokal"],
    ["lokalerna", "lokal"],
    ["ledare", "led"],
    ["ledaren", "led"],
    ["frivilliga", "frivil"],
    ["frivillig", "frivil"],
    ["hallen", "hall"],
    ["läxhjälpen", "läxhjälp"],
    ["is", "is"],
  ])("%s has the stem %s", (word, stem) => expect(stemOf(word)).toBe(stem));

  test("that say nothing of what is offered are not read", () => expect(stemsIn("Hjälp att komma i kontakt med fler")).toEqual([]));

  test("made of several end in what the thing is", () =>
    expect(headsOf(stemOf("föreningslokaler"), new Set(["lokal", "förening", "kal"]))).toEqual(["föreningslokal", "lokal"]));
});
