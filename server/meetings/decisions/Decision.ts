import type { Opt } from "@mikro-orm/core";
import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import type { EntityManager } from "@mikro-orm/postgresql";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { strictest, Visibility } from "../../../schema/hubs.ts";
import { DecisionKind } from "../../../schema/meetings/decision.ts";
import { Council } from "../../councils/Council.ts";
import { Node } from "../../Node.ts";
import { computed } from "../../reading/computed.ts";
import { Meeting } from "../Meeting.ts";
import { MeetingRow } from "../MeetingRow.ts";
import { ofMeetings } from "../ofMeetings.ts";

registerEnumType(DecisionKind, {
  name: "DecisionKind",
  description: "What became of a matter at a meeting: decided, tabled for another meeting, referred to somebody else, or noted.",
});

/**
 * What a meeting decided about an item of its agenda, or as a whole. It is seen by those who see the meeting, or by fewer; those who keep the
 * council write it. Taken back is none of it: a decision that was wrong is put right, or another is made.
 */
@Entity(ofMeetings({ council: "council", meeting: "meeting" }, "meeting"))
@Index({ properties: ["hub", "decidedAt"] })
@Index({ properties: ["council", "decidedAt"] })
@Unique({ name: "decision_number_once", properties: ["council", "year", "number"] })
@Check({ name: "decision_number_of_year", expression: "num_nonnulls(year, number) <> 1" })
@Check({ name: "decision_not_for_parties", expression: "visibility <> 'parties'" })
@ObjectType({ implements: Node, description: "What a meeting decided about an item of its agenda, or as a whole." })
export class Decision extends MeetingRow {
  @Field(() => Council, { description: "The council that decided." })
  @ManyToOne(() => Council)
  council!: Council;

  @Field(() => Meeting, { description: "The meeting at which it was decided." })
  @ManyToOne(() => Meeting, { index: true })
  meeting!: Meeting;

  @Field(() => ID, { nullable: true, description: "The id of the item in the meeting's agenda; null for none." })
  @Property({ type: "text", nullable: true })
  item?: string | null;

  @Field(() => String, { nullable: true, description: "The heading of that item; null for none, and when it is no longer on the agenda." })
  heading!: Opt<string | null>;

  @Field(() => String, { description: "What was decided, in paragraphs; at most 4,000 characters." })
  @Property({ type: "text" })
  text!: string;

  @Field(() => DecisionKind, { description: "What became of the matter." })
  @Enum({ items: () => DecisionKind, default: DecisionKind.Made })
  kind: Opt<DecisionKind> = DecisionKind.Made;

  @Field(() => String, { nullable: true, description: "Who did not agree and why, if anybody; at most 4,000 characters." })
  @Property({ type: "text", nullable: true })
  dissent?: string | null;

  @Field(() => Date, { description: "When it was decided." })
  @Property({ type: "datetime" })
  decidedAt!: Date;

  @Field(() => Int, { nullable: true, description: "The year that its number is of; null while it has none." })
  @Property({ type: "int", nullable: true })
  year?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "Its number among all decisions of the council in that year, given when the meeting is held; null until then.",
  })
  @Property({ type: "int", nullable: true })
  number?: number | null;

  @Field(() => Visibility, { nullable: true, description: "Who may see it, when they are fewer than those who see the meeting." })
  @Enum({ items: () => Visibility, nullable: true })
  narrowedTo?: Visibility | null;

  @Field(() => Date, { nullable: true, description: "When it was frozen with the meeting's minutes; null while it can be put right." })
  @Property({ type: "datetime", nullable: true })
  frozenAt?: Date | null;

  @Field(() => Date, { description: "When it was written." })
  declare createdAt: Opt<Date>;

  @Field(() => Date, { description: "When it was last changed." })
  declare updatedAt: Opt<Date>;

  override called() {
    return short(this.text);
  }

  override toldTo() {
    return strictest(this.visibility, this.meeting.toldTo());
  }

  /** What later parts of the room let go of when decisions are removed. */
  static readonly onRemove: ((em: EntityManager, decisions: readonly Decision[]) => Promise<void>)[] = [];

  /** When the minutes of a meeting were frozen, by whatever knows of minutes; null, or nobody who knows, while they are not. */
  static readonly frozen: ((em: EntityManager, meeting: Meeting) => Promise<Date | null | undefined>)[] = [];
}

/** The first words of a text, for where there is one line. */
export const short = (text: string) => {
  const [line = ""] = text.split("\n");
  return line.length > 80 ? `${line.slice(0, 80)}…` : line.replace(/\.$/, "");
};

/** How open a decision is: as its meeting, or less. */
export const opennessOf = ({ visibility }: Meeting, narrowedTo?: Visibility | null) =>
  strictest(visibility, narrowedTo ?? Visibility.public);

computed(
  "Decision.heading",
  `(select nullif(one ->> 'title', '') from agenda, jsonb_array_elements(agenda.items) one
    where agenda.meeting_id = item.meeting_id and one ->> 'id' = item.item limit 1)`,
);

Meeting.onShow.push(async (em, meeting) => {
  for (const decision of await em.find(Decision, { meeting }, { populate: ["council", "meeting"] }))
    decision.visibility = opennessOf(meeting, decision.narrowedTo);
});

Meeting.onRemove.push(async (em, meeting) => {
  await removeDecisions(em, await em.find(Decision, { meeting }, { populate: ["council", "meeting"] }));
});

/** Removes decisions, and that anything follows from them. */
export async function removeDecisions(em: EntityManager, decisions: Decision[]): Promise<void> {
  for (const follow of Decision.onRemove) await follow(em, decisions);
  em.remove(decisions);
}
