import type { ActorKind } from "../../actors.ts";
import type { Visibility } from "../../hubs.ts";
import type { Strength, TieKind, TieState } from "../../maps.ts";

/** Something with a name of the hub's own: an area, a theme, a target group. */
export interface Named {
  id: string;
  name: string;
}

/** What of an actor a file can change, as it is stored. */
export interface ActorValues {
  name: string;
  otherNames: readonly string[];
  kind: ActorKind;
  organisationNumber: string | null;
  about: string | null;
  offers: readonly string[];
  needs: readonly string[];
  links: readonly string[];
  languages: readonly string[];
  active: boolean;
  areas: readonly string[];
  themes: readonly string[];
  targetGroups: readonly string[];
}

/** What of a tie a file can change, as it is stored. */
export interface TieValues {
  from: string;
  to: string;
  directed: boolean;
  state: TieState;
  strength: Strength | null;
  kinds: readonly TieKind[];
  since: string | null;
  themes: readonly string[];
  note: string | null;
}

/** What of an actor's place a file can change, as it is stored. */
export interface PlaceValues {
  x: number | null;
  y: number | null;
  pinned: boolean;
  weaver: boolean;
}

/** What is stored, with who may see it and when it was last changed. */
export type Stored<Values> = Values & { id: string; visibility: Visibility; updatedAt: string };

/** What a hub has that the reader sees, as far as a file for one of its maps touches it. */
export interface Known {
  hub: string;
  map: { id: string; visibility: Visibility };
  actors: readonly (Stored<ActorValues> & { formerIds: readonly string[] })[];
  ties: readonly Stored<TieValues>[];
  /** The places on the map. */
  places: readonly (Stored<PlaceValues> & { actor: string })[];
  /** On which maps each actor stands. */
  standing: readonly { actor: string; map: string }[];
  areas: readonly Named[];
  themes: readonly Named[];
  targetGroups: readonly Named[];
}
