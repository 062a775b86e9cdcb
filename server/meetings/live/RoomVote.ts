import type { Opt } from "@mikro-orm/core";
import { Check, Entity, Index, ManyToOne } from "@mikro-orm/decorators/legacy";
import { Field, Int, ObjectType } from "type-graphql";
import { Visibility } from "../../../schema/hubs.ts";
import { Council } from "../../councils/Council.ts";
import { Node } from "../../Node.ts";
import { computed } from "../../reading/computed.ts";
import { Attendance } from "../Attendance.ts";
import { Meeting } from "../Meeting.ts";
import { MeetingRow } from "../MeetingRow.ts";
import { ofMeetings } from "../ofMeetings.ts";
import { RoomPoll } from "./RoomPoll.ts";

/**
 * That somebody has answered a question in the room; what they answered is not in it, and so not in the log either. Members of the hub see
 * it, never the public.
 */
@Entity(ofMeetings({ council: "council", meeting: "meeting", poll: "room_poll", place: "attendance" }, "poll"))
@Index({
  name: "room_vote_once",
  expression: `create unique index "room_vote_once" on "room_vote" ("poll_id", "place_id") where "place_id" is not null`,
})
@Check({ name: "room_vote_never_public", expression: "visibility <> 'public'" })
@ObjectType({ implements: Node, description: "That somebody has answered a question in the room; for members." })
export class RoomVote extends MeetingRow {
  @ManyToOne(() => Council, { index: true })
  council!: Council;

  @ManyToOne(() => Meeting, { index: true })
  meeting!: Meeting;

  @Field(() => RoomPoll, { description: "The question." })
  @ManyToOne(() => RoomPoll, { index: true })
  poll!: RoomPoll;

  @Field(() => Attendance, { nullable: true, description: "Whose place at the meeting it is; null when that is gone." })
  @ManyToOne(() => Attendance, { nullable: true, index: true, deleteRule: "set null" })
  place?: Attendance | null;

  @Field(() => [Int], {
    nullable: true,
    description: "The numbers of the choices that they gave, from 0; null while they are not to be seen, and always of a secret poll.",
  })
  given!: Opt<number[] | null>;

  override visibility: Opt<Visibility> = Visibility.members;

  override called() {
    return this.poll.question;
  }

  override rooms() {
    return [this.id, this.meeting.id];
  }
}

/** Whether they may be seen, the ballot's own policy decides. */
computed("RoomVote.given", "(select ballot.choices from room_ballot ballot where ballot.vote_id = item.id)");
