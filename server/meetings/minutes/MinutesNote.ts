import type { Opt } from "@mikro-orm/core";
import { Entity, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Field, ObjectType } from "type-graphql";
import { Council } from "../../councils/Council.ts";
import { Node } from "../../Node.ts";
import { Meeting } from "../Meeting.ts";
import { MeetingRow } from "../MeetingRow.ts";
import { keptAsWritten } from "./kept.ts";
import { Minutes } from "./Minutes.ts";

/** A correction of approved minutes: dated, shown beside them, and like them never changed. */
@Entity(keptAsWritten)
@ObjectType({ implements: Node, description: "A correction of approved minutes: dated, shown beside them, and never changed." })
export class MinutesNote extends MeetingRow {
  @ManyToOne(() => Council, { index: true })
  council!: Council;

  @ManyToOne(() => Meeting, { index: true, deleteRule: "no action" })
  meeting!: Meeting;

  @Field(() => Minutes, { nullable: true, description: "The minutes that it corrects." })
  @ManyToOne(() => Minutes, { index: true })
  minutes!: Minutes;

  @Field(() => String, { description: "What is to be read otherwise; plain paragraphs, at most 5,000 characters." })
  @Property({ type: "text" })
  text!: string;

  @Field(() => Date, { description: "When it was noted." })
  declare createdAt: Opt<Date>;

  override rooms() {
    return [this.id, this.minutes.id, this.meeting.id, this.council.id];
  }
}
