import { shuffle } from "./random.ts";
import { apart, flatness, otherEnd, type Sketch, type Spot } from "./sketch.ts";

/** Two actors and how far apart their ties say that they should be. */
export interface Spring {
  a: Spot;
  b: Spot;
  length: number;
}

// Above this every actor is held by its ties and by some pivots, instead of by all others.
const allPairsUpTo = 450;
const pivots = 60;

/** How far every actor is from one, along the ties. */
function distancesFrom(start: Spot): Map<Spot, number> {
  const far = new Map([[start, 0]]);
  const queue = [start];
  for (const spot of queue)
    for (const line of spot.lines) {
      const next = otherEnd(line, spot);
      const distance = far.get(spot)! + line.length;
      if (distance >= (far.get(next) ?? Number.POSITIVE_INFINITY) - 1e-9) continue;
      far.set(next, distance);
      queue.push(next);
    }
  return far;
}

/** Actors that are far from each other, found one by one: each is the farthest from those before. */
function pivotsOf(spots: readonly Spot[]): Spot[] {
  const nearest = new Map<Spot, number>();
  const found: Spot[] = [];
  let next = spots.reduce((hub, spot) => (spot.lines.length > hub.lines.length ? spot : hub));
  while (found.length < pivots) {
    found.push(next);
    for (const [spot, far] of distancesFrom(next)) nearest.set(spot, Math.min(far, nearest.get(spot) ?? far));
    next = spots.reduce((best, spot) => (nearest.get(spot)! > nearest.get(best)! ? spot : best));
  }
  return found;
}

/** The springs that hold the actors of a connected sketch: all pairs of a small one; ties and pivots of a large one. */
export function springsOf({ spots, lines }: Sketch): Spring[] {
  const all = spots.length <= allPairsUpTo;
  const order = new Map(spots.map((spot, at) => [spot, at]));
  const springs: Spring[] = all ? [] : lines.map(({ a, b, length }) => ({ a, b, length }));
  for (const a of all ? spots : pivotsOf(spots))
    for (const [b, length] of distancesFrom(a)) if (all ? order.get(a)! < order.get(b)! : length > 0) springs.push({ a, b, length });
  return springs;
}

/**
 * Moves the actors until their distances fit the springs as well as may be, by stochastic gradient descent on the stress
 * (Zheng, Pawar and Goodman 2018). `reach` is the length of the longest spring that may still be satisfied in one step at first.
 */
export function relax(springs: readonly Spring[], random: () => number, passes: number, reach = Number.POSITIVE_INFINITY): void {
  const order = [...springs];
  let [shortest, longest] = [Number.POSITIVE_INFINITY, 0];
  for (const { length } of springs) [shortest, longest] = [Math.min(shortest, length), Math.max(longest, length)];
  const first = Math.min(longest, reach) ** 2;
  const last = 0.05 * shortest ** 2;
  for (let pass = 0; pass < passes; pass++) {
    const eagerness = first * (last / first) ** (pass / Math.max(1, passes - 1));
    for (const spring of shuffle(order, random)) satisfy(spring, eagerness);
  }
}

function satisfy({ a, b, length }: Spring, eagerness: number) {
  const share = Math.min(1, eagerness / (length * length));
  const distance = apart(a, b) || 1e-6;
  const pull = (share * (distance - length)) / distance / (a.fixed || b.fixed ? 1 : 2);
  const [dx, dy] = [(b.x - a.x) * pull, (b.y - a.y) * pull];
  if (!a.fixed) [a.x, a.y] = [a.x + dx, a.y + dy];
  if (!b.fixed) [b.x, b.y] = [b.x - dx, b.y - dy];
}

/** Throws the actors that may move out at random, over about the room that they will need. */
export function scatter(spots: readonly Spot[], random: () => number): void {
  const size = 150 * Math.sqrt(spots.length);
  for (const spot of spots) if (!spot.fixed) [spot.x, spot.y] = [(random() - 0.5) * size, ((random() - 0.5) * size) / flatness];
}

/** How badly the distances fit the springs: the mean square of the relative misfit. */
export function stressOf(springs: readonly Spring[]): number {
  let sum = 0;
  for (const { a, b, length } of springs) sum += (apart(a, b) / length - 1) ** 2;
  return springs.length ? sum / springs.length : 0;
}
