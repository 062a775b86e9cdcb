import { Field, ID, InputType } from "type-graphql";
import { RatingSide } from "../../schema/charter/ratings.ts";
import { Visibility } from "../../schema/hubs.ts";
import { Day } from "../scalars.ts";
import { Section } from "./CharterVersion.ts";

@InputType({ description: "What is known of a charter; what is left out stays as it is." })
export class CharterPatch {
  @Field(() => String, { nullable: true, description: "At most 200 characters; never empty." })
  name?: string;

  @Field(() => String, { nullable: true, description: "How it came to be; at most 5,000 characters, null for nothing." })
  about?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: "All the areas of cooperation, as the hub names them; at most 50 of 200 characters.",
  })
  areas?: string[];

  @Field(() => ID, { nullable: true, description: "The steering group that decides over its plan; null for the hub's coordinators alone." })
  council?: string | null;

  @Field(() => Visibility, { nullable: true, description: "Who may see it, and at most everything of it; public when nothing is said." })
  visibility?: Visibility;
}

@InputType({ description: "A new charter: a name is enough." })
export class CharterInput extends CharterPatch {
  @Field(() => String, { description: "At most 200 characters; never empty." })
  declare name: string;
}

@InputType({ description: "Who leads the work from a side: a member, or somebody by name." })
export class LeaderInput {
  @Field(() => RatingSide, { description: "For which side." })
  side!: RatingSide;

  @Field(() => ID, { nullable: true, description: "A member of the hub." })
  person?: string | null;

  @Field(() => String, { nullable: true, description: "What whoever has no account is called; at most 200 characters." })
  name?: string | null;

  @Field(() => String, { nullable: true, description: "What they are, such as 'development officer'; at most 200 characters." })
  role?: string | null;
}

@InputType({ description: "What a version of a charter says." })
export class CharterTextInput {
  @Field(() => String, { nullable: true, description: "What it begins with; at most 10,000 characters, null for nothing." })
  preamble?: string | null;

  @Field(() => [Section], { description: "All its parts; at most 60." })
  sections!: Section[];
}

@InputType({ description: "By which body a version was adopted, and when." })
export class AdoptionInput {
  @Field(() => String, { description: "The body, such as 'Kommunfullmäktige'; at most 200 characters." })
  adoptedBy!: string;

  @Field(() => Day, { description: "The day, not in the future and not before an earlier version's." })
  adoptedOn!: string;

  @Field(() => String, { nullable: true, description: "The number of the case; at most 200 characters, null for none." })
  caseNumber?: string | null;
}
