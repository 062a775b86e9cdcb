import { sql } from "kysely";
import { Actor } from "../actors/Actor.ts";
import { Hub } from "../hubs/Hub.ts";
import { alphabetical, lists, type Order } from "../reading/lists.ts";
import { Charter } from "./Charter.ts";
import { CharterVersion } from "./CharterVersion.ts";
import { ProcessLeader } from "./ProcessLeader.ts";
import { Practice } from "./participation/Practice.ts";
import { CharterNote } from "./plan/CharterNote.ts";
import { PlanAction } from "./plan/PlanAction.ts";
import { Signatory } from "./Signatory.ts";

const latestFirst = (column: string) => (): Order => ({ by: sql.raw(`item.${column}::text`), type: "text", descending: true });
const asMade = (): Order => ({ by: sql.raw("item.created_at"), type: "timestamptz" });
/** Whoever sees that an actor joined sees the actor. */
const byActor = (): Order => ({
  by: sql.raw(`coalesce((select actor.name from actor where actor.id = item.actor_id), '') collate "sv-SE-x-icu"`),
  type: "text",
});

export const charterLists = [
  lists(() => Hub, "charters", {
    of: () => Charter,
    description: "What its municipality and civil society have agreed to live by, by name.",
    where: "item.hub_id = parent.id",
    order: () => alphabetical("name"),
  }),
  lists(() => Charter, "versions", {
    of: () => CharterVersion,
    description: "The versions of its text, the latest first; one that is drafted is for members.",
    where: "item.charter_id = parent.id",
    order: () => ({ by: sql.raw("item.number"), type: "int", descending: true }),
  }),
  lists(() => Charter, "leaders", {
    of: () => ProcessLeader,
    description: "Who leads the work with it, from either side.",
    where: "item.charter_id = parent.id",
    order: asMade,
  }),
  lists(() => Charter, "signatories", {
    of: () => Signatory,
    description: "Who has joined it, and who has left, by the actor's name.",
    where: "item.charter_id = parent.id",
    order: byActor,
  }),
  lists(() => Actor, "signatories", {
    of: () => Signatory,
    description: "The charters that it has joined, the latest first.",
    where: "item.actor_id = parent.id",
    order: latestFirst("joined_on"),
  }),
  lists(() => Charter, "actions", {
    of: () => PlanAction,
    description: "What its plan promises, as it was planned.",
    where: "item.charter_id = parent.id",
    order: asMade,
  }),
  lists(() => Charter, "notes", {
    of: () => CharterNote,
    description: "What has been said of how it goes, with its plan and as a whole, the latest first.",
    where: "item.charter_id = parent.id",
    order: latestFirst("noted_on"),
  }),
  lists(() => PlanAction, "notes", {
    of: () => CharterNote,
    description: "What has been said of how it goes with it, the latest first.",
    where: "item.action_id = parent.id",
    order: latestFirst("noted_on"),
  }),
  lists(() => Hub, "practices", {
    of: () => Practice,
    description: "The ways in which civil society takes part, as they were placed.",
    where: "item.hub_id = parent.id",
    order: asMade,
  }),
];
