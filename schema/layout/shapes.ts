import { labelType } from "./labels.ts";
import type { Line, Point, Spot } from "./sketch.ts";

/** How far two actors' outlines are from each other, the larger of across and along; below 0 they overlap. */
export function gapBetween(a: Spot, b: Spot): number {
  const across = Math.abs(a.x - b.x) - a.half - b.half;
  const along = a.y < b.y ? b.y - b.radius - a.y - a.bottom : a.y - a.radius - b.y - b.bottom;
  return Math.max(across, along);
}

const side = (a: Point, b: Point, c: Point) => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

/** Whether two ties cross between their ends; ties that share an actor do not. */
export function cross(one: Line, other: Line): boolean {
  if (one.a === other.a || one.a === other.b || one.b === other.a || one.b === other.b) return false;
  if (Math.max(one.a.x, one.b.x) < Math.min(other.a.x, other.b.x) || Math.max(other.a.x, other.b.x) < Math.min(one.a.x, one.b.x))
    return false;
  return (
    side(one.a, one.b, other.a) > 0 !== side(one.a, one.b, other.b) > 0 &&
    side(other.a, other.b, one.a) > 0 !== side(other.a, other.b, one.b) > 0
  );
}

/** Whether the stretch between two points touches an actor's label. */
export function touchesLabel(from: Point, to: Point, spot: Spot): boolean {
  const half = spot.label.width / 2;
  const [left, right] = [spot.x - half, spot.x + half];
  if ((from.x < left && to.x < left) || (from.x > right && to.x > right)) return false;
  const [top, bottom] = [spot.y + spot.radius + labelType.gap, spot.y + spot.bottom];
  if ((from.y < top && to.y < top) || (from.y > bottom && to.y > bottom)) return false;
  // The stretch passes by when all four corners lie on the same side of it.
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const [low, high] = [dx * (top - from.y), dx * (bottom - from.y)];
  const [near, far] = [dy * (left - from.x), dy * (right - from.x)];
  const first = low > near;
  return low > far !== first || high > near !== first || high > far !== first;
}

/** How far a point is from the stretch between two others. */
export function distanceTo(from: Point, to: Point, point: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const along = ((point.x - from.x) * dx + (point.y - from.y) * dy) / (dx * dx + dy * dy || 1);
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(from.x + share * dx - point.x, from.y + share * dy - point.y);
}
