import { type Label, labelOf, labelType, radiusOf } from "./labels.ts";

/** A place on a map, in map units; y grows downwards. */
export interface Point {
  x: number;
  y: number;
}

/** What the layout needs to know of an actor. One without x and y has no place yet; a pinned one with a place never moves. */
export interface LayoutActor {
  id: string;
  name: string;
  x?: number | null;
  y?: number | null;
  pinned: boolean;
  weaver?: boolean;
}

/** What the layout needs to know of a tie: the ids of its ends, and how strong it is (1–4). */
export interface LayoutTie {
  from: string;
  to: string;
  strength?: number | null;
}

/** An actor while it is being placed: its circle about (x, y), its label centred below. */
export interface Spot extends Point {
  id: string;
  fixed: boolean;
  radius: number;
  label: Label;
  /** Half the width of circle and label together. */
  half: number;
  /** From the middle of the circle down to the label's lower edge. */
  bottom: number;
  lines: Line[];
}

/** A tie while its ends are being placed, and how long it would like to be. */
export interface Line {
  a: Spot;
  b: Spot;
  length: number;
}

/** A picture in the making: the actors and ties that take part in it. */
export interface Sketch {
  spots: Spot[];
  lines: Line[];
}

/**
 * Distances are measured as if a map were this much taller than it is: labels are wide and low, so actors can stand closer above each
 * other than beside each other, and a round picture becomes a landscape one.
 */
export const flatness = 1.35;

const usualLength = 135;
const shorterWhenStrong = [1.1, 1.2, 1.1, 1, 0.9];

/** Whether an actor already has a place. */
export const hasPlace = ({ x, y }: LayoutActor): boolean => Number.isFinite(x ?? Number.NaN) && Number.isFinite(y ?? Number.NaN);

/** The other end of a tie. */
export const otherEnd = (line: Line, spot: Spot): Spot => (line.a === spot ? line.b : line.a);

/** How far apart two points are, as the layout measures it. */
export const apart = (a: Point, b: Point): number => Math.hypot(a.x - b.x, (a.y - b.y) * flatness);

/** Actors and ties as they take part in the layout: each actor once, each pair of tied actors once, ties to nobody left out. */
export function sketchOf(actors: readonly LayoutActor[], ties: readonly LayoutTie[]): Sketch {
  const spots = new Map<string, Spot>();
  for (const actor of [...actors].sort((one, other) => (one.id < other.id ? -1 : 1))) spots.set(actor.id, spotOf(actor));
  const lines = linesBetween(spots, ties);
  const weavers = new Set(actors.filter(({ weaver }) => weaver).map(({ id }) => id));
  for (const spot of spots.values()) {
    spot.radius = radiusOf(spot.lines.length, weavers.has(spot.id));
    spot.half = Math.max(spot.radius, spot.label.width / 2);
    spot.bottom = spot.radius + labelType.gap + spot.label.height;
  }
  // Two hubs stand further apart, so that each has room for its own.
  for (const line of lines) line.length *= 1 + 0.07 * (Math.min(line.a.lines.length, line.b.lines.length, 12) - 1);
  return { spots: [...spots.values()], lines };
}

function spotOf(actor: LayoutActor): Spot {
  const place = hasPlace(actor);
  return {
    id: actor.id,
    x: place ? actor.x! : 0,
    y: place ? actor.y! : 0,
    fixed: place && actor.pinned,
    radius: 0,
    label: labelOf(actor.name),
    half: 0,
    bottom: 0,
    lines: [],
  };
}

function linesBetween(spots: ReadonlyMap<string, Spot>, ties: readonly LayoutTie[]): Line[] {
  const lines = new Map<string, Line>();
  for (const { from, to, strength } of ties) {
    const a = spots.get(from < to ? from : to);
    const b = spots.get(from < to ? to : from);
    if (!a || !b || a === b) continue;
    const length = usualLength * (shorterWhenStrong[strength ?? 0] ?? 1.1);
    const known = lines.get(`${a.id}\n${b.id}`);
    if (known) known.length = Math.min(known.length, length);
    else lines.set(`${a.id}\n${b.id}`, { a, b, length });
  }
  for (const line of lines.values()) {
    line.a.lines.push(line);
    line.b.lines.push(line);
  }
  return [...lines.values()];
}

/** A sketch's parts that no tie joins, each as a sketch of its own, the largest first. */
export function partsOf({ spots, lines }: Sketch): Sketch[] {
  const partOf = new Map<Spot, Sketch>();
  const parts: Sketch[] = [];
  for (const start of spots) {
    if (partOf.has(start)) continue;
    const part: Sketch = { spots: [start], lines: [] };
    parts.push(part);
    partOf.set(start, part);
    for (const spot of part.spots)
      for (const line of spot.lines) {
        const next = otherEnd(line, spot);
        if (partOf.has(next)) continue;
        partOf.set(next, part);
        part.spots.push(next);
      }
  }
  for (const line of lines) partOf.get(line.a)?.lines.push(line);
  return parts.sort((one, other) => other.spots.length - one.spots.length);
}
