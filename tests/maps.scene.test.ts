import { describe, expect, test } from "vitest";
import { fitted, flownTo, isSeen, onTheWay, panned, revealing, seenBox, toMap, toScreen, zoomed } from "../client/maps/picture/camera.ts";
import { clearOf } from "../client/maps/picture/clear.ts";
import { curveBetween, distanceTo, pointOn } from "../client/maps/picture/curve.ts";
import { actorAt, actorsWithin, arrows, nearestTowards, tieAt } from "../client/maps/picture/find.ts";
import { labelsAt, measuresAt, stepOf } from "../client/maps/picture/labels.ts";
import {
  curveOf,
  labelBox,
  litBy,
  type MapActor,
  type MapTie,
  type Scene,
  sceneOf,
  sceneSized,
  sceneWith,
} from "../client/maps/picture/scene.ts";
import { sceneThrough } from "../client/maps/picture/through.ts";
import { nearer } from "../client/maps/picture/useEased.ts";

const actor = (id: string, x: number | null, y: number | null, is: Partial<MapActor> = {}): MapActor => ({
  ...{ id, x, y, name: `Aktör ${id}`, kind: "Association", weaver: false, active: true },
  ...is,
});
const tie = (from: string, to: string, is: Partial<MapTie> = {}): MapTie => ({
  ...{ id: `${from}-${to}`, from, to, strength: 2, wished: false, directed: false },
  ...is,
});
const cross = [actor("mitt", 0, 0), actor("öst", 300, 0), actor("väst", -300, 0), actor("nord", 0, -200), actor("syd", 0, 200)];
const spokes = [tie("mitt", "öst"), tie("mitt", "väst"), tie("nord", "mitt"), tie("syd", "öst")];
const scene = sceneOf(cross, spokes);
const size = { width: 1000, height: 600 };
const bare = { left: 0, top: 0, right: 0, bottom: 0 };

/** Actors in rows, each tied to the first. */
const crowd = (count: number, apart: number) =>
  sceneOf(
    Array.from({ length: count }, (_, at) => actor(`a${at}`, (at % 20) * apart, Math.floor(at / 20) * apart)),
    Array.from({ length: count - 1 }, (_, at) => tie("a0", `a${at + 1}`)),
  );

describe("The scene", () => {
  test("draws a tie that was changed anew and nobody else, also through sizes and from afar", () => {
    const sizes = new Map(cross.map(({ id }, at) => [id, at / 4]));
    const seen = (drawn: Scene) => sceneSized(sceneThrough(drawn, { sizes }), 1.7);
    const before = seen(scene);
    const after = seen(sceneOf(structuredClone(cross), [...structuredClone(spokes.slice(1)), tie("mitt", "öst", { strength: 4 })], scene));
    expect(after.actors.every((one, at) => one === before.actors[at])).toBe(true);
    expect(after.ties.filter((one) => !before.ties.includes(one)).map(({ id, strength }) => [id, strength])).toEqual([["mitt-öst", 4]]);
  });

  test("leaves out actors without a place, and ties that lack an end", () => {
    const { actors, ties } = sceneOf(
      [actor("a", 0, 0), actor("b", 100, 0), actor("c", null, null)],
      [tie("a", "b"), tie("a", "c"), tie("a", "d")],
    );
    expect(actors.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(ties.map(({ id }) => id)).toEqual(["a-b"]);
  });

  test("draws those with more ties larger", () => {
    expect(scene.byId.get("mitt")!.radius).toBeGreaterThan(scene.byId.get("väst")!.radius);
  });

  test("has room for every name within its bounds", () => {
    for (const one of scene.actors) {
      const name = labelBox(one);
      expect(name.left).toBeGreaterThanOrEqual(scene.bounds.left);
      expect(name.bottom).toBeLessThanOrEqual(scene.bounds.bottom);
    }
  });

  test("keeps what did not move as it was when somebody drags an actor", () => {
    const after = sceneWith(scene, new Map([["väst", { x: -320, y: 40 }]]));
    expect(after.byId.get("väst")).toMatchObject({ x: -320, y: 40 });
    expect(after.byId.get("nord")).toBe(scene.byId.get("nord"));
    expect(after.ties.filter((one, at) => one !== scene.ties[at]).map(({ id }) => id)).toEqual(["mitt-väst"]);
  });

  test("is itself when nobody moves", () => {
    expect(sceneWith(scene, new Map())).toBe(scene);
    expect(sceneWith(scene, new Map([["väst", { x: -300, y: 0 }]])).ties).toEqual(scene.ties);
  });

  test("brings out an actor with its neighbours, and a tie with its ends", () => {
    const lit = litBy(scene, "mitt")!;
    expect([...lit.actors].sort()).toEqual(["mitt", "nord", "väst", "öst"]);
    expect([...lit.ties].sort()).toEqual(["mitt-väst", "mitt-öst", "nord-mitt"]);
    expect([...litBy(scene, "syd-öst")!.actors].sort()).toEqual(["syd", "öst"]);
    expect(litBy(scene, "ingen")).toBeUndefined();
    expect(litBy(sceneOf([actor("ensam", 0, 0), actor("annan", 90, 0)], []), "ensam")).toBeUndefined();
  });
});

describe("A tie", () => {
  test("goes from rim to rim, and an arrow leaves room for its head", () => {
    const [from, to] = [
      { x: 0, y: 0, radius: 15 },
      { x: 200, y: 50, radius: 20 },
    ];
    const { start, end } = curveBetween(from, to, 0.1);
    expect(Math.hypot(start.x, start.y)).toBeCloseTo(16, 0);
    expect(Math.hypot(end.x - 200, end.y - 50)).toBeCloseTo(21, 0);
    const arrow = curveBetween(from, to, 0.1, true);
    expect(Math.hypot(arrow.end.x - 200, arrow.end.y - 50)).toBeCloseTo(23, 0);
  });

  test("there and back swing out to different sides", () => {
    const two = sceneOf([actor("a", 0, 0), actor("b", 300, 0)], [tie("a", "b"), tie("b", "a")]);
    const [there, back] = two.ties.map((one) => pointOn(curveOf(one), 0.5).y);
    expect(Math.sign(there!)).toBe(-Math.sign(back!));
  });

  test("goes around an actor that stands in its way", () => {
    const apart = [actor("a", -200, 0), actor("b", 200, 0)];
    const straight = sceneOf(apart, [tie("a", "b")]).ties[0]!;
    const middle = pointOn(curveOf(straight), 0.5);
    const hindered = sceneOf([...apart, actor("i vägen", middle.x, middle.y)], [tie("a", "b")]);
    const hinder = hindered.byId.get("i vägen")!;
    expect(distanceTo(curveOf(hindered.ties[0]!), hinder)).toBeGreaterThan(hinder.radius);
  });

  test("goes the same way whether the map before is known or not, and the same object stays where nothing has changed", () => {
    const grid = Array.from({ length: 30 }, (_, at) => actor(`a${at}`, (at % 6) * 90, Math.floor(at / 6) * 80));
    const ties = grid.flatMap(({ id }, at) => [7, 12].flatMap((far) => (grid[at + far] ? [tie(id, grid[at + far]!.id)] : [])));
    const before = sceneOf(grid, ties);
    const changed = [...grid.slice(1), { ...grid[0]!, x: 250, y: 130 }, actor("ny", 300, 220)];
    const anew = sceneOf(changed, [...ties, tie("ny", "a8")]);
    const known = sceneOf(changed, [...ties, tie("ny", "a8")], before);
    expect(known.ties.map(({ bend }) => bend)).toEqual(anew.ties.map(({ bend }) => bend));
    expect(anew.ties.some(({ id, bend }) => before.ties.find((one) => one.id === id)?.bend !== bend)).toBe(true);
    expect(known.byId.get("a29")).toBe(before.byId.get("a29"));
    expect(known.byId.get("a0")).not.toBe(before.byId.get("a0"));
    expect(known.ties.filter((one) => before.ties.includes(one)).length).toBeGreaterThan(5);
    expect(known.ties.find(({ from }) => from === "a0")!.start).toBe(known.byId.get("a0"));
  });
});

describe("What is under a point", () => {
  test("is the nearest actor within reach, else the nearest tie, else nothing", () => {
    expect(actorAt(scene, { x: 304, y: 5 }, 3)?.id).toBe("öst");
    expect(actorAt(scene, { x: 150, y: 5 }, 3)).toBeUndefined();
    expect(tieAt(scene, pointOn(curveOf(scene.ties[0]!), 0.4), 8)?.id).toBe("mitt-öst");
    expect(tieAt(scene, { x: -250, y: 250 }, 8)).toBeUndefined();
  });

  test("a rubber band holds those whose middle is in it", () => {
    const held = actorsWithin(scene, { left: -10, top: -210, right: 310, bottom: 10 });
    expect(held.map(({ id }) => id)).toEqual(["mitt", "öst", "nord"]);
  });

  test("the arrow keys lead to the nearest actor that way, and nowhere from the edge", () => {
    const from = scene.byId.get("mitt")!;
    const led = Object.entries(arrows).map(([key, way]) => [key, nearestTowards(scene, from, way)?.id]);
    expect(Object.fromEntries(led)).toEqual({ ArrowLeft: "väst", ArrowRight: "öst", ArrowUp: "nord", ArrowDown: "syd" });
    expect(nearestTowards(scene, scene.byId.get("öst")!, arrows.ArrowRight!)).toBeUndefined();
  });
});

describe("Names", () => {
  test("are all written where the layout has made room for them", () => {
    expect(labelsAt(scene, stepOf(1)).written.size).toBe(scene.actors.length);
  });

  test.each([0.1, 0.2, 0.35, 0.5, 0.7])("never lie over each other at scale %f", (scale) => {
    const many = crowd(200, 130);
    const { written, grown } = labelsAt(many, stepOf(scale));
    const boxes = many.actors.filter(({ id }) => written.has(id)).map((one) => labelBox(one, grown));
    expect(boxes.length).toBeGreaterThan(0);
    for (const [at, a] of boxes.entries())
      for (const b of boxes.slice(at + 1)) expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
  });

  test("give way to the one with most ties, and to what is brought out", () => {
    const many = crowd(100, 60);
    expect(labelsAt(many, stepOf(0.3)).written).toContain("a0");
    const hidden = many.actors.find(({ id }) => !labelsAt(many, stepOf(0.3)).written.has(id))!;
    const lit = { actors: new Set([hidden.id]), ties: new Set<string>() };
    expect(labelsAt(many, stepOf(0.3), lit).written).toContain(hidden.id);
  });

  test.each([0.05, 0.3, 0.84, 1, 2, 4])("are between 11 and 20 pixels high on the screen at scale %f", (scale) => {
    const pixels = 13 * measuresAt(stepOf(scale)).letters * scale;
    expect(pixels).toBeGreaterThanOrEqual(11);
    expect(pixels).toBeLessThan(20 * 2 ** 0.25 + 0.01);
  });

  test("stay clear of bodies that are drawn larger from afar", () => {
    const large = sceneSized(scene, 1.7);
    const one = large.actors[0]!;
    expect(one.radius).toBeCloseTo(scene.actors[0]!.radius * 1.7);
    expect(labelBox(one).top).toBeGreaterThan(one.y + one.radius);
  });
});

describe("The camera", () => {
  const camera = { x: 120, y: -40, scale: 0.8 };

  test("finds the way to the screen and back", () => {
    const there = toMap(camera, toScreen(camera, { x: 37, y: 11 }));
    expect(there.x).toBeCloseTo(37);
    expect(there.y).toBeCloseTo(11);
  });

  test("zooms about the pointer, and no further than it may", () => {
    const about = { x: 400, y: 300 };
    const before = toMap(camera, about);
    const after = toMap(zoomed(camera, 1.5, about), about);
    expect(after.x).toBeCloseTo(before.x);
    expect(after.y).toBeCloseTo(before.y);
    expect(zoomed(camera, 1000, about).scale).toBe(4);
    expect(zoomed(camera, 1e-6, about).scale).toBe(0.02);
  });

  test("fits the whole map beside what lies over the edges, and does not blow a small one up", () => {
    const inset = { ...bare, right: 360 };
    const look = fitted(scene.bounds, size, inset);
    const [a, b] = [
      toScreen(look, { x: scene.bounds.left, y: scene.bounds.top }),
      toScreen(look, { x: scene.bounds.right, y: scene.bounds.bottom }),
    ];
    expect(Math.min(a.x, a.y)).toBeGreaterThanOrEqual(0);
    expect(b.x).toBeLessThanOrEqual(size.width - inset.right);
    expect(b.y).toBeLessThanOrEqual(size.height);
    expect(a.x + b.x).toBeCloseTo(size.width - inset.right);
    expect(fitted({ left: 0, top: 0, right: 10, bottom: 10 }, size, bare).scale).toBe(1.25);
    expect(fitted({ left: 0, top: 0, right: 0, bottom: 0 }, size, bare)).toMatchObject({ x: 500, y: 300 });
  });

  test("flies to an actor: in the middle, close enough to read", () => {
    const look = flownTo({ x: 0, y: 0, scale: 0.2 }, { x: 300, y: 0 }, size, bare);
    expect(toScreen(look, { x: 300, y: 0 })).toEqual({ x: 500, y: 300 });
    expect(look.scale).toBe(1);
  });

  test("moves only when the one with the keyboard is near an edge", () => {
    expect(revealing(camera, { x: 300, y: 300 }, size, bare)).toEqual(camera);
    const look = revealing(camera, { x: 5000, y: 300 }, size, bare);
    expect(toScreen(look, { x: 5000, y: 300 }).x).toBeCloseTo(size.width - 64);
  });

  test("knows what is hidden outside of the view or under a panel", () => {
    const panel = { ...bare, right: 360 };
    const [left, right] = [toMap(camera, { x: 100, y: 100 }), toMap(camera, { x: 900, y: 100 })];
    expect([left, right].map((at) => isSeen(camera, at, size, bare))).toEqual([true, true]);
    expect([left, right].map((at) => isSeen(camera, at, size, panel))).toEqual([true, false]);
    expect(isSeen(camera, toMap(camera, { x: 100, y: -1 }), size, bare)).toBe(false);
  });

  test("glides from here to there with one point still", () => {
    const to = zoomed(camera, 3, { x: 250, y: 200 });
    const before = toMap(camera, { x: 250, y: 200 });
    const half = toMap(onTheWay(camera, to, 0.5), { x: 250, y: 200 });
    expect(half.x).toBeCloseTo(before.x);
    expect(onTheWay(camera, to, 0)).toEqual(camera);
    expect(onTheWay(camera, to, 1).scale).toBeCloseTo(to.scale);
    expect(onTheWay(camera, panned(camera, 50, 0), 1).x).toBeCloseTo(170);
  });

  test("sees what is within the screen", () => {
    expect(seenBox({ x: 100, y: 50, scale: 2 }, size)).toEqual({ left: -50, top: -25, right: 450, bottom: 275 });
  });
});

describe("what others drag glides from word to word", () => {
  const said = new Map([["a", { x: 100, y: 0 }]]);
  test("what is taken up is there at once, and then goes nearer the longer it takes, until it is there", () => {
    expect(nearer(new Map(), said, 0)).toEqual(said);
    const there = new Map([["a", { x: 0, y: 0 }]]);
    const [after10, after50] = [10, 50].map((elapsed) => nearer(there, said, elapsed).get("a")!.x);
    expect(after10).toBeGreaterThan(0);
    expect(after50).toBeGreaterThan(after10!);
    expect(after50).toBeLessThan(100);
    let seen: ReadonlyMap<string, { x: number; y: number }> = there;
    for (let frame = 0; frame < 60; frame++) seen = nearer(seen, said, 16);
    expect(seen).toEqual(said);
  });

  test("what is let go is not held on to", () => {
    expect(nearer(said, new Map(), 16)).toEqual(new Map());
  });
});

describe("A tie and the names of its own ends", () => {
  const named = sceneOf(
    [actor("ovan", 0, 0), actor("nedan", 0, 200), actor("bredvid", 240, 0)],
    [tie("ovan", "nedan"), tie("ovan", "bredvid")],
  );
  const [down, side] = named.ties;
  const all = new Set(named.byId.keys());

  test("begins below the name that it would run under, and only there", () => {
    const name = labelBox(named.byId.get("ovan")!);
    const clear = clearOf(down!, { written: all, grown: 1 });
    expect(clear.start.y).toBeGreaterThanOrEqual(name.bottom - 1);
    expect(clear.end).toEqual(curveOf(down!).end);
    expect(clearOf(side!, { written: all, grown: 1 })).toBe(curveOf(side!));
  });

  test("is whole where the name is not written", () => {
    expect(clearOf(down!, { written: new Set(), grown: 1 })).toBe(curveOf(down!));
  });
});
