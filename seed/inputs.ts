import { wholeMap } from "../schema/maps.ts";
import type { Names } from "./names.ts";
import type { ActorOf, TieOf, ViewOf } from "./town.ts";

/** An actor as the API takes it. */
export const actorInput = ({ units: _, contacts: __, unitOf, areas, themes, targetGroups, ...plain }: ActorOf, { all, maybe }: Names) => ({
  ...plain,
  parent: maybe("actors", unitOf),
  areas: all("areas", areas),
  themes: all("themes", themes),
  targetGroups: all("targetGroups", targetGroups),
});

/** A tie as the API takes it; a day that has not come yet, by a clock that is behind, is left out. */
export const tieInput = ({ from, to, strength, themes, keepers, since, ...plain }: TieOf, { one, all }: Names) => ({
  ...plain,
  since: since && since <= new Date().toISOString() ? since : undefined,
  from: one("actors", from),
  to: one("actors", to),
  ...(strength ? { state: "Present", strength } : { state: "Wished" }),
  themes: all("themes", themes),
  keepers: all("contacts", keepers),
});

/** A view's filter as the API takes it. */
export const filterInput = ({ filter }: ViewOf, { all, maybe }: Names) => ({
  ...wholeMap,
  ...filter,
  themes: all("themes", filter.themes ?? []),
  targetGroups: all("targetGroups", filter.targetGroups ?? []),
  areas: all("areas", filter.areas ?? []),
  focus: maybe("actors", filter.focus),
});
