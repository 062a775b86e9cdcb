import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  crossings,
  type LayoutActor,
  type LayoutTie,
  labelOf,
  layOut,
  overlaps,
  type Point,
  radiusOf,
  textWidth,
  tidy,
  tiesThroughLabels,
} from "../schema/layout/layout.ts";

const dalby = [
  "Dalby bibliotek & Fritid Dalby",
  "Scouterna",
  "Affärer",
  "Träningsbutiken",
  "Idrottsföreningar",
  "Daglig verksamhet",
  "Vårdcentralen Dalby",
  "Dalby församling",
  "Kulturskolan",
  "Hemvården",
  "Kulturkvadranten",
  "Gästis/Tingshuset",
  "Träffpunkten Dalby",
  "Lions",
  "Medborgarcenter",
  "Dalbybibliotekets vänner",
  "Nattvandrarna",
  "Pensionärsföreningar SPF, PRO",
  "Tillsammans för Dalby",
  "Björkbacken",
  "Områdespolis",
  "Förskolor",
  "Skolor",
  "Dalby släktforskarförening",
];

const actorsNamed = (names: readonly string[]): LayoutActor[] =>
  names.map((name, at) => ({ id: `actor-${String(at).padStart(3, "0")}`, name, pinned: false }));

const tiesOf = (actors: readonly LayoutActor[], pairs: readonly (readonly [number, number])[]): LayoutTie[] =>
  pairs.map(([from, to], at) => ({ from: actors[from]!.id, to: actors[to]!.id, strength: (at % 4) + 1 }));

/** A star around the library, with some ties between its neighbours. */
function neighbourhood() {
  const actors = actorsNamed(dalby);
  const star = dalby.slice(1, 20).map((_, at) => [0, at + 1] as const);
  const between = [
    [21, 22],
    [8, 22],
    [4, 22],
    [1, 7],
    [7, 13],
    [16, 20],
    [20, 22],
    [12, 17],
    [6, 9],
    [9, 19],
    [2, 3],
    [8, 10],
    [21, 0],
    [23, 0],
  ] as const;
  return { actors, ties: tiesOf(actors, [...star, ...between]) };
}

/** A town of a hundred: seven hubs, each with its own, some ties across, and four who know nobody. */
function town() {
  const actors = actorsNamed(Array.from({ length: 100 }, (_, at) => `${dalby[at % dalby.length]} ${at}`));
  const pairs: [number, number][] = [];
  for (let at = 1; at < 96; at++) pairs.push([at < 7 ? at - 1 : at % 7, at]);
  for (let at = 10; at < 90; at += 2) pairs.push([at, (at * 37) % 96]);
  return { actors, ties: tiesOf(actors, pairs) };
}

/** A region of so many: circles of about fourteen around one who knows them all, ties within and some far across. */
function region(size: number) {
  const actors = actorsNamed(Array.from({ length: size }, (_, at) => `${dalby[at % dalby.length]} ${at}`));
  const circles = Math.round(size / 14);
  const pairs: [number, number][] = [];
  for (let at = 1; at < size; at++) pairs.push([at < circles ? Math.floor(at / 3) : at % circles, at]);
  for (let at = circles; at < size; at += 2) pairs.push([at, at + circles * (1 + (at % 5))]);
  for (let at = 0; at < size; at += 4) pairs.push([at, (at * 37 + 5) % size]);
  return {
    actors,
    ties: tiesOf(
      actors,
      pairs.filter(([from, to]) => from !== to && to < size),
    ),
  };
}

/** How a picture uses its room: how much larger it is than all circles and labels, and how far the loneliest actor is from anyone. */
function roominess(positions: ReadonlyMap<string, Point>, actors: readonly LayoutActor[]) {
  const points = actors.map(({ id, name }) => ({ ...positions.get(id)!, label: labelOf(name) }));
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const area = (Math.max(...xs) - Math.min(...xs)) * (Math.max(...ys) - Math.min(...ys));
  const boxes = points.reduce((sum, { label }) => sum + Math.max(label.width, 24) * (label.height + 28), 0);
  const nearest = points.map((one) =>
    Math.min(...points.map((other) => (other === one ? 1e9 : Math.hypot(one.x - other.x, one.y - other.y)))),
  );
  return { times: area / boxes, loneliest: Math.max(...nearest) };
}

const placedAs = (actors: readonly LayoutActor[], positions: ReturnType<typeof layOut>, pinned = false): LayoutActor[] =>
  actors.map((actor) => ({ ...actor, ...positions.get(actor.id), pinned }));

const anyMap = fc
  .tuple(
    fc.array(fc.constantFrom(...dalby, "Ö", "Samhällsbyggnadsförvaltningen"), { minLength: 5, maxLength: 40 }),
    fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 60 }),
  )
  .map(([names, pairs]) => {
    const actors = actorsNamed(names);
    return {
      actors,
      ties: tiesOf(
        actors,
        pairs.map(([from, to]) => [from % names.length, to % names.length] as const),
      ),
    };
  });

const quick = { starts: 1 };

describe("a label", () => {
  test("stands in one line when it is short and in two of like width when it is long", () => {
    expect(labelOf("Lions").lines).toEqual(["Lions"]);
    expect(labelOf("Dalby bibliotek & Fritid Dalby").lines).toEqual(["Dalby bibliotek", "& Fritid Dalby"]);
    expect(labelOf("Gästis/Tingshuset").lines).toEqual(["Gästis/", "Tingshuset"]);
  });

  test("has never more than two lines, and says with '…' that something was left out", () => {
    const label = labelOf("Föreningen för alla som vill vara med och göra något tillsammans i byn, om sommaren och om vintern");
    expect(label.lines).toHaveLength(2);
    expect(label.lines[1]).toMatch(/…$/);
    expect(labelOf("x".repeat(10_000)).lines).toHaveLength(1);
  });

  test("is as wide as its widest line, whatever the name", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (name) => {
        const { lines, width } = labelOf(name);
        expect(lines.length).toBeLessThanOrEqual(2);
        for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width);
        expect(width).toBeLessThanOrEqual(191);
      }),
    );
  });

  test("hangs under a circle that grows with its ties, within bounds", () => {
    expect([radiusOf(0), radiusOf(0, true), radiusOf(500)]).toEqual([11, 15, 20]);
    expect(radiusOf(9)).toBeGreaterThan(radiusOf(2));
  });
});

describe("a layout from nothing", () => {
  test("of no actors is empty, and of one is in the middle", () => {
    expect(layOut([], []).size).toBe(0);
    expect(tidy([], []).size).toBe(0);
    const [actor] = actorsNamed(["Lions"]);
    expect(Math.abs(layOut([actor!], []).get(actor!.id)!.x)).toBeLessThan(1);
  });

  test("gives every actor one finite place, and lets none overlap", () => {
    fc.assert(
      fc.property(anyMap, ({ actors, ties }) => {
        const positions = layOut(actors, ties, quick);
        expect([...positions.keys()].sort()).toEqual(actors.map(({ id }) => id));
        for (const { x, y } of positions.values()) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
        expect(overlaps({ positions, actors, ties })).toBe(0);
      }),
      { numRuns: 25 },
    );
  });

  test("is the same each time, in whatever order actors and ties come", () => {
    const { actors, ties } = neighbourhood();
    const once = layOut(actors, ties, quick);
    expect(layOut(actors, ties, quick)).toEqual(once);
    expect(new Map([...layOut([...actors].reverse(), ties, quick)].sort())).toEqual(new Map([...once].sort()));
  });

  test("of a neighbourhood has no overlaps, few crossings and hardly a tie through a label", () => {
    const { actors, ties } = neighbourhood();
    const picture = { positions: layOut(actors, ties), actors, ties };
    expect(overlaps(picture)).toBe(0);
    expect(crossings(picture)).toBeLessThanOrEqual(6);
    expect(tiesThroughLabels(picture)).toBeLessThanOrEqual(2);
  });

  test("of a town of a hundred has no overlaps and lies like a landscape", () => {
    const { actors, ties } = town();
    const positions = layOut(actors, ties);
    expect(overlaps({ positions, actors, ties })).toBe(0);
    const [xs, ys] = [[...positions.values()].map(({ x }) => x), [...positions.values()].map(({ y }) => y)];
    const aspect = (Math.max(...xs) - Math.min(...xs)) / (Math.max(...ys) - Math.min(...ys));
    expect(aspect).toBeGreaterThan(0.9);
    expect(aspect).toBeLessThan(2);
  });

  test("passes over ties to nobody, to oneself, and said twice", () => {
    const actors = actorsNamed(["Lions", "Skolor"]);
    const [a, b] = ["actor-000", "actor-001"];
    const once = layOut(actors, [{ from: a, to: b }]);
    expect(
      layOut(actors, [
        { from: a, to: b },
        { from: b, to: a },
        { from: a, to: a },
        { from: a, to: "gone" },
      ]),
    ).toEqual(once);
  });
});

describe("a layout that goes on", () => {
  test("moves nobody for a new tie", () => {
    const { actors, ties } = neighbourhood();
    const positions = layOut(actors, ties, quick);
    expect(layOut(placedAs(actors, positions), [...ties, { from: actors[3]!.id, to: actors[19]!.id }])).toEqual(positions);
  });

  test("puts a new actor near those it has ties with, without an overlap", () => {
    const { actors, ties } = neighbourhood();
    const before = placedAs(actors, layOut(actors, ties, quick));
    const newcomer = { id: "new", name: "Hyresgästföreningen i Dalby", pinned: false };
    const picture = {
      actors: [...before, newcomer],
      ties: [...ties, { from: "new", to: before[7]!.id }, { from: before[1]!.id, to: "new" }],
    };
    const positions = layOut(picture.actors, picture.ties);
    expect(overlaps({ positions, ...picture })).toBe(0);
    for (const { id, x, y } of before) expect(positions.get(id)).toEqual({ x, y });
    const [at, neighbour] = [positions.get("new")!, positions.get(before[7]!.id)!];
    expect(Math.hypot(at.x - neighbour.x, at.y - neighbour.y)).toBeLessThan(500);
  });

  test("puts one who knows nobody below the picture, and leaves the picture alone", () => {
    const { actors, ties } = neighbourhood();
    const before = placedAs(actors, layOut(actors, ties, quick));
    const positions = layOut([...before, { id: "new", name: "Byalaget", pinned: false }], ties);
    for (const { id, x, y } of before) {
      expect(positions.get(id)).toEqual({ x, y });
      expect(positions.get("new")!.y).toBeGreaterThan(y!);
    }
  });

  test("never moves a pinned actor, not even when many come at once or all is tidied", () => {
    fc.assert(
      fc.property(
        anyMap,
        fc.array(fc.tuple(fc.integer({ min: -900, max: 900 }), fc.integer({ min: -700, max: 700 })), { maxLength: 6 }),
        ({ actors, ties }, places) => {
          const pinned = actors.map((actor, at) => (places[at] ? { ...actor, x: places[at][0], y: places[at][1], pinned: true } : actor));
          for (const positions of [layOut(pinned, ties, quick), tidy(pinned, ties, quick)])
            for (const { id, x, y, pinned: stays } of pinned) if (stays) expect(positions.get(id)).toEqual({ x, y });
        },
      ),
      { numRuns: 15 },
    );
  });

  test("tidied up, has no overlaps and keeps left what was left", () => {
    const { actors, ties } = neighbourhood();
    const messy = placedAs(actors, layOut(actors, ties, quick)).map((actor, at) => ({
      ...actor,
      x: actor.x! + (at % 5) * 40,
      y: actor.y! + (at % 3) * 40,
    }));
    const positions = tidy(messy, ties, quick);
    expect(overlaps({ positions, actors, ties })).toBe(0);
    let [kept, turned] = [0, 0];
    for (const one of messy)
      for (const other of messy)
        if (other.x! - one.x! > 200) {
          if (positions.get(one.id)!.x < positions.get(other.id)!.x) kept++;
          else turned++;
        }
    expect(kept).toBeGreaterThan(turned * 4);
  });
});

describe("a layout of a crowd", () => {
  test.each([151, 300, 2000])(
    "of %i has no overlaps, wastes no room, leaves nobody far out, and says steadily how far it has come",
    (size) => {
      const { actors, ties } = region(size);
      const shares: number[] = [];
      const positions = layOut(actors, ties, { onProgress: (share) => shares.push(share) });
      expect(overlaps({ positions, actors, ties })).toBe(0);
      const { times, loneliest } = roominess(positions, actors);
      expect(times).toBeLessThan(6);
      expect(loneliest).toBeLessThan(350);
      expect(Math.max(...shares.map((share, at) => share - (shares[at - 1] ?? 0)))).toBeLessThan(0.45);
      expect(shares).toEqual([...shares].sort((one, other) => one - other));
      expect(shares.at(-1)).toBe(1);
    },
  );

  test("is the same each time, and leaves pinned actors where they are", () => {
    const { actors, ties } = region(200);
    const pinned = actors.map((actor, at) => (at % 40 ? actor : { ...actor, x: at * 20, y: at * 9, pinned: true }));
    const positions = layOut(pinned, ties);
    expect(layOut(pinned, ties)).toEqual(positions);
    expect(overlaps({ positions, actors, ties })).toBe(0);
    for (const { id, x, y, pinned: stays } of pinned) if (stays) expect(positions.get(id)).toEqual({ x, y });
  });

  test("tidied up, has no overlaps and keeps left what was left", () => {
    const { actors, ties } = region(200);
    const before = placedAs(actors, layOut(actors, ties));
    const positions = tidy(before, ties);
    expect(overlaps({ positions, actors, ties })).toBe(0);
    const far = before.flatMap((one) => before.filter((other) => other.x! - one.x! > 600).map((other) => [one.id, other.id] as const));
    const kept = far.filter(([left, right]) => positions.get(left)!.x < positions.get(right)!.x);
    expect(kept.length).toBeGreaterThan(far.length * 0.9);
  });
});

describe("a long layout", () => {
  test("says how far it has come, and stops when asked, still without overlaps", () => {
    const { actors, ties } = town();
    const shares: number[] = [];
    const positions = layOut(actors, ties, { onProgress: (share) => shares.push(share), cancelled: () => shares.length > 2 });
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    expect(shares.at(-1)).toBe(1);
    expect(overlaps({ positions, actors, ties })).toBe(0);
  });
});
