import type { Lens } from "../lens.ts";
import type { Labels } from "./labels.ts";
import type { Lit, MapTie, Scene } from "./scene.ts";

/** How a scene is looked at just now. */
export interface Look {
  labels: Labels;
  /** How many times thicker than usual lines are drawn, in map units. */
  lines: number;
  /** What stands out while the rest fades. */
  lit?: Lit;
  selection: ReadonlySet<string>;
  /** What is laid over it. */
  lens?: Lens;
}

/** What both ways of drawing are given. */
export interface Drawn extends Look {
  scene: Scene;
}

/** How wide ties are drawn by strength, 1–4, in map units; a wished one has none. */
export const thickness = (strength: number | null): number => [1.5, 1, 1.75, 2.75, 4][strength ?? 0]!;

/** The dashes of a wished tie, in map units. */
export const dashes = [5, 5] as const;

/** The dots of a line between two who sit together somewhere: its round ends are all that is seen. */
export const dots = [0.1, 5] as const;

/** Whether a tie is drawn in dashes: one that is only wished for, or that is there no more. */
export const isDashed = ({ wished, change }: Pick<MapTie, "wished" | "change">) => wished || change === "lost";

/** How wide a tie is drawn: what has changed a little wider, so that it is found among what has not. */
export const widthOf = ({ strength, change }: Pick<MapTie, "strength" | "change">) => thickness(strength) + (change ? 1 : 0);

/** How much is left of what fades while something else stands out. */
export const faded = 0.32;

/** From an actor's rim to the ring that says it is selected, or has the keyboard: clear of its name. */
export const ringGap = 4.5;
