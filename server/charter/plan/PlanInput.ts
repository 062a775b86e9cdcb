import { Field, ID, InputType } from "type-graphql";
import { PlanState } from "../../../schema/charter/plan.ts";
import { PrincipleKind } from "../../../schema/charter/principles.ts";
import { RatingSide } from "../../../schema/charter/ratings.ts";
import { Day } from "../../scalars.ts";

@InputType({ description: "What is known of an action of a plan; what is left out stays as it is." })
export class PlanActionPatch {
  @Field(() => PrincipleKind, { nullable: true, description: "The principle that it serves." })
  kind?: PrincipleKind;

  @Field(() => String, { nullable: true, description: "What is to be done; at most 500 characters, never empty." })
  text?: string;

  @Field(() => ID, { nullable: true, description: "The actor that answers for it; null for none." })
  actor?: string | null;

  @Field(() => ID, { nullable: true, description: "Who answers for it: a member of the hub; null for nobody yet." })
  person?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What whoever answers for it and has no account is called, at most 200 characters; null for nobody yet.",
  })
  name?: string | null;

  @Field(() => Day, { nullable: true, description: "The last day on which it is in time; null for no day." })
  dueOn?: string | null;

  @Field(() => PlanState, { nullable: true, description: "How far it has come; planned when nothing is said of a new one." })
  state?: PlanState;
}

@InputType({ description: "A new action of a plan: a principle and a text are enough." })
export class PlanActionInput extends PlanActionPatch {
  @Field(() => PrincipleKind, { description: "The principle that it serves." })
  declare kind: PrincipleKind;

  @Field(() => String, { description: "What is to be done; at most 500 characters, never empty." })
  declare text: string;
}

@InputType({ description: "What is noted of how it goes." })
export class CharterNoteInput {
  @Field(() => String, { description: "What was said; at most 3,000 characters." })
  text!: string;

  @Field(() => Day, { description: "The day on which it was said, not in the future." })
  notedOn!: string;

  @Field(() => RatingSide, { nullable: true, description: "From which side; of a charter as a whole it has to be said." })
  side?: RatingSide | null;

  @Field(() => String, { nullable: true, description: "The board or association that says it; at most 200 characters." })
  saidBy?: string | null;
}
