import { Field, ID, Int, ObjectType } from "type-graphql";
import { Strength } from "../../../schema/maps.ts";
import { EncounterKind, EncounterState } from "../../../schema/meetings/learns.ts";

/** What a meeting says of two actors. */
@ObjectType({ description: "What a meeting says of two actors who were there, and what has been made of it." })
export class LessonPair {
  @Field(() => ID, { description: "One of the two: the actor's id." })
  one!: string;

  @Field(() => ID, { description: "The other of the two: the actor's id." })
  other!: string;

  @Field(() => String, { description: "The one's name." })
  oneName!: string;

  @Field(() => String, { description: "The other's name." })
  otherName!: string;

  @Field(() => EncounterKind, { description: "Whether it dates their tie, or is a contact that they did not have." })
  kind!: EncounterKind;

  @Field(() => EncounterState, { nullable: true, description: "What has been made of it; null while it is proposed." })
  state?: EncounterState | null;

  @Field(() => Strength, { nullable: true, description: "How strong their tie is today; null for none, and for a wish." })
  strength?: Strength | null;

  @Field(() => Date, { nullable: true, description: "When they were last seen together, if anybody has said so." })
  seenAt?: Date | null;
}

/** What one meeting teaches one map that the reader weaves. */
@ObjectType({ description: "What a meeting that was held teaches a map: the ties that it dates and the contacts that it proposes." })
export class Lesson {
  @Field(() => ID, { description: "The meeting's id." })
  meeting!: string;

  @Field(() => String, { description: "What the meeting is called." })
  title!: string;

  @Field(() => String, { description: "The name of the council that met." })
  councilName!: string;

  @Field(() => Date, { description: "When it began." })
  startsAt!: Date;

  @Field(() => ID, { description: "The map's id." })
  map!: string;

  @Field(() => String, { description: "The map's title." })
  mapTitle!: string;

  @Field(() => Int, { description: "How many actors of the map were there." })
  present!: number;

  @Field(() => [LessonPair], { description: "What it says of each two of them, by name." })
  pairs!: LessonPair[];
}
