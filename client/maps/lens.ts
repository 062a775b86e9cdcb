import type { Point } from "../../schema/layout/layout.ts";
import type { MapActor, MapTie } from "./picture/scene.ts";

/** An actor's colour in a lens: how much of something it has, 0–1, or which group it belongs to, numbered from 0. */
export type Tint = { share: number } | { group: number };

/** What a side panel lays over the picture while it is open; all by the actors' ids. */
export interface Lens {
  tints?: ReadonlyMap<string, Tint>;
  /** How large each is drawn, 0–1. */
  sizes?: ReadonlyMap<string, number>;
  /** How far somebody has been slid out of the picture, with all ties: 0 is there, 1 is gone. */
  out?: ReadonlyMap<string, number>;
  /** Where they stand instead, for as long as the lens lies there. */
  places?: ReadonlyMap<string, Point>;
  /** Pairs that could be introduced, drawn as wishes. */
  suggested?: readonly { from: string; to: string }[];
  /** Who stands out while the rest fades. */
  lit?: ReadonlySet<string>;
  /** What is drawn instead of the present, such as the map of another day; nothing can be changed in it. */
  instead?: { actors: readonly MapActor[]; ties: readonly MapTie[] };
}
