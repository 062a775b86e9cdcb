import { Field, ID, InputType } from "type-graphql";
import { Day } from "../../scalars.ts";

@InputType({ description: "What is known of a task; what is left out stays as it is." })
export class TaskPatch {
  @Field(() => String, { nullable: true, description: "What is to be done; at most 500 characters, never empty." })
  text?: string;

  @Field(() => ID, { nullable: true, description: "Whose it is: a member of the hub; null for nobody yet." })
  person?: string | null;

  @Field(() => String, { nullable: true, description: "What whoever has it is called, if they have no account; null for nobody yet." })
  name?: string | null;

  @Field(() => ID, { nullable: true, description: "The actor that answers for it; null for none." })
  actor?: string | null;

  @Field(() => Day, { nullable: true, description: "The last day on which it is in time; null for no day." })
  dueOn?: string | null;
}

@InputType({ description: "A new task: a text is enough." })
export class TaskInput extends TaskPatch {
  @Field(() => String, { description: "What is to be done; at most 500 characters, never empty." })
  declare text: string;

  @Field(() => ID, { nullable: true, description: "The meeting at which it is given; null between meetings." })
  meeting?: string | null;

  @Field(() => ID, { nullable: true, description: "The id of the item in that meeting's agenda; null for none." })
  item?: string | null;

  @Field(() => ID, { nullable: true, description: "The decision that it follows from, of the same council; null for none." })
  decision?: string | null;
}
