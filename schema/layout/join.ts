import { settle } from "./search.ts";
import { distanceTo, gapBetween } from "./shapes.ts";
import { apart, flatness, type Line, otherEnd, type Point, type Sketch, type Spot } from "./sketch.ts";
import { crowded, freePlace, room, spread } from "./spread.ts";
import { middleOf } from "./turn.ts";

const rings = [0.4, 0.7, 1, 1.3, 1.7, 2.2, 3];
const steps = 14;
const beyond = 120;

const centresOf = (neighbours: readonly Spot[]): Point[] => [middleOf(neighbours), ...neighbours.slice(0, 5)];

/** Where a new actor could stand: in rings about the middle of its neighbours and about each of the first of them. */
function* placesNear(neighbours: readonly Spot[], length: number): Generator<Point> {
  for (const centre of centresOf(neighbours))
    for (const far of rings)
      for (let step = 0; step < steps; step++) {
        const angle = (2 * Math.PI * (step + far)) / steps;
        yield { x: centre.x + far * length * Math.cos(angle), y: centre.y + (far * length * Math.sin(angle)) / flatness };
      }
}

/** Takes an actor into the picture, with its ties to those who are in it. */
function enter(spot: Spot, ties: readonly Line[], drawn: Sketch) {
  spot.lines = [...ties];
  for (const line of ties) otherEnd(line, spot).lines.push(line);
  drawn.lines.push(...ties);
  drawn.spots.push(spot);
}

/** What of a crowd's picture is near the places that a new actor could have: that is enough to judge them. */
function nearTo(neighbours: readonly Spot[], length: number, { spots, lines }: Sketch): Sketch {
  const nearby = rings.at(-1)! * length + beyond;
  const centres = centresOf(neighbours);
  const near = (point: Point) => centres.some((centre) => apart(centre, point) < nearby);
  const runsNear = ({ a, b }: Line) => centres.some((centre) => distanceTo(a, b, centre) < nearby);
  return { spots: spots.filter(near), lines: lines.filter(runsNear) };
}

function findPlace(spot: Spot, drawn: Sketch) {
  const neighbours = spot.lines.map((line) => otherEnd(line, spot));
  const length = spot.lines.reduce((sum, line) => sum + line.length, 0) / spot.lines.length;
  const [first, ...others] = placesNear(neighbours, length);
  Object.assign(spot, first);
  settle(spot, others, drawn.spots.length > crowded ? nearTo(neighbours, length, drawn) : drawn);
  const fixed = drawn.spots.filter((other) => other.fixed && other !== spot);
  if (fixed.some((other) => gapBetween(spot, other) < room)) Object.assign(spot, freePlace(spot, fixed, spot));
  spread(drawn.spots, new Set([spot]));
}

/**
 * Places new actors near those they have ties with, the best known first, and returns those that have ties to nobody in the picture.
 * Who already stood there moves only if a new one finds no room, and then only aside.
 */
export function join(newcomers: readonly Spot[], standing: readonly Spot[]): Spot[] {
  const waiting = new Map(newcomers.map((spot) => [spot, spot.lines]));
  for (const spot of standing) spot.lines = spot.lines.filter((line) => !waiting.has(otherEnd(line, spot)));
  const drawn: Sketch = { spots: [...standing], lines: [...new Set(standing.flatMap(({ lines }) => lines))] };
  for (;;) {
    let next: { spot: Spot; ties: Line[] } | undefined;
    for (const [spot, lines] of waiting) {
      const ties = lines.filter((line) => !waiting.has(otherEnd(line, spot)));
      if (ties.length > (next?.ties.length ?? 0)) next = { spot, ties };
    }
    if (!next) return [...waiting.keys()];
    waiting.delete(next.spot);
    enter(next.spot, next.ties, drawn);
    findPlace(next.spot, drawn);
  }
}
