import { crossingsIn, throughLabelsIn } from "./measures.ts";
import { frameOf } from "./pack.ts";
import { randomFrom } from "./random.ts";
import { heldBy, refine, workOfRound } from "./search.ts";
import { flatness, type Point, type Sketch, type Spot } from "./sketch.ts";
import { closePairs, spread } from "./spread.ts";
import { relax, type Spring, scatter, springsOf, stressOf } from "./stress.ts";

/** How a layout is asked for. */
export interface LayoutOptions {
  /** How many times to begin anew, to keep the best; the default does more the smaller the map. */
  starts?: number;
  /** Hears how far the work has come, from 0 to 1. */
  onProgress?(share: number): void;
  /** Asked now and then; when it says yes, the best so far is tidied up and returned. */
  cancelled?(): boolean;
}

/** Where actors stood before, so that a new picture can be turned to look like the old one. */
export type Before = ReadonlyMap<Spot, Point>;

// Looks at a tie or an actor that one picture may cost while it begins, and while it is finished.
const workToBegin = 60e6;
const workToFinish = 200e6;

// Drawn anew from an old picture, the first beginning gives way to springs of this length only, each later one to longer ones.
const gentle = 60;

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
function layDown(spots: readonly Spot[]) {
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
function alignWith(before: Before, spots: readonly Spot[]) {
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

/** How much larger a picture must be for most of its actors to have room. */
function growth(spots: readonly Spot[]): number {
  const needs: number[] = [];
  for (const [a, b] of closePairs(spots, 16)) {
    const across = (a.half + b.half + 16) / (Math.abs(a.x - b.x) + 1e-9);
    const along = ((a.radius + a.bottom + b.radius + b.bottom) / 2 + 16) / (Math.abs(a.y - b.y) + 1e-9);
    needs.push(Math.min(across, along));
  }
  for (let free = spots.length - needs.length; free > 0; free--) needs.push(1);
  needs.sort((one, other) => one - other);
  const { left, right, top, bottom } = frameOf(spots);
  const area = spots.reduce((sum, { half, radius, bottom: low }) => sum + (2 * half + 16) * (radius + low + 16), 0);
  const crowded = Math.sqrt(area / ((right - left) * (bottom - top)));
  return Math.max(crowded, Math.min(2.2, needs[Math.floor(needs.length * 0.75)] ?? 1));
}

function grow(sketch: Sketch, springs: readonly Spring[]) {
  const by = growth(sketch.spots);
  for (const spring of springs) spring.length *= by;
  for (const line of sketch.lines) line.length *= by;
  for (const spot of sketch.spots) [spot.x, spot.y] = [spot.x * by, spot.y * by];
}

/** How good a picture is, the less the better: overlaps weigh most, then ties through labels, then crossings, then stress. */
function faults(sketch: Sketch, springs: readonly Spring[]): number {
  const overlapping = sketch.spots.length > 600 ? 0 : closePairs(sketch.spots, 0).length;
  if (sketch.lines.length > 2000) return stressOf(springs);
  return 1000 * overlapping + 20 * throughLabelsIn(sketch) + 5 * crossingsIn(sketch) + 2 * sketch.spots.length * stressOf(springs);
}

/** Draws a connected sketch anew around its fixed actors: several beginnings, the best of them finished with care. */
export function arrange(sketch: Sketch, before: Before, { starts, onProgress, cancelled }: LayoutOptions = {}): void {
  const springs = springsOf(sketch);
  const held = heldBy(springs);
  const rooted = sketch.spots.some(({ fixed }) => fixed);
  const work = workOfRound(sketch, 6);
  const beginnings = starts ?? Math.max(1, Math.min(24, Math.floor(workToBegin / (10 * work + 40 * springs.length))));
  let best = { faults: Number.POSITIVE_INFINITY, at: [] as Point[] };
  for (let start = 0; start < beginnings && !(start && cancelled?.()); start++) {
    const random = randomFrom(start + 1);
    scatter(before.size ? sketch.spots.filter((spot) => !before.has(spot)) : sketch.spots, random);
    for (const [spot, place] of before) Object.assign(spot, place);
    relax(springs, random, 30, before.size ? gentle * (start + 1) : undefined);
    if (!rooted && before.size) alignWith(before, sketch.spots);
    else if (!rooted) layDown(sketch.spots);
    if (start === 0 && !rooted) grow(sketch, springs);
    spread(sketch.spots);
    refine(sketch, held, random, Math.min(10, Math.floor(workToBegin / work)));
    const now = faults(sketch, springs);
    if (now < best.faults) best = { faults: now, at: sketch.spots.map(({ x, y }) => ({ x, y })) };
    onProgress?.((0.4 * (start + 1)) / beginnings);
  }
  for (const [at, spot] of sketch.spots.entries()) Object.assign(spot, best.at[at]);
  const rounds = Math.min(120, Math.floor(workToFinish / work));
  refine(sketch, held, randomFrom(0), rounds, (share) => {
    onProgress?.(0.4 + 0.6 * share);
    return cancelled?.() === true;
  });
  spread(sketch.spots);
}
