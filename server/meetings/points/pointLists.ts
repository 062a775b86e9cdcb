import { sql } from "kysely";
import { ArgsType, Field } from "type-graphql";
import { PointState } from "../../../schema/meetings/points.ts";
import { Actor } from "../../actors/Actor.ts";
import { Council } from "../../councils/Council.ts";
import { viewer } from "../../database/policies.ts";
import { Hub } from "../../hubs/Hub.ts";
import { Page } from "../../reading/connection.ts";
import { alphabetical, type Given, lists, type Order } from "../../reading/lists.ts";
import { Meeting } from "../Meeting.ts";
import { AgendaPoint } from "./AgendaPoint.ts";
import { AgendaTemplate } from "./AgendaTemplate.ts";
import { isMineIn } from "./actorsOf.ts";
import { StandingItem } from "./StandingItem.ts";
import "./followMeetings.ts";

@ArgsType()
class PointsArgs extends Page {
  @Field(() => [PointState], { nullable: true, description: "Only those of which this has become." })
  states?: PointState[] | null;
}

const byRank = (): Order => ({ by: sql.raw(`item.rank collate "C"`), type: "text" });
const firstThenLast = (): Order => ({ by: sql.raw(`(item.place || ' ' || item.rank) collate "C"`), type: "text" });
const latestFirst = (): Order => ({ by: sql.raw("item.created_at"), type: "timestamptz", descending: true });
const inStates = ({ states }: Given) => ((states as string[] | null)?.length ? [sql`item.state = any(${states}::text[])`] : []);

export const pointLists = [
  lists(() => Council, "agendaPoints", {
    of: () => AgendaPoint,
    description: "What was sent in or tabled for its agendas, as it stands; for members.",
    where: "item.council_id = parent.id",
    args: PointsArgs,
    order: byRank,
    filter: inStates,
  }),
  lists(() => Council, "myActors", {
    of: () => Actor,
    description:
      "The actors of its area that the reader speaks for: on a map of it or acting there; of a council of the whole hub any of its.",
    where: isMineIn("parent.id"),
    order: () => alphabetical("name"),
  }),
  lists(() => Meeting, "agendaPoints", {
    of: () => AgendaPoint,
    description: "What stands on its agenda and was sent in or tabled before, what waits for it, and what was tabled at it; for members.",
    where: "(item.meeting_id = parent.id or item.tabled_at_id = parent.id)",
    args: PointsArgs,
    order: byRank,
    filter: inStates,
  }),
  lists(() => Hub, "myAgendaPoints", {
    of: () => AgendaPoint,
    description: "What the reader has sent in for agendas of its councils, the latest first.",
    where: `item.hub_id = parent.id and item.person_id = ${viewer}`,
    args: PointsArgs,
    order: latestFirst,
    filter: inStates,
  }),
  lists(() => Council, "standingItems", {
    of: () => StandingItem,
    description: "What stands on every agenda of it: first those that stand first, then those that stand last.",
    where: "item.council_id = parent.id",
    order: firstThenLast,
  }),
  lists(() => Council, "agendaTemplates", {
    of: () => AgendaTemplate,
    description: "What its agendas can be begun from, its own and those of the hub; for members.",
    where: `(item.council_id = parent.id or (item.council_id is null
      and item.hub_id = (select council.hub_id from council where council.id = parent.id)))`,
    order: () => alphabetical("name"),
  }),
];
