import type { Opt } from "@mikro-orm/core";
import { Check, Entity, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Field, Int, ObjectType } from "type-graphql";
import { Visibility } from "../../schema/hubs.ts";
import { Council } from "../councils/Council.ts";
import { CouncilRow } from "../councils/CouncilRow.ts";
import { Node } from "../Node.ts";
import { computed } from "../reading/computed.ts";
import { Meeting } from "./Meeting.ts";
import { ofMeetings } from "./ofMeetings.ts";

/** A question to those who sit in a council when they can meet; it ends with the meeting that one of its times became. For members only. */
@Entity(ofMeetings({ council: "council", meeting: "meeting" }, "council"))
@Check({ name: "date_poll_never_public", expression: "visibility <> 'public' and visibility <> 'parties'" })
@ObjectType({ implements: Node, description: "A question to those who sit in a council when they can meet; for members." })
export class DatePoll extends CouncilRow {
  @Field(() => Council, { description: "The council." })
  @ManyToOne(() => Council, { index: true })
  council!: Council;

  @Field(() => String, { description: "What the meeting is called; at most 200 characters." })
  @Property({ type: "text" })
  title!: string;

  @Field(() => String, { nullable: true, description: "Where; at most 200 characters." })
  @Property({ type: "text", nullable: true })
  place?: string | null;

  @Field(() => [Date], { description: "When it could begin, 2–20 moments in their order." })
  @Property({ type: "timestamptz[]" })
  options!: Date[];

  @Field(() => Int, { description: "How many minutes the meeting lasts." })
  @Property({ type: "int" })
  minutes!: number;

  @Field(() => Meeting, {
    nullable: true,
    description: "The meeting that it became; null while it is open, or when it was closed without.",
  })
  @ManyToOne(() => Meeting, { nullable: true, index: true, deleteRule: "no action" })
  meeting?: Meeting | null;

  @Field(() => Date, { nullable: true, description: "When it was decided or closed; null while it can be answered." })
  @Property({ type: "datetime", nullable: true })
  closedAt?: Date | null;

  @Field(() => Boolean, { description: "Whether it can still be answered." })
  isOpen!: Opt<boolean>;

  override visibility: Opt<Visibility> = Visibility.members;

  called() {
    return this.title;
  }
}

computed("DatePoll.isOpen", "(item.closed_at is null)");
