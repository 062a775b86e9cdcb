import { cross, touchesLabel } from "./shapes.ts";
import { type LayoutActor, type LayoutTie, type Point, type Sketch, sketchOf } from "./sketch.ts";
import { closePairs } from "./spread.ts";

/** A picture as it is measured: where everybody stands, and what it shows. */
export interface Picture {
  positions: ReadonlyMap<string, Point>;
  actors: readonly LayoutActor[];
  ties: readonly LayoutTie[];
}

const drawn = ({ positions, actors, ties }: Picture): Sketch =>
  sketchOf(
    actors.map((actor) => ({ ...actor, ...positions.get(actor.id) })),
    ties,
  );

/** How many pairs of actors overlap, circle and label together. */
export const overlaps = (picture: Picture): number => closePairs(drawn(picture).spots, 0).length;

/** How many pairs of ties cross, drawn straight. */
export const crossings = (picture: Picture): number => crossingsIn(drawn(picture));

/** How often a tie, drawn straight, runs through the label of an actor that is not one of its ends. */
export const tiesThroughLabels = (picture: Picture): number => throughLabelsIn(drawn(picture));

/** How many pairs of a sketch's ties cross. */
export function crossingsIn({ lines }: Sketch): number {
  let count = 0;
  for (const [at, line] of lines.entries()) for (let next = at + 1; next < lines.length; next++) if (cross(line, lines[next]!)) count++;
  return count;
}

/** How often a sketch's ties run through labels of others. */
export function throughLabelsIn({ spots, lines }: Sketch): number {
  let count = 0;
  for (const line of lines) for (const spot of spots) if (line.a !== spot && line.b !== spot && touchesLabel(line.a, line.b, spot)) count++;
  return count;
}
