import type { Lens } from "../lens.ts";
import type { LayoutOnItsWay } from "../useLayout.ts";
import type { Point } from "./curve.ts";
import type { MapActor, MapTie } from "./scene.ts";

/** Somebody else who looks at the same map, and what that person has selected. */
export interface Presence {
  client: string;
  name: string;
  selected: readonly string[];
}

/** An actor's new place. */
export interface Move extends Point {
  id: string;
}

/** What the page can ask of the picture. */
export interface MapPictureHandle {
  /** Brings an actor to the middle, close enough to read, and gives it the keyboard. */
  flyTo: (id: string) => void;
  /** Shows the whole map. */
  fit: () => void;
}

/** What the picture of a map is given, and what it tells. */
export interface MapPictureProps {
  /** The map's name. */
  title: string;
  actors: readonly MapActor[];
  ties: readonly MapTie[];
  /** The ids of the selected actors and ties. */
  selection: ReadonlySet<string>;
  onSelect: (ids: ReadonlySet<string>) => void;
  /** Enter or a double click on an actor or a tie. */
  onOpen?: (id: string) => void;
  /** Actors are being moved; `done` when they are let go. */
  onMove?: (moves: readonly Move[], step: { done: boolean }) => void;
  onDrawTie?: (from: string, to: string) => void;
  /** The reader may look but not weave. */
  readOnly?: boolean;
  presence?: readonly Presence[];
  /** Where others are dragging actors just now. */
  moving?: ReadonlyMap<string, Point>;
  /** What has just been changed by somebody else: it glows once. */
  glow?: ReadonlySet<string>;
  /** What is laid over the picture. */
  lens?: Lens;
  /** A layout that takes long is shown, and can be stopped. */
  settingOut?: LayoutOnItsWay;
  /** What lies over the edges of the picture, in CSS pixels. */
  inset?: Partial<Record<"left" | "top" | "right" | "bottom", number>>;
}
