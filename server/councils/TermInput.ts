import { Field, ID, InputType } from "type-graphql";
import { Gender } from "../../schema/councils.ts";
import { Day } from "../scalars.ts";

@InputType({ description: "Who sits on a seat and for how long; what is left out stays as it is." })
export class TermPatch {
  @Field(() => ID, { nullable: true, description: "A member of the hub; null for somebody without an account." })
  person?: string | null;

  @Field(() => String, { nullable: true, description: "What somebody without an account is called; at most 200 characters." })
  name?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Whether their name is not to be kept, such as for a protected identity." })
  unnamed?: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether everyone who sees the council may see the name; for politics when nothing is said of a new one.",
  })
  open?: boolean;

  @Field(() => String, {
    nullable: true,
    description: "Where letters reach somebody without an account, at most 254 characters; null for nowhere. It is in no log.",
  })
  email?: string | null;

  @Field(() => Gender, { nullable: true, description: "What they have said of their gender; null for nothing." })
  gender?: Gender | null;

  @Field(() => Day, { nullable: true, description: "The first day; today when nothing is said of a new one." })
  startsOn?: string;

  @Field(() => Day, { nullable: true, description: "The last day; null until further notice." })
  endsOn?: string | null;
}
