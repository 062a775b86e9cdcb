/** A place on a map, in map units (one unit is one CSS pixel at scale 1; y grows downwards). */
export interface Point {
  x: number;
  y: number;
}

/** A rectangle of a map, in map units. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Whether two rectangles have something in common. */
export const meets = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** A place with a round body. */
export interface Round extends Point {
  radius: number;
}

/** A quadratic curve: where it begins, what pulls it, where it ends. */
export interface Curve {
  start: Point;
  pull: Point;
  end: Point;
}

const between = (a: Point, b: Point, t: number): Point => ({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t });

/** The point of a curve at t, from 0 (its start) to 1 (its end). */
export const pointOn = ({ start, pull, end }: Curve, t: number): Point => between(between(start, pull, t), between(pull, end, t), t);

/** The stretch of a curve from one t to another, itself a curve (de Casteljau). */
export function cut(curve: Curve, from: number, to: number): Curve {
  const a = between(curve.start, curve.pull, from);
  const b = between(curve.pull, curve.end, from);
  return { start: pointOn(curve, from), pull: between(a, b, to), end: pointOn(curve, to) };
}

/** How far along a curve it leaves a circle around its start, as t; halving finds it. */
function leaves(curve: Curve, middle: Point, radius: number): number {
  let [inside, outside] = [0, 1];
  for (let step = 0; step < 11; step++) {
    const t = (inside + outside) / 2;
    const { x, y } = pointOn(curve, t);
    if (Math.hypot(x - middle.x, y - middle.y) < radius) inside = t;
    else outside = t;
  }
  return outside;
}

function whole(from: Point, to: Point, bend: number): Curve {
  const middle = between(from, to, 0.5);
  return { start: from, pull: { x: middle.x - (to.y - from.y) * bend, y: middle.y + (to.x - from.x) * bend }, end: to };
}

/** A rectangle that a curve between two places does not leave, however large their bodies are. */
export function reachBetween(from: Point, to: Point, bend: number): Box {
  const { pull } = whole(from, to, bend);
  return {
    left: Math.min(from.x, pull.x, to.x),
    right: Math.max(from.x, pull.x, to.x),
    top: Math.min(from.y, pull.y, to.y),
    bottom: Math.max(from.y, pull.y, to.y),
  };
}

/** The curve from rim to rim of two actors; `bend` is how far it swings out, as a share of its length. */
export function curveBetween(from: Round, to: Round, bend: number, arrow = false): Curve {
  const curve = whole(from, to, bend);
  if (Math.hypot(to.x - from.x, to.y - from.y) <= from.radius + to.radius + 4) return curve;
  const back = { start: curve.end, pull: curve.pull, end: curve.start };
  return cut(curve, leaves(curve, from, from.radius + 1), 1 - leaves(back, to, to.radius + (arrow ? 3 : 1)));
}

/** A curve as SVG path data. */
export const pathOf = ({ start, pull, end }: Curve): string =>
  `M${start.x.toFixed(1)} ${start.y.toFixed(1)}Q${pull.x.toFixed(1)} ${pull.y.toFixed(1)} ${end.x.toFixed(1)} ${end.y.toFixed(1)}`;

/** How far a point is from a curve, near enough for a pointer. */
export function distanceTo(curve: Curve, { x, y }: Point): number {
  let nearest = Infinity;
  let before = curve.start;
  for (let step = 1; step <= 12; step++) {
    const after = pointOn(curve, step / 12);
    const [dx, dy] = [after.x - before.x, after.y - before.y];
    const along = Math.max(0, Math.min(1, ((x - before.x) * dx + (y - before.y) * dy) / (dx * dx + dy * dy || 1)));
    nearest = Math.min(nearest, Math.hypot(x - before.x - dx * along, y - before.y - dy * along));
    before = after;
  }
  return nearest;
}
