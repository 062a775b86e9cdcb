import type { Point } from "../../schema/layout/layout.ts";

/** How far what has come loose drifts, as a share of the distance from the middle of what is left to the farthest of it. */
const partsDrift = 0.3;
const aloneDrift = 0.4;

const middleOf = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
  y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
});

/** From one point straight away from another, so far; to the right when both are the same. */
function away({ x, y }: Point, from: Point, far: number): Point {
  const [dx, dy] = [x - from.x, y - from.y];
  const apart = Math.hypot(dx, dy);
  return apart ? { x: (dx / apart) * far, y: (dy / apart) * far } : { x: far, y: 0 };
}

/**
 * Where those stand who have come loose from the rest: each part moves as one away from the largest, and who is alone moves on their own.
 * `parts` by ids, the largest first; who has no place is left out.
 */
export function driftOf(
  places: ReadonlyMap<string, Point>,
  parts: readonly (readonly string[])[],
  alone: readonly string[],
): Map<string, Point> {
  const at = (ids: readonly string[]) => ids.flatMap((id) => places.get(id) ?? []);
  const [largest = [], ...others] = parts;
  const stay = at(largest).length ? at(largest) : at([...others.flat(), ...alone]);
  if (!stay.length) return new Map();
  const middle = middleOf(stay);
  const reach = Math.max(120, ...at([...parts.flat(), ...alone]).map(({ x, y }) => Math.hypot(x - middle.x, y - middle.y)));
  const loose = [
    ...others.map((ids) => ({ ids, far: reach * partsDrift })),
    ...alone.map((id) => ({ ids: [id], far: reach * aloneDrift })),
  ];
  return new Map(
    loose.flatMap(({ ids, far }) => {
      const own = at(ids);
      if (!own.length) return [];
      const shift = away(middleOf(own), middle, far);
      return ids.flatMap((id): [string, Point][] => {
        const from = places.get(id);
        return from ? [[id, { x: from.x + shift.x, y: from.y + shift.y }]] : [];
      });
    }),
  );
}
