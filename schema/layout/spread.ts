import { gapBetween } from "./shapes.ts";
import { flatness, type Point, type Spot } from "./sketch.ts";

/** Up to so many actors a picture is drawn with all the care there is; more are a crowd, where only what is near counts. */
export const crowded = 150;

/** The least room between two actors' outlines at rest. */
export const room = 8;

/** Every pair of actors with less than `least` between them, found by sweeping from left to right. */
export function closePairs(spots: readonly Spot[], least: number): [Spot, Spot][] {
  const order = [...spots].sort((a, b) => a.x - a.half - (b.x - b.half));
  const pairs: [Spot, Spot][] = [];
  let open: Spot[] = [];
  for (const spot of order) {
    const left = spot.x - spot.half - least;
    open = open.filter((other) => other.x + other.half > left);
    for (const other of open) if (gapBetween(other, spot) < least) pairs.push([other, spot]);
    open.push(spot);
  }
  return pairs;
}

/** Moves two actors from each other along the shorter way, `still` says which of them stay; `share` is how much of the way is gone at once. */
function part(a: Spot, b: Spot, still: (spot: Spot) => boolean, share: number): Spot[] {
  const moving = [a, b].filter((spot) => !still(spot));
  const [middleA, middleB] = [a.y + (a.bottom - a.radius) / 2, b.y + (b.bottom - b.radius) / 2];
  const across = a.half + b.half + room - Math.abs(a.x - b.x);
  const along = (a.bottom + a.radius + b.bottom + b.radius) / 2 + room - Math.abs(middleA - middleB);
  if (across <= 0 || along <= 0) return [];
  const sideways = across < along * flatness;
  const step = ((sideways ? across : along) * share * 1.02 + 0.5) / Math.max(1, moving.length);
  const before = sideways ? a.x < b.x || (a.x === b.x && a.id < b.id) : middleA < middleB || (middleA === middleB && a.id < b.id);
  for (const spot of moving) {
    const way = (spot === a) === before ? -step : step;
    if (sideways) spot.x += way;
    else spot.y += way;
  }
  return moving;
}

/** The first free place for an actor, looked for in growing rings about a point. */
export function freePlace(spot: Spot, others: readonly Spot[], near: Point): Point {
  const tried = { ...spot };
  for (let ring = 0; ; ring++) {
    const steps = Math.max(1, ring * 6);
    for (let step = 0; step < steps; step++) {
      const angle = (2 * Math.PI * step) / steps;
      tried.x = near.x + ring * 10 * Math.cos(angle);
      tried.y = near.y + (ring * 10 * Math.sin(angle)) / flatness;
      if (others.every((other) => other.id === spot.id || gapBetween(tried, other) >= room)) return { x: tried.x, y: tried.y };
    }
  }
}

/**
 * Moves actors as little as it takes until none overlaps another. With `touched`, only they and whom they push aside are looked at,
 * and they stay themselves. Fixed actors stay; two fixed ones may go on overlapping.
 */
export function spread(spots: readonly Spot[], touched?: ReadonlySet<Spot>): void {
  const active = new Set(touched ?? spots);
  const still = (spot: Spot) => spot.fixed || touched?.has(spot) === true;
  const clashes = () => closePairs(spots, room).filter(([a, b]) => (active.has(a) || active.has(b)) && !(still(a) && still(b)));
  // What nothing holds gets out of its own way sooner when all of it grows a little now and then; a crowd is given time first.
  const loose = !touched && !spots.some(({ fixed }) => fixed);
  const patience = spots.length > crowded ? 60 : 10;
  for (let round = 0; round < 300; round++) {
    const pairs = clashes();
    if (!pairs.length) return;
    // Who is pushed from many sides gives way a little to each: all at once would throw it far out of the picture.
    const pushes = new Map<Spot, number>();
    for (const spot of pairs.flat()) pushes.set(spot, (pushes.get(spot) ?? 0) + 1);
    for (const [a, b] of pairs) {
      const share = 1 / Math.max(pushes.get(a)!, pushes.get(b)!);
      for (const moved of part(a, b, still, share)) active.add(moved);
    }
    if (loose && round % patience === patience - 1 && pairs.length > spots.length / 50)
      for (const spot of spots) [spot.x, spot.y] = [spot.x * 1.1, spot.y * 1.1];
  }
  for (let pairs = clashes(); pairs.length; pairs = clashes())
    for (const [a, b] of pairs) {
      const mover = still(a) ? b : a;
      if (gapBetween(a, b) < room) Object.assign(mover, freePlace(mover, spots, mover));
    }
}
