import { sql } from "kysely";
import { ArgsType, Field } from "type-graphql";
import { MinutesState } from "../../../schema/meetings/minutes.ts";
import { Council } from "../../councils/Council.ts";
import { isMine, viewer } from "../../database/policies.ts";
import { Hub } from "../../hubs/Hub.ts";
import { Page, WholePage } from "../../reading/connection.ts";
import { type Given, lists, type Order } from "../../reading/lists.ts";
import { Meeting } from "../Meeting.ts";
import { Minutes } from "./Minutes.ts";
import { MinutesApproval } from "./MinutesApproval.ts";
import { MinutesNote } from "./MinutesNote.ts";

@ArgsType()
class MinutesArgs extends Page {
  @Field(() => [MinutesState], { nullable: true, description: "Only those in these states." })
  states?: MinutesState[] | null;
}

@ArgsType()
class HubMinutesArgs extends MinutesArgs {
  @Field(() => Boolean, { nullable: true, description: "Only those that wait for the reader's own approval, or only those that do not." })
  forMe?: boolean | null;
}

const latestMeetingFirst = (): Order => ({
  by: sql.raw("(select met.starts_at from meeting met where met.id = item.meeting_id)"),
  type: "timestamptz",
  descending: true,
});

const inStates = ({ states }: Given) => ((states as string[] | null)?.length ? [sql`item.state = any(${states}::text[])`] : []);

const waitsForMe = sql.raw(`exists (select 1 from minutes_approval said where said.minutes_id = item.id and said.version = item.version
  and said.answer = 'Waiting' and said.person_id = ${viewer} and item.state = 'Sent')`);

/** SQL: whether a meeting was held of which an agenda was written, and its minutes have not been sent to anybody. */
export const lacksMinutes = `item.state = 'Held' and exists (select 1 from agenda where agenda.meeting_id = item.id)
  and not exists (select 1 from minutes where minutes.meeting_id = item.id and minutes.state <> 'Draft')`;

export const minutesLists = [
  lists(() => Council, "minutes", {
    of: () => Minutes,
    description: "The minutes of its meetings, the latest meeting first.",
    where: "item.council_id = parent.id",
    args: MinutesArgs,
    order: latestMeetingFirst,
    filter: inStates,
  }),
  lists(() => Hub, "minutes", {
    of: () => Minutes,
    description: "The minutes of its councils' meetings, the latest meeting first.",
    where: "item.hub_id = parent.id",
    args: HubMinutesArgs,
    order: latestMeetingFirst,
    filter: ({ forMe, ...rest }) => [...inStates(rest), ...(forMe == null ? [] : [sql`${waitsForMe} = ${forMe}`])],
  }),
  lists(() => Hub, "meetingsToMinute", {
    of: () => Meeting,
    description:
      "The meetings with an agenda that were held, of councils that the reader keeps, whose minutes are still to be sent, the latest first.",
    where: `item.hub_id = parent.id and ${lacksMinutes} and (${isMine("item.hub_id", "keeps")} or ${isMine("item.council_id", "keeps")})`,
    order: (): Order => ({ by: sql.raw("item.starts_at"), type: "timestamptz", descending: true }),
  }),
  lists(() => Minutes, "approvals", {
    of: () => MinutesApproval,
    description: "What those who are to approve them have said, of the latest version first.",
    where: "item.minutes_id = parent.id",
    args: WholePage,
    order: (): Order => ({ by: sql.raw("item.version"), type: "int", descending: true }),
  }),
  lists(() => Minutes, "notes", {
    of: () => MinutesNote,
    description: "Their corrections, the first first.",
    where: "item.minutes_id = parent.id",
    args: WholePage,
    order: (): Order => ({ by: sql.raw("item.created_at"), type: "timestamptz" }),
  }),
];
