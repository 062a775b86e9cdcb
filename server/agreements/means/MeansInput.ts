import { Field, ID, InputType, Int } from "type-graphql";
import { AmountUnit, ContributionKind } from "../../../schema/agreements/means.ts";

@InputType({ description: "What a party brings in a year." })
export class ContributionInput {
  @Field(() => ContributionKind, { description: "What it is." })
  kind!: ContributionKind;

  @Field(() => AmountUnit, {
    description: "What the amount is counted in; money in kronor, staff in hours or per cent, all else in hours.",
  })
  unit!: AmountUnit;

  @Field(() => Int, { nullable: true, description: "How much; may be left out for premises and other things that have a value." })
  amount?: number | null;

  @Field(() => Int, { nullable: true, description: "What it is estimated to be worth in kronor, for what is not money." })
  value?: number | null;

  @Field(() => String, { nullable: true, description: "The board whose money it is; at most 200 characters." })
  board?: string | null;

  @Field(() => String, { nullable: true, description: "The account that it is taken from; at most 200 characters." })
  account?: string | null;

  @Field(() => String, { nullable: true, description: "More about it; at most 500 characters." })
  words?: string | null;
}

@InputType({ description: "A goal of an agreement; what is left out stays as it is." })
export class GoalPatch {
  @Field(() => String, { nullable: true, description: "What they want to reach; at most 500 characters, never empty." })
  text?: string;

  @Field(() => String, { nullable: true, description: "How the experience of it is followed; at most 1,000 characters, null for nothing." })
  followedHow?: string | null;
}

@InputType({ description: "A goal of an agreement." })
export class GoalInput extends GoalPatch {
  @Field(() => String, { description: "What they want to reach; at most 500 characters, never empty." })
  declare text: string;
}

@InputType({ description: "Which personal data are needed, and why; what is left out stays as it is." })
export class DataUsePatch {
  @Field(() => String, { nullable: true, description: "Which data; at most 500 characters, never empty." })
  what?: string;

  @Field(() => String, { nullable: true, description: "Why they are needed; at most 500 characters, never empty." })
  why?: string;

  @Field(() => ID, { nullable: true, description: "The party that answers for them; null for the parties jointly." })
  controller?: string | null;
}

@InputType({ description: "Which personal data are needed, and why." })
export class DataUseInput extends DataUsePatch {
  @Field(() => String, { description: "Which data; at most 500 characters, never empty." })
  declare what: string;

  @Field(() => String, { description: "Why they are needed; at most 500 characters, never empty." })
  declare why: string;
}
