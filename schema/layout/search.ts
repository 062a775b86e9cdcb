import { cross, distanceTo, gapBetween, touchesLabel } from "./shapes.ts";
import { apart, flatness, type Line, otherEnd, type Point, type Sketch, type Spot } from "./sketch.ts";
import type { Spring } from "./stress.ts";

/** What disturbs a reader, and how much: the higher, the more is given up to avoid it. */
const weight = {
  overlap: 1000,
  crowding: 14,
  throughLabel: 40,
  ownLabel: 3,
  passing: 12,
  crossing: 6,
  tieLength: 10,
  stress: 160,
} as const;

const comfortable = 22;
const clearance = 12;

/** How each actor is held by springs; looked up once, used in every try. */
export type Held = ReadonlyMap<Spot, readonly Spring[]>;

/** The springs of each actor. */
export function heldBy(springs: readonly Spring[]): Held {
  const held = new Map<Spot, Spring[]>();
  for (const spring of springs)
    for (const spot of [spring.a, spring.b]) {
      const list = held.get(spot);
      if (list) list.push(spring);
      else held.set(spot, [spring]);
    }
  return held;
}

function crowding(a: Spot, b: Spot): number {
  const gap = gapBetween(a, b);
  if (gap >= comfortable) return 0;
  return weight.crowding * (1 - gap / comfortable) ** 2 + (gap < 8 ? weight.overlap * (1 + (8 - gap) / 100) : 0);
}

/** How much it disturbs that a tie passes an actor that is not one of its ends. */
function passing({ a, b }: Line, spot: Spot): number {
  const reach = spot.radius + clearance;
  const left = a.x < b.x ? a.x : b.x;
  if (spot.x + spot.half < left || spot.x - spot.half > a.x + b.x - left) return 0;
  const top = a.y < b.y ? a.y : b.y;
  if (spot.y + spot.bottom < top || spot.y - reach > a.y + b.y - top) return 0;
  const through = touchesLabel(a, b, spot) ? weight.throughLabel : 0;
  const distance = distanceTo(a, b, spot);
  if (distance >= reach) return through;
  return through + weight.passing * (1 - distance / reach) + (distance < spot.radius ? weight.throughLabel : 0);
}

function ownTies(spot: Spot, { spots, lines }: Sketch): number {
  let sum = 0;
  for (const line of spot.lines) {
    const end = otherEnd(line, spot);
    sum += weight.tieLength * (apart(spot, end) / line.length - 1) ** 2;
    if (touchesLabel(spot, end, spot)) sum += weight.ownLabel;
    if (touchesLabel(spot, end, end)) sum += weight.ownLabel;
    for (const other of spots) if (other !== spot && other !== end) sum += passing(line, other);
    for (const other of lines) if (cross(line, other)) sum += weight.crossing;
  }
  return sum;
}

/** How much an actor disturbs where it is now; only what its own place decides is counted. */
export function disturbance(spot: Spot, sketch: Sketch, held?: Held): number {
  let sum = ownTies(spot, sketch);
  for (const other of sketch.spots) if (other !== spot) sum += crowding(spot, other);
  for (const line of sketch.lines) if (line.a !== spot && line.b !== spot) sum += passing(line, spot);
  const springs = held?.get(spot);
  if (!springs?.length) return sum;
  let stress = 0;
  for (const { a, b, length } of springs) stress += (apart(a, b) / length - 1) ** 2;
  return sum + (weight.stress * stress) / springs.length;
}

/** Puts an actor at the point where it disturbs least, if any of them is better than where it is. */
export function settle(spot: Spot, points: Iterable<Point>, sketch: Sketch, held?: Held): boolean {
  let best: Point = { x: spot.x, y: spot.y };
  const before = disturbance(spot, sketch, held);
  let least = before;
  for (const { x, y } of points) {
    [spot.x, spot.y] = [x, y];
    const now = disturbance(spot, sketch, held);
    if (now < least - 1e-9) [least, best] = [now, { x, y }];
  }
  [spot.x, spot.y] = [best.x, best.y];
  return least < before;
}

/** Points to try about one, within a reach. */
export function* pointsAbout({ x, y }: Point, reach: number, tries: number, random: () => number): Generator<Point> {
  const turn = random() * 2 * Math.PI;
  for (let at = 0; at < tries; at++) {
    const angle = turn + (2 * Math.PI * at) / tries;
    const far = reach * (0.25 + 0.75 * random());
    yield { x: x + far * Math.cos(angle), y: y + (far * Math.sin(angle)) / flatness };
  }
}

/** How much work a round over the whole sketch is, in looks at a tie or an actor. */
export const workOfRound = ({ spots, lines }: Sketch, tries: number): number =>
  (tries + 1) * (spots.length * (spots.length + lines.length) + 2 * lines.length * (spots.length + lines.length));

/** Lets every actor in turn look for a better place near its own, round by round within a shrinking reach. */
export function refine(
  sketch: Sketch,
  held: Held | undefined,
  random: () => number,
  rounds: number,
  onRound?: (share: number) => boolean,
): void {
  const movable = sketch.spots.filter(({ fixed }) => !fixed);
  for (let round = 0; round < rounds; round++) {
    const reach = 220 * (1 - round / rounds) ** 1.5 + 6;
    for (const spot of movable) settle(spot, pointsAbout(spot, reach, 6, random), sketch, held);
    if (onRound?.((round + 1) / rounds)) return;
  }
}
