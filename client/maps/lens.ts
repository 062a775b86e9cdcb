import type { Point } from "../../schema/layout/layout.ts";
import type { MapActor, MapTie } from "./picture/scene.ts";

/** An actor's colour in a lens: how much of something it has, 0–1, or which group it belongs to, numbered from 0. */
export type Tint = { share: number } | { group: number };

/** What the tints and sizes of a lens mean, in the reader's words. */
export interface LensLegend {
  title: string;
  /** The values at the two ends of the scale of amounts. */
  from?: string;
  to?: string;
  /** The names of the groups, by their numbers. */
  groups?: readonly string[];
  /** What the sizes say, where it is not the title. */
  sizes?: string;
}

/** Another picture in place of the present one: what it shows is said over it, with the way back. */
export interface Instead {
  actors: readonly MapActor[];
  ties: readonly MapTie[];
  caption: string;
  /** What else there is to know, such as that nothing can be changed. */
  note: string;
  /** What the way back is called, and how it is gone. */
  back: string;
  goBack: () => void;
}

/** What a side panel lays over the picture while it is open; all by the actors' ids. */
export interface Lens {
  tints?: ReadonlyMap<string, Tint>;
  /** How large each is drawn, 0–1. */
  sizes?: ReadonlyMap<string, number>;
  /** How far somebody has been slid out of the picture, with all ties: 0 is there, 1 is gone. */
  out?: ReadonlyMap<string, number>;
  /** Where they stand instead, for as long as the lens lies there. */
  places?: ReadonlyMap<string, Point>;
  /** Ties that are gone while their ends are still there, by their ids: a trace of each is left. */
  gone?: ReadonlySet<string>;
  /** Pairs that could be introduced, drawn as wishes. */
  suggested?: readonly { from: string; to: string }[];
  /** Pairs that sit together somewhere else: a second kind of line, thin and dotted. They are no ties and count as none. */
  together?: { pairs: readonly { from: string; to: string }[]; says: string };
  /** Who stands out while the rest fades. */
  lit?: ReadonlySet<string>;
  /** What the legend says of it. */
  legend?: LensLegend;
  /** What is drawn instead of the present, such as the map of another day; nothing can be changed in it. */
  instead?: Instead;
}
