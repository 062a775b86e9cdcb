import type { Opt } from "@mikro-orm/core";
import { Check, Entity, Enum, Index, ManyToOne, OneToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { strictest, Visibility } from "../../../schema/hubs.ts";
import { MinutesState } from "../../../schema/meetings/minutes.ts";
import { Council } from "../../councils/Council.ts";
import { Node } from "../../Node.ts";
import { Meeting } from "../Meeting.ts";
import { MeetingRow } from "../MeetingRow.ts";
import { keptOnceApproved } from "./kept.ts";

registerEnumType(MinutesState, {
  name: "MinutesState",
  description: "What has become of minutes: being written, sent to those who approve them, approved by all of them.",
});

/**
 * The minutes of a meeting. While they are a draft they are what the agenda, the decisions, the tasks and who came come to; when they are
 * sent for approval all of it is written down once (`content`), with a digest, and that is what is approved and kept. What was approved is
 * never changed: the database itself sees to that.
 */
@Entity(keptOnceApproved)
@Unique({ properties: ["council", "year", "number"] })
@Index({ properties: ["hub", "state"] })
@Check({ name: "minutes_public_once_published", expression: "visibility <> 'public' or published_at is not null" })
@Check({ name: "minutes_written_down", expression: "state = 'Draft' or (digest is not null and sent_at is not null)" })
@Check({
  name: "minutes_numbered",
  expression: "(state = 'Approved') = (number is not null and year is not null and approved_at is not null)",
})
@ObjectType({ implements: Node, description: "The minutes of a meeting: a draft, then sent for approval, then approved and kept." })
export class Minutes extends MeetingRow {
  @Field(() => Council, { description: "The council that met." })
  @ManyToOne(() => Council)
  council!: Council;

  @Field(() => Meeting, { description: "The meeting." })
  @OneToOne(() => Meeting, { owner: true, deleteRule: "no action" })
  meeting!: Meeting;

  @Field(() => MinutesState, { description: "What has become of them." })
  @Enum({ items: () => MinutesState, default: MinutesState.Draft })
  state: Opt<MinutesState> = MinutesState.Draft;

  @Field(() => Int, { description: "Which version it is: one more each time that they have become a draft again." })
  @Property({ type: "int", default: 1 })
  version: Opt<number> = 1;

  @Field(() => String, { description: "What is said before the items; plain paragraphs, at most 5,000 characters." })
  @Property({ type: "text", default: "" })
  introduction: Opt<string> = "";

  @Field(() => String, { description: "What else is said, after the items; plain paragraphs, at most 5,000 characters." })
  @Property({ type: "text", default: "" })
  other: Opt<string> = "";

  /** All that they say, as it was sent; written beside the entity, so that the log keeps its digest and not the text once more. */
  @Property({ type: "jsonb", nullable: true, lazy: true })
  content?: object | null;

  @Field(() => String, {
    nullable: true,
    description: "The SHA-256 of all that they say, names included, as JSON with its keys in order, in hexadecimal; null for a draft.",
  })
  @Property({ type: "text", nullable: true })
  digest?: string | null;

  @Field(() => Int, { nullable: true, description: "Their number among those of the council in a year; null until they are approved." })
  @Property({ type: "int", nullable: true })
  number?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "The year that they are counted in, that of the meeting; null until they are approved.",
  })
  @Property({ type: "int", nullable: true })
  year?: number | null;

  @Field(() => Date, { nullable: true, description: "When they were sent for approval; null for a draft." })
  @Property({ type: "datetime", nullable: true })
  sentAt?: Date | null;

  @Field(() => Date, { nullable: true, description: "When the last of those who approve them did so." })
  @Property({ type: "datetime", nullable: true })
  approvedAt?: Date | null;

  @Field(() => Date, { nullable: true, description: "When they were published; null until then." })
  @Property({ type: "datetime", nullable: true })
  publishedAt?: Date | null;

  override visibility: Opt<Visibility> = Visibility.members;
}

/** How open the minutes of a meeting are before they are published: for members, and never more open than the meeting. */
export const unpublished = ({ visibility }: Meeting) => strictest(Visibility.members, visibility);
