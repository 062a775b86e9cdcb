import { crossingsIn, throughLabelsIn } from "./measures.ts";
import { frameOf } from "./pack.ts";
import { randomFrom } from "./random.ts";
import { heldBy, refine, workOfRound } from "./search.ts";
import type { Point, Sketch, Spot } from "./sketch.ts";
import { closePairs, spread } from "./spread.ts";
import { relax, type Spring, scatter, springsOf, stressOf } from "./stress.ts";
import { alignWith, type Before, layDown } from "./turn.ts";

/** How a layout is asked for. */
export interface LayoutOptions {
  /** How many times to begin anew, to keep the best; the default does more the smaller the map. */
  starts?: number;
  /** Hears how far the work has come, from 0 to 1. */
  onProgress?(share: number): void;
  /** Asked now and then; when it says yes, the best so far is tidied up and returned. */
  cancelled?(): boolean;
}

// Looks at a tie or an actor that one part may cost while it begins, and while it is finished.
const workToBegin = 60e6;
const workToFinish = 200e6;

// Drawn anew from an old picture, the first beginning gives way to springs of this length only, each later one to longer ones.
const gentle = 60;

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
  const overlapping = closePairs(sketch.spots, 0).length;
  if (sketch.lines.length > 2000) return stressOf(springs);
  return 1000 * overlapping + 20 * throughLabelsIn(sketch) + 5 * crossingsIn(sketch) + 2 * sketch.spots.length * stressOf(springs);
}

/**
 * Draws a connected sketch anew around its fixed actors: several beginnings, the best of them finished with care. `care` is how much of
 * the usual work may be spent on it.
 */
export function arrange(sketch: Sketch, before: Before, { starts, onProgress, cancelled }: LayoutOptions = {}, care = 1): void {
  const springs = springsOf(sketch);
  const held = heldBy(springs);
  const rooted = sketch.spots.some(({ fixed }) => fixed);
  const work = workOfRound(sketch, 6);
  const beginnings = starts ?? Math.max(1, Math.min(24, Math.floor((care * workToBegin) / (10 * work + 40 * springs.length))));
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
    refine(sketch, held, random, Math.min(10, Math.floor((care * workToBegin) / work)));
    const now = faults(sketch, springs);
    if (now < best.faults) best = { faults: now, at: sketch.spots.map(({ x, y }) => ({ x, y })) };
    onProgress?.((0.4 * (start + 1)) / beginnings);
  }
  for (const [at, spot] of sketch.spots.entries()) Object.assign(spot, best.at[at]);
  const rounds = Math.min(120, Math.floor((care * workToFinish) / work));
  refine(sketch, held, randomFrom(0), rounds, (share) => {
    onProgress?.(0.4 + 0.6 * share);
    return cancelled?.() === true;
  });
  spread(sketch.spots);
}
