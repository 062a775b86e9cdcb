import type { Opt } from "@mikro-orm/core";
import { Check, Entity, Enum, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import type { EntityManager } from "@mikro-orm/postgresql";
import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { strictest } from "../../schema/hubs.ts";
import { MeetingState, usualNotice, usualReminder } from "../../schema/meetings/meeting.ts";
import type { Context } from "../context.ts";
import { Council } from "../councils/Council.ts";
import { CouncilRow } from "../councils/CouncilRow.ts";
import { Node } from "../Node.ts";
import { MeetingSeries } from "./MeetingSeries.ts";
import { ofMeetings } from "./ofMeetings.ts";

registerEnumType(MeetingState, {
  name: "MeetingState",
  description: "What has become of a meeting: planned, its people called to it, held, or cancelled.",
});

/** That a council meets: when, where, and what about. An open one is public, and its page anyone's to read. */
@Entity(ofMeetings({ council: "council", series: "meeting_series" }, "council"))
@Index({ properties: ["hub", "startsAt"] })
@Index({ properties: ["council", "startsAt"] })
@Check({ name: "meeting_ends_after", expression: "ends_at > starts_at" })
@Check({ name: "meeting_not_for_parties", expression: "visibility <> 'parties'" })
@ObjectType({ implements: Node, description: "That a council meets: when, where, and what about." })
export class Meeting extends CouncilRow {
  @Field(() => Council, { description: "The council that meets." })
  @ManyToOne(() => Council)
  council!: Council;

  @Field(() => MeetingSeries, { nullable: true, description: "The series that it was planned by; null for one that stands alone." })
  @ManyToOne(() => MeetingSeries, { nullable: true, index: true, deleteRule: "no action" })
  series?: MeetingSeries | null;

  @Field(() => String, { description: "At most 200 characters." })
  @Property({ type: "text" })
  title!: string;

  @Field(() => String, { nullable: true, description: "What it is about above all; at most 200 characters." })
  @Property({ type: "text", nullable: true })
  theme?: string | null;

  @Field(() => Date, { description: "When it begins." })
  @Property({ type: "datetime" })
  startsAt!: Date;

  @Field(() => Date, { description: "When it ends." })
  @Property({ type: "datetime" })
  endsAt!: Date;

  @Field(() => String, { nullable: true, description: "Where; at most 200 characters." })
  @Property({ type: "text", nullable: true })
  place?: string | null;

  @Field(() => String, { nullable: true, description: "Where it is held on the web; http or https." })
  @Property({ type: "text", nullable: true })
  link?: string | null;

  @Field(() => String, { nullable: true, description: "What is said with the summons; at most 2,000 characters." })
  @Property({ type: "text", nullable: true })
  words?: string | null;

  @Field(() => MeetingState, { description: "What has become of it." })
  @Enum({ items: () => MeetingState, default: MeetingState.Planned })
  state: Opt<MeetingState> = MeetingState.Planned;

  @Field(() => Int, { description: "How many days before it the summons is due, 0–90." })
  @Property({ type: "int", default: usualNotice })
  noticeDays: Opt<number> = usualNotice;

  @Field(() => Int, {
    nullable: true,
    description: "How many days before it those who have not answered are reminded, 1–30; null for never.",
  })
  @Property({ type: "int", nullable: true, default: usualReminder })
  reminderDays?: number | null = usualReminder;

  @Field(() => Date, { nullable: true, description: "When its people were called; null while they have not been." })
  @Property({ type: "datetime", nullable: true })
  calledAt?: Date | null;

  @Field(() => Int, { description: "How many times it was moved or cancelled, for calendars that know it already." })
  @Property({ type: "int", default: 0 })
  revision: Opt<number> = 0;

  @Field(() => Date, { description: "When it was planned." })
  declare createdAt: Opt<Date>;

  @Field(() => Date, { description: "When it was last changed." })
  declare updatedAt: Opt<Date>;

  called() {
    return this.title;
  }

  /** Never more than those who see the council. */
  override toldTo() {
    return strictest(this.visibility, this.council.visibility);
  }

  /** What belongs to a meeting and becomes as closed or as open as it may with it. */
  static readonly onShow: ((em: EntityManager, meeting: Meeting) => Promise<void>)[] = [];

  /** What later parts of the room do when a meeting is said to have been held. */
  static readonly onHold: ((context: Context, meeting: Meeting) => Promise<void>)[] = [];

  /** What later parts of the room remove when a meeting is removed. */
  static readonly onRemove: ((em: EntityManager, meeting: Meeting) => Promise<void>)[] = [];
}
