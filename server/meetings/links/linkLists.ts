import { sql } from "kysely";
import { Actor } from "../../actors/Actor.ts";
import { Page, WholePage } from "../../reading/connection.ts";
import { lists, type Order } from "../../reading/lists.ts";
import { Meeting } from "../Meeting.ts";
import { ItemLink } from "./ItemLink.ts";

const asMade = (): Order => ({ by: sql.raw("item.created_at"), type: "timestamptz" });
const byMeeting = (): Order => ({
  by: sql.raw("(select meeting.starts_at from meeting where meeting.id = item.meeting_id)"),
  type: "timestamptz",
});

const between = (row: string, one: string, other: string) => `(select id from ${row} where ${one} = parent.id or ${other} = parent.id)`;

export const linkLists = [
  lists(() => Meeting, "itemLinks", {
    of: () => ItemLink,
    description: "What the items of its agenda take up, of what the viewer may see.",
    where: "item.meeting_id = parent.id",
    args: WholePage,
    order: asMade,
  }),
  lists(() => Actor, "comingItems", {
    of: () => ItemLink,
    description: "Where coming meetings take it up, a tie of it, or its introduction to another; the next first.",
    where: `item.meeting_id in (select id from meeting where ends_at >= now() and state <> 'Cancelled')
      and (item.actor_id = parent.id or item.tie_id in ${between("tie", "from_id", "to_id")} or item.introduction_id in ${between("introduction", "one_id", "other_id")})`,
    args: Page,
    order: byMeeting,
  }),
];
