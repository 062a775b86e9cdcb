import type { Opt } from "@mikro-orm/core";
import { Check, Entity, Enum, ManyToOne, OneToOne, Property } from "@mikro-orm/decorators/legacy";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { FloorRule } from "../../../schema/meetings/live/floor.ts";
import { SittingState, type Spent } from "../../../schema/meetings/live/sitting.ts";
import { Council } from "../../councils/Council.ts";
import { Node } from "../../Node.ts";
import { Meeting } from "../Meeting.ts";
import { MeetingRow } from "../MeetingRow.ts";
import { ofMeetings } from "../ofMeetings.ts";

registerEnumType(SittingState, { name: "SittingState", description: "How it stands with a meeting as it runs." });
registerEnumType(FloorRule, {
  name: "FloorRule",
  description: "In which order speakers are called: as they asked, or those who have not spoken on the item before those who have.",
});

/** How long an item of the agenda has been up. */
@ObjectType({ description: "How long an item of the agenda has been up." })
export class ItemTime implements Spent {
  @Field(() => ID, { description: "The item's id within the agenda." })
  item!: string;

  @Field(() => Int, { description: "Seconds, without the stretch that runs now." })
  seconds!: number;
}

/** A meeting as it runs: which item is up and since when, and what time each has taken. It stays when the meeting is closed. */
@Entity(ofMeetings({ council: "council", meeting: "meeting" }, "meeting"))
@Check({ name: "sitting_not_for_parties", expression: "visibility <> 'parties'" })
@Check({ name: "sitting_clock", expression: "since is null or (item is not null and state = 'Open')" })
@ObjectType({
  implements: Node,
  description: "A meeting as it runs: which item is up and since when, and what time each has taken.",
})
export class Sitting extends MeetingRow {
  @Field(() => Meeting, { description: "The meeting." })
  @OneToOne(() => Meeting, { owner: true })
  meeting!: Meeting;

  @ManyToOne(() => Council, { index: true, deleteRule: "no action" })
  council!: Council;

  @Field(() => SittingState, { description: "How it stands with it." })
  @Enum({ items: () => SittingState, default: SittingState.Open })
  state: Opt<SittingState> = SittingState.Open;

  @Field(() => ID, { nullable: true, description: "The id of the item that is up, within the agenda; null when none is." })
  @Property({ type: "text", nullable: true })
  item?: string | null;

  @Field(() => Date, { nullable: true, description: "Since when its clock runs; null while nothing runs." })
  @Property({ type: "datetime", nullable: true })
  since?: Date | null;

  @Field(() => [ItemTime], { description: "What time each item has taken." })
  @Property({ type: "jsonb", defaultRaw: "'[]'" })
  spent: Opt<ItemTime[]> = [];

  @Field(() => FloorRule, { description: "In which order speakers are called." })
  @Enum({ items: () => FloorRule, default: FloorRule.AsAsked })
  floor: Opt<FloorRule> = FloorRule.AsAsked;

  @Field(() => Date, { description: "When it was opened." })
  @Property({ type: "datetime" })
  openedAt!: Date;

  @Field(() => Date, { nullable: true, description: "When a pause is to end; null when that was not said, or there is none." })
  @Property({ type: "datetime", nullable: true })
  resumesAt?: Date | null;

  @Field(() => Date, { nullable: true, description: "When it was closed; null while it was not." })
  @Property({ type: "datetime", nullable: true })
  closedAt?: Date | null;
}
