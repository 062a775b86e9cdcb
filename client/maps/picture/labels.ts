import { labelType } from "../../../schema/layout/labels.ts";
import { type Box, meets } from "./curve.ts";
import { type Lit, labelBox, type Scene, type SceneActor } from "./scene.ts";

const letter = labelType.fontSize;
/** The smallest and largest letters on the screen, in CSS pixels. */
const smallest = 11;
const largest = 20;
/** From this scale every name is written: the layout has made room for it. */
const roomy = smallest / letter;
const cell = 160;
/** More cells than any map is high. */
const row = 2 ** 20;
/** The share of actors, and the most of them, whose names may go over the bodies of lesser ones. */
const leadingShare = 0.06;
const mostLeading = 40;

/** How many times larger than usual things are drawn (in map units), so that the map can be read from afar. */
export interface Measures {
  letters: number;
  bodies: number;
  lines: number;
}

/** Which names are written. */
export interface Labels {
  written: ReadonlySet<string>;
  grown: number;
}

/** The step of zoom that a scale belongs to; names change only from step to step. */
export const stepOf = (scale: number): number => Math.floor(Math.log2(scale) * 4) / 4;

/** Boxes by where they are; `free` says whether nothing is there yet. */
class Taken {
  #cells = new Map<number, Box[]>();

  #keys({ left, top, right, bottom }: Box): number[] {
    const keys: number[] = [];
    for (let i = Math.floor(left / cell); i <= Math.floor(right / cell); i++)
      for (let j = Math.floor(top / cell); j <= Math.floor(bottom / cell); j++) keys.push(i * row + j);
    return keys;
  }

  free(box: Box): boolean {
    return !this.#keys(box).some((key) => this.#cells.get(key)?.some((other) => meets(box, other)));
  }

  take(box: Box) {
    for (const key of this.#keys(box)) {
      const there = this.#cells.get(key);
      if (there) there.push(box);
      else this.#cells.set(key, [box]);
    }
  }
}

const importance = (actor: SceneActor, lit: Lit | undefined) =>
  (lit?.actors.has(actor.id) ? 1e6 : 0) + (actor.weaver ? 1e3 : 0) + actor.degree;

const clamped = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value));

/** From afar bodies and lines shrink more slowly than distances do; letters stay between their smallest and largest. */
export function measuresAt(step: number): Measures {
  const scale = 2 ** step;
  return {
    letters: clamped(letter * scale, smallest, largest) / (letter * scale),
    bodies: Math.max(clamped(0.62 / scale, 1, 1.7), 0.16 / scale),
    lines: Math.max(clamped(0.55 / scale, 1, 3), 0.3 / scale),
  };
}

/**
 * The names that can be read at a step of zoom: letters never under 11 pixels on the screen, and names never over each other;
 * when there is not room for all, the actors with most ties keep theirs, those brought out first.
 */
export function labelsAt(scene: Scene, step: number, lit?: Lit): Labels {
  const scale = 2 ** step;
  const grown = measuresAt(step).letters;
  if (scale >= roomy) return { written: new Set(scene.byId.keys()), grown };
  const byImportance = scene.actors.toSorted((a, b) => importance(b, lit) - importance(a, lit));
  const [names, bodies] = [new Taken(), new Taken()];
  for (const { x, y, radius: r } of scene.actors) bodies.take({ left: x - r, right: x + r, top: y - r, bottom: y + r });
  const air = 3 / scale;
  const leading = Math.min(mostLeading, scene.actors.length * leadingShare);
  const written = new Set<string>();
  byImportance.forEach((actor, rank) => {
    const { left, top, right, bottom } = labelBox(actor, grown);
    const box = { left: left - air, right: right + air, top, bottom };
    const first = lit?.actors.has(actor.id) || rank < leading;
    if (!names.free(box) || !(first || bodies.free(box))) return;
    names.take(box);
    written.add(actor.id);
  });
  return { written, grown };
}
