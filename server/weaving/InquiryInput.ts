import { Field, ID, InputType } from "type-graphql";
import { Day } from "../scalars.ts";

@InputType({ description: "One actor to ask, and where: at the address of one of its contacts, or at one that was given for this." })
export class AskedInput {
  @Field(() => ID, { description: "An actor on the map." })
  actor!: string;

  @Field(() => ID, { nullable: true, description: "One of its contacts, who has agreed to be listed and has an e-mail address." })
  contact?: string | null;

  @Field(() => String, { nullable: true, description: "An e-mail address; at most 254 characters. Not with a contact." })
  email?: string | null;
}

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
