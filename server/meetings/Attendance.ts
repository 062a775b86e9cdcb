import type { Opt } from "@mikro-orm/core";
import { Check, Entity, Enum, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Field, ObjectType, registerEnumType } from "type-graphql";
import { Side } from "../../schema/councils.ts";
import { strictest, Visibility } from "../../schema/hubs.ts";
import { Answer } from "../../schema/meetings/meeting.ts";
import { Council } from "../councils/Council.ts";
import { Term } from "../councils/Term.ts";
import { Node } from "../Node.ts";
import { Meeting } from "./Meeting.ts";
import { MeetingRow } from "./MeetingRow.ts";
import { ofMeetings } from "./ofMeetings.ts";

registerEnumType(Answer, {
  name: "MeetingAnswer",
  description: "What somebody who is called answers: yes, no, or no and call my substitute; waiting while nothing was said.",
});

/**
 * Somebody's place at a meeting: that they were called, what they answered, and whether they came. Of a term in the council, or of a guest
 * by name. Members of the hub see it, never the public.
 */
@Entity(ofMeetings({ council: "council", meeting: "meeting", term: "term", instead: "attendance" }, "meeting"))
@Index({
  name: "attendance_once",
  expression: `create unique index "attendance_once" on "attendance" ("meeting_id", "term_id") where "term_id" is not null`,
})
@Check({ name: "attendance_of_somebody", expression: "num_nonnulls(term_id, guest) <= 1" })
@Check({ name: "attendance_never_public", expression: "visibility <> 'public'" })
@ObjectType({
  implements: Node,
  description: "Somebody's place at a meeting: that they were called, what they answered, whether they came.",
})
export class Attendance extends MeetingRow {
  @ManyToOne(() => Council, { index: true })
  council!: Council;

  @Field(() => Meeting, { description: "The meeting." })
  @ManyToOne(() => Meeting, { index: true })
  meeting!: Meeting;

  @Field(() => Term, { nullable: true, description: "The term by which they sit in the council; null for a guest, or when it is gone." })
  @ManyToOne(() => Term, { nullable: true, index: true, deleteRule: "set null" })
  term?: Term | null;

  @Field(() => String, { nullable: true, description: "What a guest is called; at most 200 characters." })
  @Property({ type: "text", nullable: true })
  guest?: string | null;

  @Field(() => Side, { description: "Which side they are of." })
  @Enum({ items: () => Side })
  side!: Side;

  @Field(() => Boolean, { description: "Whether they were called, or came as a substitute." })
  @Property({ type: "boolean", default: false })
  substitute: Opt<boolean> = false;

  @Field(() => Answer, { description: "What they answered." })
  @Enum({ items: () => Answer, default: Answer.Waiting })
  answer: Opt<Answer> = Answer.Waiting;

  @Field(() => Date, { nullable: true, description: "When they last answered." })
  @Property({ type: "datetime", nullable: true })
  answeredAt?: Date | null;

  @Field(() => Date, { nullable: true, description: "When they were called; null for somebody who came without." })
  @Property({ type: "datetime", nullable: true })
  calledAt?: Date | null;

  @Field(() => Date, { nullable: true, description: "When a letter about the meeting last went to them; null when none has." })
  @Property({ type: "datetime", nullable: true })
  toldAt?: Date | null;

  @Field(() => Date, { nullable: true, description: "When they were last reminded to answer; null when they have not been." })
  @Property({ type: "datetime", nullable: true })
  remindedAt?: Date | null;

  @Field(() => Attendance, { nullable: true, description: "Whose place a substitute was called to." })
  @ManyToOne(() => Attendance, { nullable: true, index: true, deleteRule: "set null" })
  instead?: Attendance | null;

  @Field(() => Boolean, { nullable: true, description: "Whether they came; null while nobody has noted it." })
  @Property({ type: "boolean", nullable: true })
  present?: boolean | null;

  override visibility: Opt<Visibility> = Visibility.members;
}

/** How open who comes to a meeting may be: never public, and never more open than the meeting. */
export const attendanceOf = ({ visibility }: Meeting) => strictest(Visibility.members, visibility);
