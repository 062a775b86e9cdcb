import { Field, ID, Int, ObjectType } from "type-graphql";
import { FileKind } from "../../schema/meetings/fileKind.ts";
import { Answer, MeetingState } from "../../schema/meetings/meeting.ts";

/** A file that goes with a summons. */
@ObjectType({ description: "A file that goes with a summons, fetched at `/call/<secret>/attachments/<id>/<name>`." })
export class CallFile {
  @Field(() => ID, { description: "The attachment's id." })
  id!: string;

  @Field(() => String, { description: "Its name." })
  name!: string;

  @Field(() => FileKind, { description: "What it is." })
  kind!: FileKind;

  @Field(() => Int, { description: "How many bytes it has." })
  size!: number;

  @Field(() => String, { nullable: true, description: "What it shows, for whoever does not see it." })
  about?: string | null;
}

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

  @Field(() => Boolean, {
    description: "Whether letters go to an address that was left for them, which whoever holds the letter can have removed.",
  })
  isByAddress!: boolean;

  @Field(() => [CallFile], { description: "The files that go with it." })
  files!: CallFile[];

  @Field(() => String, { nullable: true, description: "Why it cannot be answered any more, as the key of a sentence; null while it can." })
  whyNot?: string | null;
}
