import type { Room } from "../live/fit.ts";

/** A hub as a room: new areas, maps, themes and target groups join its lists; actors have an order of their own and are asked for again. */
export const hubRoom = (id: string): Room => ({
  __typename: "Hub",
  id,
  lists: { Area: "areas", NetworkMap: "maps", Theme: "themes", TargetGroup: "targetGroups" },
});
