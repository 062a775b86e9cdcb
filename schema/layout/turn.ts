import { frameOf } from "./pack.ts";
import { flatness, type Point, type Spot } from "./sketch.ts";

/** Where actors stood before, so that a new picture can be turned to look like the old one. */
export type Before = ReadonlyMap<Spot, Point>;

/** Applies a turn, a mirroring and a move to all actors, in the layout's own measure of distance. */
function turn(spots: readonly Spot[], about: Point, to: Point, angle: number, mirror: 1 | -1) {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  for (const spot of spots) {
    const [x, y] = [spot.x - about.x, (spot.y - about.y) * flatness * mirror];
    spot.x = to.x + cos * x - sin * y;
    spot.y = to.y + (sin * x + cos * y) / flatness;
  }
}

/** The middle of some points. */
export function middleOf(points: readonly Point[]): Point {
  const sum = points.reduce((so, { x, y }) => ({ x: so.x + x, y: so.y + y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}

/** Turns a picture the way in which it can be shown largest in a window of 4:3. */
export function layDown(spots: readonly Spot[]) {
  const middle = middleOf(spots);
  let best = { size: Number.POSITIVE_INFINITY, angle: 0 };
  for (let step = 0; step < 24; step++) {
    const angle = (Math.PI * step) / 24;
    turn(spots, middle, middle, angle, 1);
    const { left, right, top, bottom } = frameOf(spots);
    const size = Math.max((right - left) * 0.75, bottom - top);
    turn(spots, middle, middle, -angle, 1);
    if (size < best.size) best = { size, angle };
  }
  turn(spots, middle, { x: 0, y: 0 }, best.angle, 1);
}

/** Turns, mirrors and moves a picture so that its actors come as near as possible to where they stood (Procrustes). */
export function alignWith(before: Before, spots: readonly Spot[]) {
  const known = spots.filter((spot) => before.has(spot));
  const [now, then] = [middleOf(known), middleOf(known.map((spot) => before.get(spot)!))];
  let best = { fit: -1, angle: 0, mirror: 1 as 1 | -1 };
  for (const mirror of [1, -1] as const) {
    let [same, turned] = [0, 0];
    for (const spot of known) {
      const [x, y] = [spot.x - now.x, (spot.y - now.y) * flatness * mirror];
      const old = before.get(spot)!;
      const [wasX, wasY] = [old.x - then.x, (old.y - then.y) * flatness];
      same += x * wasX + y * wasY;
      turned += x * wasY - y * wasX;
    }
    const fit = Math.hypot(same, turned);
    if (fit > best.fit * 1.0001) best = { fit, angle: Math.atan2(turned, same), mirror };
  }
  turn(spots, now, then, best.angle, best.mirror);
}
