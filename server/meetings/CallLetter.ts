import { Field, ID, ObjectType } from "type-graphql";
import { Answer, MeetingState } from "../../schema/meetings/meeting.ts";

/** What whoever holds a summons reads: what they are called to, and what they have answered. */
@ObjectType({ description: "What whoever holds a summons reads: what they are called to, and what they have answered." })
export class CallLetter {
  @Field(() => String, { description: "The hub's name." })
  hubName!: string;

  @Field(() => String, { description: "The hub's path." })
  hubSlug!: string;

  @Field(() => String, { description: "The council's name." })
  councilName!: string;

  @Field(() => String, { nullable: true, description: "Who is called." })
  name?: string | null;

  @Field(() => ID, { description: "The meeting's id." })
  meeting!: string;

  @Field(() => String, { description: "What it is called." })
  title!: string;

  @Field(() => String, { nullable: true, description: "What it is about above all." })
  theme?: string | null;

  @Field(() => String, { nullable: true, description: "What is said with the summons." })
  words?: string | null;

  @Field(() => Date, { description: "When it begins." })
  startsAt!: Date;

  @Field(() => Date, { description: "When it ends." })
  endsAt!: Date;

  @Field(() => String, { nullable: true, description: "Where." })
  place?: string | null;

  @Field(() => String, { nullable: true, description: "Where it is held on the web." })
  link?: string | null;

  @Field(() => MeetingState, { description: "What has become of it." })
  state!: MeetingState;

  @Field(() => Answer, { description: "What was answered." })
  answer!: Answer;

  @Field(() => Boolean, { description: "Whether they are called as a substitute." })
  substitute!: boolean;

  @Field(() => Boolean, { description: "Whether their side has substitutes that can be called in their place." })
  hasSubstitutes!: boolean;

  @Field(() => String, { nullable: true, description: "Why it cannot be answered any more, as the key of a sentence; null while it can." })
  whyNot?: string | null;
}
