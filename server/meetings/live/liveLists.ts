import { sql } from "kysely";
import { ArgsType, Field } from "type-graphql";
import { WholePage } from "../../reading/connection.ts";
import { type Given, lists, type Order } from "../../reading/lists.ts";
import { Meeting } from "../Meeting.ts";
import { RoomPoll } from "./RoomPoll.ts";
import { RoomVote } from "./RoomVote.ts";
import { SpeakerTurn } from "./SpeakerTurn.ts";

@ArgsType()
class VotesArgs extends WholePage {
  @Field(() => Boolean, { nullable: true, description: "Only those of questions that can still be answered, or only those that cannot." })
  open?: boolean | null;
}

const isOpen = ({ open }: Given) =>
  open == null ? [] : [sql`exists (select 1 from room_poll poll where poll.id = item.poll_id and (poll.closed_at is null) = ${open})`];

const asAsked = (): Order => ({ by: sql.raw("item.asked_at"), type: "timestamptz" });
const latestFirst = (): Order => ({ by: sql.raw("item.put_at"), type: "timestamptz", descending: true });

export const liveLists = [
  lists(() => Meeting, "turns", {
    of: () => SpeakerTurn,
    description: "Who has asked for the floor, in the order in which they asked; for members.",
    where: "item.meeting_id = parent.id",
    args: WholePage,
    order: asAsked,
  }),
  lists(() => Meeting, "polls", {
    of: () => RoomPoll,
    description: "The questions that were put to those in the room, the latest first.",
    where: "item.meeting_id = parent.id",
    args: WholePage,
    order: latestFirst,
  }),
  lists(() => Meeting, "pollVotes", {
    of: () => RoomVote,
    description: "Who has answered questions in the room; for members.",
    where: "item.meeting_id = parent.id",
    args: VotesArgs,
    filter: isOpen,
  }),
  lists(() => RoomPoll, "votes", {
    of: () => RoomVote,
    description: "Who has answered it; for members.",
    where: "item.poll_id = parent.id",
    args: WholePage,
  }),
];
