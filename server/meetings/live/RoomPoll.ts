import type { Opt } from "@mikro-orm/core";
import { Check, Entity, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { Council } from "../../councils/Council.ts";
import { Node } from "../../Node.ts";
import { Meeting } from "../Meeting.ts";
import { MeetingRow } from "../MeetingRow.ts";
import { ofMeetings } from "../ofMeetings.ts";

/**
 * A question that is put to those in the room. Its results stand in it once they may be seen; an open one is as open as its meeting, a
 * secret one for members.
 */
@Entity(ofMeetings({ council: "council", meeting: "meeting" }, "meeting"))
@Check({ name: "room_poll_not_for_parties", expression: "visibility <> 'parties'" })
@Check({ name: "room_poll_secret_never_public", expression: "not secret or (visibility <> 'public' and not live)" })
@ObjectType({ implements: Node, description: "A question that is put to those in the room." })
export class RoomPoll extends MeetingRow {
  @ManyToOne(() => Council, { index: true })
  council!: Council;

  @Field(() => Meeting, { description: "The meeting." })
  @ManyToOne(() => Meeting, { index: true })
  meeting!: Meeting;

  @Field(() => ID, { nullable: true, description: "The id of the item that it is about, within the agenda; null for the meeting." })
  @Property({ type: "text", nullable: true })
  item?: string | null;

  @Field(() => String, { description: "What is asked; at most 200 characters." })
  @Property({ type: "text" })
  question!: string;

  @Field(() => [String], { description: "What can be answered, 2–10 in their order." })
  @Property({ type: "string[]" })
  choices!: string[];

  @Field(() => Boolean, { description: "Whether several can be chosen." })
  @Property({ type: "boolean", default: false })
  several: Opt<boolean> = false;

  @Field(() => Boolean, { description: "Whether nobody is ever told who answered what, nor is it kept." })
  @Property({ type: "boolean", default: false })
  secret: Opt<boolean> = false;

  @Field(() => Boolean, { description: "Whether the results are seen while answers come, and not only when it is over." })
  @Property({ type: "boolean", default: false })
  live: Opt<boolean> = false;

  @Field(() => [Int], {
    nullable: true,
    description:
      "How many gave each answer, in their order; null while it is not to be seen, and for good of a secret one with few answers.",
  })
  @Property({ type: "jsonb", nullable: true })
  counts?: number[] | null;

  @Field(() => Int, { nullable: true, description: "How many have answered; null while that is not told." })
  @Property({ type: "int", nullable: true })
  answered?: number | null;

  @Field(() => Date, { description: "When it was put." })
  @Property({ type: "datetime" })
  putAt!: Date;

  @Field(() => Date, { nullable: true, description: "When it was over; null while it can be answered." })
  @Property({ type: "datetime", nullable: true })
  closedAt?: Date | null;

  override called() {
    return this.question;
  }

  override rooms() {
    return [this.id, this.meeting.id];
  }
}
