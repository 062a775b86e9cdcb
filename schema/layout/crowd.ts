import type { LayoutOptions } from "./arrange.ts";
import { float } from "./float.ts";
import { refineNearby } from "./nearby.ts";
import { randomFrom } from "./random.ts";
import { apart, flatness, type Sketch, type Spot } from "./sketch.ts";
import { room, spread } from "./spread.ts";
import { relax, scatter, springsOf } from "./stress.ts";
import { alignWith, type Before, layDown } from "./turn.ts";

// How many times their own size actors have together.
const airy = 2.6;

// Looks from one actor at another while a crowd floats.
const workToFloat = 800e6;

// Looks from an actor or one of its ties at what is near, while actors look for better places: for each actor, and in all.
const workToRefine = { each: 50e3, atMost: 16e6 };

/** How far apart actors stand when each has its share of the room, as the layout measures it. */
function spacingOf(spots: readonly Spot[]): number {
  const area = spots.reduce((sum, { half, radius, bottom }) => sum + (2 * half + room) * (radius + bottom + room), 0);
  return Math.sqrt((airy * flatness * area) / spots.length);
}

/**
 * Draws a connected sketch of many actors anew around its fixed ones: first by how far from each other their ties say that they are,
 * then evenly spread, then with overlaps removed where they are.
 */
export function arrangeCrowd(sketch: Sketch, before: Before, { onProgress, cancelled }: LayoutOptions): void {
  const { spots } = sketch;
  const random = randomFrom(1);
  scatter(before.size ? spots.filter((spot) => !before.has(spot)) : spots, random);
  for (const [spot, place] of before) Object.assign(spot, place);
  onProgress?.(0.02);
  if (!before.size) relax(springsOf(sketch), random, 20);
  onProgress?.(0.15);
  const rounds = Math.min(400, Math.ceil(workToFloat / spots.length ** 2));
  float(sketch, spacingOf(spots), before.size ? 1 : 4, rounds, (share) => {
    onProgress?.(0.15 + 0.45 * share);
    return cancelled?.() === true;
  });
  const rooted = spots.some(({ fixed }) => fixed);
  if (!rooted && before.size) alignWith(before, spots);
  else if (!rooted) layDown(spots);
  spread(spots);
  for (const line of sketch.lines) line.length = Math.max(line.length, 0.8 * apart(line.a, line.b));
  refineNearby(sketch, Math.min(workToRefine.atMost, workToRefine.each * spots.length), (share) => {
    onProgress?.(0.6 + 0.4 * share);
    return cancelled?.() === true;
  });
  spread(spots);
}
