import { arrange, type LayoutOptions } from "./arrange.ts";
import { arrangeCrowd } from "./crowd.ts";
import { join } from "./join.ts";
import { frameOf, moveBy, pack } from "./pack.ts";
import { hasPlace, type LayoutActor, type LayoutTie, type Point, partsOf, type Sketch, type Spot, sketchOf } from "./sketch.ts";
import { crowded, spread } from "./spread.ts";
import { type Before, middleOf } from "./turn.ts";

export type { LayoutOptions } from "./arrange.ts";
export { type Label, labelOf, labelType, radiusOf, textWidth } from "./labels.ts";
export { crossings, overlaps, type Picture, tiesThroughLabels } from "./measures.ts";
export type { LayoutActor, LayoutTie, Point } from "./sketch.ts";

/** Where every actor stands, by its id; whole map units. */
export type Positions = Map<string, Point>;

const below = 64;

/**
 * Gives every actor of a map a place. Those who have one keep it, unless a new actor finds no room near its neighbours: then those in
 * its way move aside, as little as it takes. Pinned ones never move. The same input always gives the same picture.
 */
export function layOut(actors: readonly LayoutActor[], ties: readonly LayoutTie[], options: LayoutOptions = {}): Positions {
  const sketch = sketchOf(actors, ties);
  const placed = new Set(actors.filter(hasPlace).map(({ id }) => id));
  const standing = sketch.spots.filter(({ id }) => placed.has(id));
  const newcomers = sketch.spots.filter(({ id }) => !placed.has(id));
  if (!newcomers.length) return positionsOf(sketch);
  if (standing.length < newcomers.length) {
    for (const spot of standing) spot.fixed = true;
    drawAnew(sketch, new Map(), options);
  } else drawBelow(join(newcomers, standing), sketch, options);
  options.onProgress?.(1);
  return positionsOf(sketch);
}

/**
 * Draws a map anew except its pinned actors, beginning with the picture as it is, so that those who know the map find their way: what
 * was left stays left as far as it can.
 */
export function tidy(actors: readonly LayoutActor[], ties: readonly LayoutTie[], options: LayoutOptions = {}): Positions {
  const sketch = sketchOf(actors, ties);
  const placed = new Set(actors.filter(hasPlace).map(({ id }) => id));
  const before = new Map(sketch.spots.filter(({ id }) => placed.has(id)).map((spot) => [spot, { x: spot.x, y: spot.y }]));
  drawAnew(sketch, before, options);
  options.onProgress?.(1);
  return positionsOf(sketch);
}

const positionsOf = ({ spots }: Sketch): Positions =>
  new Map(spots.map(({ id, x, y, fixed }) => [id, fixed ? { x, y } : { x: Math.round(x), y: Math.round(y) }]));

/** Part of a longer work: its progress counts as a stretch of the whole. */
const stretch = (options: LayoutOptions, from: number, to: number): LayoutOptions => ({
  ...options,
  onProgress: (share) => options.onProgress?.(from + share * (to - from)),
});

/** Draws one part of a map of so many actors. Where there are many parts, each has its share of the work that one would have. */
function drawPart(part: Sketch, before: Before, options: LayoutOptions, all: number) {
  if (part.spots.length > crowded) arrangeCrowd(part, before, options);
  else if (part.spots.length > 1) arrange(part, before, options, all > crowded ? Math.min(1, (2 * part.spots.length) / all) : 1);
}

/** Draws the parts of a sketch; those that hold fixed actors stay about them, the others are packed, below the fixed if there are any. */
function drawAnew(sketch: Sketch, before: Before, options: LayoutOptions) {
  const parts = partsOf(sketch);
  let done = 0;
  for (const part of parts) {
    const from = done / sketch.spots.length;
    done += part.spots.length;
    const known = new Map([...before].filter(([spot]) => part.spots.length > 1 && part.spots.includes(spot)));
    drawPart(part, known, stretch(options, from, done / sketch.spots.length), sketch.spots.length);
  }
  const rooted = parts.filter(({ spots }) => spots.some(({ fixed }) => fixed)).flatMap(({ spots }) => spots);
  const free = parts.filter(({ spots }) => !spots.some(({ fixed }) => fixed));
  setUnder(rooted, free);
  if (rooted.length) spread(sketch.spots);
  else if (before.size) {
    const [now, then] = [middleOf([...before.keys()]), middleOf([...before.values()])];
    moveBy(sketch.spots, then.x - now.x, then.y - now.y);
  }
}

/** Packs parts that are free to stand anywhere, below those that are not. */
function setUnder(standing: readonly Spot[], free: readonly Sketch[]) {
  if (!free.length) return;
  const alone = free.filter(({ spots }) => spots.length === 1).flatMap(({ spots }) => spots);
  const drawn = free.filter(({ spots }) => spots.length > 1).map(({ spots }) => spots);
  pack(drawn, alone);
  if (!standing.length) return;
  const all = [...drawn.flat(), ...alone];
  const [above, frame] = [frameOf(standing), frameOf(all)];
  moveBy(all, (above.left + above.right - frame.left - frame.right) / 2, above.bottom + below - frame.top);
}

/** New actors that know nobody in the picture get a place below it, together with those they do know. */
function drawBelow(strangers: readonly Spot[], sketch: Sketch, options: LayoutOptions) {
  if (!strangers.length) return;
  const those = new Set(strangers);
  const free = partsOf({ spots: [...strangers], lines: sketch.lines.filter(({ a }) => those.has(a)) });
  for (const part of free) drawPart(part, new Map(), options, strangers.length);
  setUnder(
    sketch.spots.filter((spot) => !those.has(spot)),
    free,
  );
}
