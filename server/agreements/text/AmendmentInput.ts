import { Field, ID, InputType } from "type-graphql";
import { type Amendment, VersionAim } from "../../../schema/agreements/versions.ts";
import { Day } from "../../scalars.ts";

@InputType({ description: "What an agreement in force is to become, and why." })
export class AmendmentInput implements Amendment {
  @Field(() => VersionAim, { description: "Another wording, a longer term, or another actor in a party's place." })
  aim!: VersionAim;

  @Field(() => String, { description: "Why; at most 2,000 characters, never empty." })
  why!: string;

  @Field(() => String, { nullable: true, description: "What was learnt until now; at most 2,000 characters." })
  learned?: string | null;

  @Field(() => Day, { nullable: true, description: "The new last day, for a longer term." })
  endsOn?: string | null;

  @Field(() => ID, { nullable: true, description: "The party that leaves its place, for that aim." })
  leaving?: string | null;

  @Field(() => ID, { nullable: true, description: "The actor that takes its place, for that aim." })
  joining?: string | null;
}
