import { Field, ID, InputType } from "type-graphql";
import { Visibility } from "../../../schema/hubs.ts";
import { DecisionKind } from "../../../schema/meetings/decision.ts";

@InputType({ description: "What is known of a decision; what is left out stays as it is." })
export class DecisionPatch {
  @Field(() => String, { nullable: true, description: "What is decided, in paragraphs; at most 4,000 characters, never empty." })
  text?: string;

  @Field(() => DecisionKind, { nullable: true, description: "What becomes of the matter; decided when nothing is said of a new one." })
  kind?: DecisionKind | null;

  @Field(() => String, { nullable: true, description: "Who does not agree and why; at most 4,000 characters, null for nobody." })
  dissent?: string | null;

  @Field(() => ID, { nullable: true, description: "The id of the item in the meeting's agenda; null for the meeting as a whole." })
  item?: string | null;

  @Field(() => Visibility, {
    nullable: true,
    description: "Who may see it, when they are fewer than those who see the meeting; null for the same.",
  })
  narrowedTo?: Visibility | null;
}

@InputType({ description: "A new decision: a text is enough." })
export class DecisionInput extends DecisionPatch {
  @Field(() => String, { description: "What is decided, in paragraphs; at most 4,000 characters, never empty." })
  declare text: string;
}
