import { sql } from "kysely";
import { ArgsType, Field, ID } from "type-graphql";
import { Answer, MeetingState } from "../../schema/meetings/meeting.ts";
import { bySide } from "../councils/bySide.ts";
import { Council } from "../councils/Council.ts";
import { Hub } from "../hubs/Hub.ts";
import { Page, WholePage } from "../reading/connection.ts";
import { type Given, lists, type Order } from "../reading/lists.ts";
import { Attendance } from "./Attendance.ts";
import { DatePoll } from "./DatePoll.ts";
import { DateVote } from "./DateVote.ts";
import { Meeting } from "./Meeting.ts";
import { MeetingSeries } from "./MeetingSeries.ts";

@ArgsType()
class MeetingsArgs extends Page {
  @Field(() => Boolean, {
    nullable: true,
    description:
      "Only those that are not over, the next first; or only those that are, the latest first. All, the earliest first, when it is left out.",
  })
  coming?: boolean | null;

  @Field(() => [MeetingState], { nullable: true, description: "Only those in these states." })
  states?: MeetingState[] | null;
}

@ArgsType()
class HubMeetingsArgs extends MeetingsArgs {
  @Field(() => ID, { nullable: true, description: "Only those of this council." })
  council?: string | null;

  @Field(() => ID, { nullable: true, description: "Only those of councils for this area." })
  area?: string | null;
}

@ArgsType()
class AttendancesArgs extends WholePage {
  @Field(() => [Answer], { nullable: true, description: "Only those who have answered so." })
  answers?: Answer[] | null;

  @Field(() => Boolean, { nullable: true, description: "Only those who were called, or only those who were not." })
  called?: boolean | null;
}

@ArgsType()
class PollsArgs extends Page {
  @Field(() => Boolean, { nullable: true, description: "Only those that can still be answered, or only those that cannot." })
  open?: boolean | null;
}

const byTime = ({ coming }: Given): Order => ({ by: sql.raw("item.starts_at"), type: "timestamptz", descending: coming === false });

const filter = ({ coming, states, council, area }: Given) => [
  ...(coming == null ? [] : [sql`(item.ends_at >= now()) = ${coming}`]),
  ...((states as string[] | null)?.length ? [sql`item.state = any(${states}::text[])`] : []),
  ...(council == null ? [] : [sql`item.council_id = ${council}::uuid`]),
  ...(area == null ? [] : [sql`item.council_id in (select council.id from council where council.area_id = ${area}::uuid)`]),
];

const isOpen = ({ open }: Given) => (open == null ? [] : [sql`(item.closed_at is null) = ${open}`]);
const latestFirst = (): Order => ({ by: sql.raw("item.created_at"), type: "timestamptz", descending: true });

const asTheyStand = (): Order => ({ by: sql.raw(bySide), type: "int" });

export const meetingLists = [
  lists(() => Hub, "meetings", {
    of: () => Meeting,
    description: "The meetings of its councils.",
    where: "item.hub_id = parent.id",
    args: HubMeetingsArgs,
    order: byTime,
    filter,
  }),
  lists(() => Council, "meetings", {
    of: () => Meeting,
    description: "Its meetings.",
    where: "item.council_id = parent.id",
    args: MeetingsArgs,
    order: byTime,
    filter,
  }),
  lists(() => Council, "series", {
    of: () => MeetingSeries,
    description: "The series of its meetings, the latest first.",
    where: "item.council_id = parent.id",
    order: latestFirst,
  }),
  lists(() => MeetingSeries, "meetings", {
    of: () => Meeting,
    description: "The meetings that were planned by it.",
    where: "item.series_id = parent.id",
    args: MeetingsArgs,
    order: byTime,
    filter,
  }),
  lists(() => Meeting, "attendances", {
    of: () => Attendance,
    description: "Who is called, what they answered and who came, by side; for members.",
    where: "item.meeting_id = parent.id",
    args: AttendancesArgs,
    order: asTheyStand,
    filter: ({ answers, called }) => [
      ...((answers as string[] | null)?.length ? [sql`item.answer = any(${answers}::text[])`] : []),
      ...(called == null ? [] : [sql`(item.called_at is not null) = ${called}`]),
    ],
  }),
  lists(() => Council, "datePolls", {
    of: () => DatePoll,
    description: "Its questions of when to meet, the latest first; for members.",
    where: "item.council_id = parent.id",
    args: PollsArgs,
    order: latestFirst,
    filter: isOpen,
  }),
  lists(() => Hub, "datePolls", {
    of: () => DatePoll,
    description: "The questions of when to meet in all its councils, the latest first; for members.",
    where: "item.hub_id = parent.id",
    args: PollsArgs,
    order: latestFirst,
    filter: isOpen,
  }),
  lists(() => DatePoll, "votes", {
    of: () => DateVote,
    description: "What those who sit in the council have answered.",
    where: "item.poll_id = parent.id",
    args: WholePage,
  }),
];
