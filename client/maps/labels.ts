import { labelType } from "../../schema/maps.layout.labels.ts";
import type { Box } from "./curve.ts";
import { type Lit, labelBox, type Scene, type SceneActor } from "./scene.ts";

const letter = labelType.fontSize;
/** The smallest and largest letters on the screen, in CSS pixels. */
const smallest = 11;
const largest = 20;
/** From this scale every name is written: the layout has made room for it. */
const roomy = smallest / letter;
const cell = 160;

/** Which names are written at some scale, and how many times larger than usual their letters are (in map units). */
export interface Labels {
  written: ReadonlySet<string>;
  grown: number;
}

/** The step of zoom that a scale belongs to; names change only from step to step. */
export const stepOf = (scale: number): number => Math.floor(Math.log2(scale) * 4) / 4;

const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Boxes that keep clear of each other; `claim` says no when the space is taken. */
function claims() {
  const grid = new Map<string, Box[]>();
  return (box: Box): boolean => {
    const keys: string[] = [];
    for (let i = Math.floor(box.left / cell); i <= Math.floor(box.right / cell); i++)
      for (let j = Math.floor(box.top / cell); j <= Math.floor(box.bottom / cell); j++) keys.push(`${i} ${j}`);
    if (keys.some((key) => grid.get(key)?.some((other) => overlap(box, other)))) return false;
    for (const key of keys) grid.set(key, [...(grid.get(key) ?? []), box]);
    return true;
  };
}

const importance = (actor: SceneActor, lit: Lit | undefined) =>
  (lit?.actors.has(actor.id) ? 1e6 : 0) + (actor.weaver ? 1e3 : 0) + actor.degree;

/**
 * The names that can be read at a step of zoom: letters never under 11 pixels on the screen, and names never over each other;
 * when there is not room for all, the actors with most ties keep theirs, those brought out first.
 */
export function labelsAt(scene: Scene, step: number, lit?: Lit): Labels {
  const scale = 2 ** step;
  const grown = Math.max(smallest, Math.min(largest, letter * scale)) / (letter * scale);
  if (scale >= roomy) return { written: new Set(scene.byId.keys()), grown: Math.min(1, grown) };
  const claim = claims();
  const byImportance = scene.actors.toSorted((a, b) => importance(b, lit) - importance(a, lit));
  const written = new Set<string>();
  for (const actor of byImportance) {
    const box = labelBox(actor, grown);
    const air = 3 / scale;
    if (claim({ left: box.left - air, right: box.right + air, top: box.top, bottom: box.bottom })) written.add(actor.id);
  }
  return { written, grown };
}
