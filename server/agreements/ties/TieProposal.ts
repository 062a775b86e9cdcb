import { Field, ID, ObjectType } from "type-graphql";
import { TieChange } from "../../../schema/agreements/ties.ts";
import { Strength } from "../../../schema/maps.ts";
import { Day } from "../../scalars.ts";

/** What an agreement proposes of the tie between two of its parties. */
@ObjectType({ description: "What an agreement proposes of the tie between two of its parties, to those who may write the tie." })
export class TieProposal {
  @Field(() => ID, { description: "The agreement's id." })
  agreement!: string;

  @Field(() => String, { description: "What the agreement is called." })
  title!: string;

  @Field(() => ID, { description: "One of the two: the actor's id." })
  one!: string;

  @Field(() => ID, { description: "The other of the two: the actor's id." })
  other!: string;

  @Field(() => String, { description: "The one's name." })
  oneName!: string;

  @Field(() => String, { description: "The other's name." })
  otherName!: string;

  @Field(() => TieChange, { description: "What is proposed." })
  change!: TieChange;

  @Field(() => Day, { nullable: true, description: "Since when the agreement is in force, or the last day on which it was." })
  on!: string | null;

  @Field(() => Strength, { nullable: true, description: "How strong their tie is today; null for none, and for a wish." })
  strength!: Strength | null;
}
