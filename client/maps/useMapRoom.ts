import { createContext, use } from "react";
import type { MapFilter } from "../../schema/maps.ts";
import type { Refusal } from "../../schema/refusal.ts";
import type { Room } from "../live/fit.ts";
import type { MapRead, TieRead } from "./documents.ts";
import type { Leaf } from "./leaves.ts";
import type { Lens } from "./lens.ts";
import type { OnMap } from "./onMap.ts";
import type { Weaving } from "./useWeaving.ts";

/** A column that a later room adds to the table of actors, by the actors' ids. */
export interface ActorColumn {
  id: string;
  title: string;
  read: (actor: string) => number | undefined;
  written: (value: number) => string;
}

/** What the map's page and its table are about, and what can be done there. */
export interface InMapRoom {
  map: MapRead;
  room: Room;
  /** Everything on the map, and what the filter leaves of it. */
  actors: readonly OnMap[];
  ties: readonly TieRead[];
  shown: { actors: readonly OnMap[]; ties: readonly TieRead[] };
  filter: MapFilter;
  see: (filter: MapFilter) => void;
  selection: ReadonlySet<string>;
  select: (ids: Iterable<string>) => void;
  /** What can stand beside the map, and the id of what was opened. */
  leaves: readonly Leaf[];
  leaf: string | null;
  turnTo: (leaf: string | null) => void;
  /** Lays something over the picture, or lays it down again; it is drawn when the page has time. */
  lay: (lens: Lens | undefined) => void;
  /** What later rooms tell of each actor in the table. */
  columns: readonly ActorColumn[];
  tellColumns: (columns: readonly ActorColumn[]) => void;
  /** Why the reader does not weave this map; nothing if they do. */
  whyNotEdit: Refusal | undefined;
  mayEdit: boolean;
  /** Whether the reader raises challenges and saves views here, as every member does. */
  takesPart: boolean;
  /** Whether the reader describes an actor, or the tie between two. */
  mayDescribe: (...actors: string[]) => boolean;
  isSignedIn: boolean;
  weaving: Weaving;
  glowing: ReadonlySet<string>;
  /** The hub's number of the latest change that was heard here: what lists changes reads them again. */
  heard: number;
}

/** Where the room's page keeps what it is about; `useMapRoom` reads it. */
export const MapRoomContext = createContext<InMapRoom | null>(null);

/** What lies over the picture just now; apart from the room, since it changes often and only the picture shows it. */
export const LensContext = createContext<Lens | undefined>(undefined);

/** The map that the page around is about. */
export function useMapRoom(): InMapRoom {
  const inRoom = use(MapRoomContext);
  if (!inRoom) throw new Error("useMapRoom stands outside of a MapRoom");
  return inRoom;
}
