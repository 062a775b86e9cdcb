import { describe, expect, test } from "vitest";
import type { Lens } from "../client/maps/lens.ts";
import { tieAt } from "../client/maps/picture/find.ts";
import { curveOf, litAmong, type MapActor, type MapTie, sceneOf } from "../client/maps/picture/scene.ts";
import { actorSeen, colouringOf, sceneThrough, tieSeen } from "../client/maps/picture/through.ts";
import { drifted } from "../client/maps/picture/useDrift.ts";
import { driftOf } from "../client/weaving/drift.ts";

const actor = (id: string, x: number, y: number): MapActor => ({ id, x, y, name: id, kind: "Association", weaver: false, active: true });
const tie = (from: string, to: string): MapTie => ({ id: `${from}-${to}`, from, to, strength: 2, wished: false, directed: false });
const scene = sceneOf(
  [actor("nav", 0, 0), actor("öst", 300, 0), actor("väst", -300, 0), actor("syd", 0, 300)],
  [tie("nav", "öst"), tie("nav", "väst"), tie("öst", "syd")],
);
const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id);

describe("A map through a lens", () => {
  test("is the same scene when nothing is laid over it", () => {
    expect(sceneThrough(scene, undefined)).toBe(scene);
  });

  test("has no longer who has slid out, nor their ties, and keeps who is on the way", () => {
    const out = new Map([
      ["nav", 1],
      ["öst", 0.5],
    ]);
    const seen = sceneThrough(scene, { out });
    expect(ids(seen.actors)).toEqual(["öst", "väst", "syd"]);
    expect(ids(seen.ties)).toEqual(["öst-syd"]);
    expect(actorSeen({ out }, "öst")).toBe(0.5);
    expect(tieSeen({ out }, scene.ties[2]!)).toBe(0.5);
  });

  test("leaves a trace of a tie that is gone while its ends are there", () => {
    const gone = new Set(["nav-öst"]);
    expect(tieSeen({ gone }, scene.ties[0]!)).toBeGreaterThan(0);
    expect(tieSeen({ gone }, scene.ties[0]!)).toBeLessThan(0.3);
    expect(tieSeen({ gone }, scene.ties[1]!)).toBe(1);
  });

  test("draws the highest largest, and leaves alone of whom it says nothing", () => {
    const sizes = new Map([
      ["nav", 0],
      ["öst", 1],
    ]);
    const seen = sceneThrough(scene, { sizes });
    expect(seen.byId.get("öst")!.radius).toBeGreaterThan(2 * seen.byId.get("nav")!.radius);
    expect(seen.byId.get("syd")).toBe(scene.byId.get("syd"));
  });

  test("shows a suggested pair that cannot be chosen, since it is no tie yet", () => {
    const seen = sceneThrough(scene, { suggested: [{ from: "väst", to: "syd" }] });
    const suggested = seen.ties.find(({ from, to }) => from === "väst" && to === "syd")!;
    expect(suggested.wished).toBe(true);
    const { start, end } = curveOf(suggested);
    expect(tieAt(seen, { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 }, 30)).toBeUndefined();
  });

  test("joins those who sit together by a line that is no tie: it cannot be chosen, and leads nobody to another", () => {
    const seen = sceneThrough(scene, { together: { pairs: [{ from: "väst", to: "syd" }], says: "" } });
    const line = seen.ties.find(({ from, to }) => from === "väst" && to === "syd")!;
    const { start, end } = curveOf(line);
    expect(tieAt(seen, { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 }, 30)).toBeUndefined();
    expect(seen.tiesAt).toBe(scene.tiesAt);
    expect(seen.actors).toEqual(scene.actors);
  });

  test.each([
    [0, 1],
    [0.19, 1],
    [0.5, 3],
    [0.99, 5],
    [1, 5],
  ])("colours %d of the most in step %d of five", (share, amount) => {
    expect(colouringOf({ tints: new Map([["nav", { share }]]) } satisfies Lens, "nav")).toEqual({ amount });
  });

  test("lights the ties among those who are lit, and nobody when none is", () => {
    expect([...litAmong(scene, new Set(["nav", "öst"]))!.ties]).toEqual(["nav-öst"]);
    expect(litAmong(scene, new Set())).toBeUndefined();
  });

  test("lets who stands elsewhere come home again", () => {
    const away = new Map([["öst", { x: 400, y: 0 }]]);
    const home = (id: string) => scene.byId.get(id);
    expect(drifted(new Map(), away, home, 0).get("öst")).toEqual({ x: 300, y: 0 });
    expect(drifted(new Map(), away, home, 1).get("öst")).toEqual({ x: 400, y: 0 });
    expect(drifted(away, new Map(), home, 1).get("öst")).toEqual({ x: 300, y: 0 });
  });
});

describe("What comes loose drifts away", () => {
  const places = new Map(scene.actors.map(({ id, x, y }) => [id, { x, y }]));

  test("from the largest part, which stays where it is; a part moves as one", () => {
    const on = driftOf(
      places,
      [
        ["väst", "nav"],
        ["öst", "syd"],
      ],
      [],
    );
    expect([...on.keys()]).toEqual(["öst", "syd"]);
    const [east, south] = [on.get("öst")!, on.get("syd")!];
    expect(east.x - 300).toBeCloseTo(south.x);
    expect(east.y).toBeCloseTo(south.y - 300);
    expect(east.x).toBeGreaterThan(300);
  });

  test("and who is alone goes alone, also when nobody hangs together", () => {
    const on = driftOf(places, [], ["öst", "väst"]);
    expect(on.get("öst")!.x).toBeGreaterThan(300);
    expect(on.get("väst")!.x).toBeLessThan(-300);
    expect(driftOf(new Map(), [], ["öst"]).size).toBe(0);
  });
});
