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

/** A tie as the API takes it. */
export const tieInput = ({ from, to, strength, themes, keepers, ...plain }: TieOf, { one, all }: Names) => ({
  ...plain,
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
