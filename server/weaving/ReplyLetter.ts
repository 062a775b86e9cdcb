import { Field, ID, InputType, ObjectType } from "type-graphql";
import { ReplyState, Told } from "../../schema/weaving/inquiry.ts";
import { Day } from "../scalars.ts";

/** An actor as a letter names it: nothing else of the hub. */
@ObjectType({ description: "An actor as a letter names it." })
export class Named {
  @Field(() => ID, { description: "Its id, to answer with." })
  id!: string;

  @Field(() => String, { description: "What it is called." })
  name!: string;
}

@InputType({ description: "What is said of the tie to one actor." })
export class AnswerInput {
  @Field(() => ID, { description: "An actor that the letter names." })
  actor!: string;

  @Field(() => Told, { nullable: true, description: "How strong the tie is; null takes back what was said." })
  strength?: Told | null;

  @Field(() => Boolean, { defaultValue: false, description: "Whether more is wished for." })
  more!: boolean;

  @Field(() => String, { nullable: true, description: "At most 500 characters." })
  comment?: string | null;
}

@InputType({ description: "What is said in a reply; what is left out stays as it is." })
export class ReplyInput {
  @Field(() => [AnswerInput], { nullable: true, description: "What is said of ties, each actor once; others stay." })
  answers?: AnswerInput[] | null;

  @Field(() => Boolean, { nullable: true, description: "Whether the answers may be shown to members with the actor's name." })
  isNamed?: boolean | null;

  @Field(() => [String], { nullable: true, description: "Names of actors that are missing on the map, all of them; at most 20." })
  missing?: string[] | null;
}

/** What was said of the tie to one actor. */
@ObjectType({ description: "What was said of the tie to one actor." })
export class GivenAnswer {
  @Field(() => ID, { description: "The actor's id." })
  actor!: string;

  @Field(() => Told, { nullable: true, description: "How strong the tie is; null when nothing was said of that." })
  strength?: Told | null;

  @Field(() => Boolean, { description: "Whether more is wished for." })
  more!: boolean;

  @Field(() => String, { nullable: true, description: "A comment." })
  comment?: string | null;
}

/** What whoever holds a letter reads: what they are asked, and what they have answered. */
@ObjectType({ description: "What whoever holds a letter reads: what they are asked, and what they have answered." })
export class ReplyLetter {
  @Field(() => String, { description: "The hub's name." })
  hubName!: string;

  @Field(() => String, { description: "The hub's path." })
  hubSlug!: string;

  @Field(() => String, { nullable: true, description: "Who asks; null for somebody who has left for good." })
  byName?: string | null;

  @Field(() => String, { description: "What the round is called." })
  title!: string;

  @Field(() => String, { nullable: true, description: "Why they are asked." })
  words?: string | null;

  @Field(() => Day, { description: "The last day on which it can be answered." })
  closesOn!: string;

  @Field(() => String, { description: "The actor that is asked." })
  actorName!: string;

  @Field(() => [Named], { description: "The actors that it is asked about, in alphabetical order." })
  actors!: Named[];

  @Field(() => [GivenAnswer], { description: "What has been answered so far." })
  answers!: GivenAnswer[];

  @Field(() => ReplyState, { description: "What has become of it." })
  state!: ReplyState;

  @Field(() => Boolean, { description: "Whether the answers may be shown to members with the actor's name." })
  isNamed!: boolean;

  @Field(() => [String], { description: "Names of actors that are missing on the map." })
  missing!: string[];

  @Field(() => String, { nullable: true, description: "The key of the reason why it cannot be answered; null when it can." })
  whyNot?: string | null;
}
