import { Entity, Enum, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Field, ObjectType, registerEnumType } from "type-graphql";
import { longestQuestion, QuestionKind } from "../../../schema/agreements/followUp.ts";
import { HubRow, ofHub } from "../../hubs/HubRow.ts";
import { Node } from "../../Node.ts";

registerEnumType(QuestionKind, {
  name: "FollowUpQuestionKind",
  description: "What a follow-up asks about: dialogue, trust, influence, independence, conditions, usefulness.",
});

/** A question of follow-ups in a hub's own words. Where a hub has not worded one, the common words stand. */
@Entity(ofHub({}, { writers: "coordinator_of" }))
@Unique({ properties: ["hub", "kind"] })
@ObjectType({
  implements: Node,
  description: "A question of follow-ups in a hub's own words. Where a hub has none, the common words stand.",
})
export class FollowUpQuestion extends HubRow {
  @Field(() => QuestionKind, { description: "What it asks about." })
  @Enum({ items: () => QuestionKind })
  kind!: QuestionKind;

  @Field(() => String, { description: `The statement that one agrees with more or less; at most ${longestQuestion} characters.` })
  @Property({ type: "text" })
  text!: string;

  @Field(() => String, { nullable: true, description: `What to think of when answering; at most ${longestQuestion} characters.` })
  @Property({ type: "text", nullable: true })
  how?: string | null;

  called() {
    return this.text;
  }
}
