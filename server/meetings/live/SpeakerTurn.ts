import type { Opt } from "@mikro-orm/core";
import { Check, Entity, Enum, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { Visibility } from "../../../schema/hubs.ts";
import { TurnKind } from "../../../schema/meetings/live/floor.ts";
import { Council } from "../../councils/Council.ts";
import { Node } from "../../Node.ts";
import { Attendance } from "../Attendance.ts";
import { Meeting } from "../Meeting.ts";
import { MeetingRow } from "../MeetingRow.ts";
import { ofMeetings } from "../ofMeetings.ts";

registerEnumType(TurnKind, {
  name: "TurnKind",
  description: "What somebody asks for the floor for: to speak, to reply to what was just said, or about how the meeting is run.",
});

/** That somebody at a meeting asked for the floor, and what became of it. Members of the hub see it, never the public. */
@Entity(ofMeetings({ council: "council", meeting: "meeting", place: "attendance" }, "meeting"))
@Index({ properties: ["meeting", "askedAt"] })
@Index({
  name: "speaker_turn_floor",
  expression: `create unique index "speaker_turn_floor" on "speaker_turn" ("meeting_id") where "began_at" is not null and "ended_at" is null`,
})
@Check({ name: "speaker_turn_never_public", expression: "visibility <> 'public'" })
@ObjectType({ implements: Node, description: "That somebody at a meeting asked for the floor, and what became of it; for members." })
export class SpeakerTurn extends MeetingRow {
  @ManyToOne(() => Council, { index: true })
  council!: Council;

  @Field(() => Meeting, { description: "The meeting." })
  @ManyToOne(() => Meeting)
  meeting!: Meeting;

  @Field(() => ID, { nullable: true, description: "The id of the item that it is about, within the agenda; null for the meeting." })
  @Property({ type: "text", nullable: true })
  item?: string | null;

  @Field(() => Attendance, { nullable: true, description: "Whose place at the meeting it is; null when that is gone." })
  @ManyToOne(() => Attendance, { nullable: true, index: true, deleteRule: "set null" })
  place?: Attendance | null;

  @Field(() => TurnKind, { description: "What it is asked for." })
  @Enum({ items: () => TurnKind })
  kind!: TurnKind;

  @Field(() => Date, { description: "When it was asked for." })
  @Property({ type: "datetime" })
  askedAt!: Date;

  @Field(() => Date, { nullable: true, description: "When they were called; null while they wait." })
  @Property({ type: "datetime", nullable: true })
  beganAt?: Date | null;

  @Field(() => Date, { nullable: true, description: "When they had spoken; null until then." })
  @Property({ type: "datetime", nullable: true })
  endedAt?: Date | null;

  @Field(() => Date, { nullable: true, description: "When it was taken back; null for most." })
  @Property({ type: "datetime", nullable: true })
  withdrawnAt?: Date | null;

  override visibility: Opt<Visibility> = Visibility.members;

  override rooms() {
    return [this.id, this.meeting.id];
  }
}
