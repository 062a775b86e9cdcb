import type { Shape } from "../../schema/actors.ts";

type Corner = readonly [x: number, y: number];

/** The corners of an even polygon, the first one at `turn` (in turns, clockwise from straight up). */
const corners = (count: number, radius: number, turn = 0): Corner[] =>
  Array.from({ length: count }, (_, at) => {
    const angle = 2 * Math.PI * (at / count + turn);
    return [radius * Math.sin(angle), -radius * Math.cos(angle)];
  });

const joined = (points: readonly Corner[], lower = 0) =>
  `M${points.map(([x, y]) => `${x.toFixed(2)} ${(y + lower).toFixed(2)}`).join("L")}Z`;

const round = (r: number) => `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;

const shield = (r: number) =>
  `M${-0.92 * r} ${-0.92 * r}H${0.92 * r}V${0.1 * r}C${0.92 * r} ${0.72 * r} ${0.42 * r} ${1.02 * r} 0 ${1.2 * r}C${-0.42 * r} ${1.02 * r} ${-0.92 * r} ${0.72 * r} ${-0.92 * r} ${0.1 * r}Z`;

/** Shapes of about the same weight to the eye. Their corners are rounded by a stroke in the same colour, hence a little smaller. */
const outlines: Record<Shape, (r: number) => string> = {
  circle: (r) => round(r),
  square: (r) => joined(corners(4, r * 1.22, 1 / 8)),
  diamond: (r) => joined(corners(4, r * 1.24)),
  hexagon: (r) => joined(corners(6, r * 1.08)),
  triangle: (r) => joined(corners(3, r * 1.36), r * 0.2),
  pentagon: (r) => joined(corners(5, r * 1.12), r * 0.06),
  octagon: (r) => joined(corners(8, r * 1.04, 1 / 16)),
  shield,
};

/** How wide the stroke is that rounds a shape's corners, in map units. */
export const rim = 3;

/** The outline of a shape around (0, 0), as SVG path data. */
export const outlineOf = (shape: Shape, radius: number): string => outlines[shape](radius - rim / 2);

/** The weaver's mark: a shuttle around (0, 0), long and drawn out to its tips, that the actor sits in like its bobbin. */
export function shuttleOf(radius: number): string {
  const [long, wide] = [2.5 * radius, 1.28 * radius];
  const [tip, shoulder] = [1.5 * radius, 1.2 * radius];
  return [
    `M${-long} 0C${-tip} 0 ${-shoulder} ${-wide} 0 ${-wide}C${shoulder} ${-wide} ${tip} 0 ${long} 0`,
    `C${tip} 0 ${shoulder} ${wide} 0 ${wide}C${-shoulder} ${wide} ${-tip} 0 ${-long} 0Z`,
  ].join("");
}

/** How wide the shuttle's line is, in pixels of the screen. */
export const shuttleRim = 1.5;

/** How large an icon is beside the radius of the shape that it stands in. */
export const iconShare = 1.12;

/** How far under the middle of its shape an icon stands: a triangle has its room low. */
export const iconLower = (shape: Shape, radius: number): number => (shape === "triangle" ? radius * 0.22 : 0);
