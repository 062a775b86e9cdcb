import { Field, ID, InputType, Int } from "type-graphql";
import { ItemKind } from "../../../schema/agenda/shape.ts";

@InputType({ description: "A point that somebody wishes to have on an agenda: a heading is enough." })
export class PointInput {
  @Field(() => String, { description: "Its heading; at most 200 characters, never empty." })
  title!: string;

  @Field(() => String, { nullable: true, description: "What it is about; at most 2,000 characters." })
  words?: string | null;

  @Field(() => ItemKind, { nullable: true, description: "What it is for; dialogue when nothing is said." })
  kind?: ItemKind | null;

  @Field(() => Int, { nullable: true, description: "How many minutes are wished for, 1–600." })
  minutes?: number | null;

  @Field(() => String, { nullable: true, description: "Who is to answer for it at the meeting; at most 100 characters." })
  owner?: string | null;

  @Field(() => ID, { nullable: true, description: "The meeting that it is wished for; null for the next." })
  meeting?: string | null;

  @Field(() => ID, { nullable: true, description: "The actor that the sender speaks for; null for themselves." })
  actor?: string | null;
}
