import { Field, ID, InputType } from "type-graphql";
import { AskedInput } from "../access/Asked.ts";
import { Day } from "../scalars.ts";

@InputType({ description: "A new round of asking: what it says, until when, and whom it asks." })
export class InquiryInput {
  @Field(() => String, { description: "At most 200 characters; never empty." })
  title!: string;

  @Field(() => String, { nullable: true, description: "Why they are asked, for them to read; at most 2,000 characters." })
  words?: string | null;

  @Field(() => Day, { description: "The last day on which it can be answered; after today, and at most 180 days from it." })
  closesOn!: string;

  @Field(() => [ID], {
    defaultValue: [],
    description: "Actors on the map that are for members and may nevertheless be named to all who are asked.",
  })
  included!: string[];

  @Field(() => [AskedInput], { description: "Whom to ask, each actor once; at most 300." })
  asked!: AskedInput[];
}
