import { Field, ObjectType } from "type-graphql";
import { PrincipleKind } from "../../../schema/charter/principles.ts";
import { RatingSide } from "../../../schema/charter/ratings.ts";
import { Day } from "../../scalars.ts";
import { Mark } from "./Rating.ts";

/** How the hub words a principle, as a letter says it. */
@ObjectType({ description: "How the hub words a principle, as a letter says it." })
export class Meaning {
  @Field(() => PrincipleKind, { description: "Which principle." })
  kind!: PrincipleKind;

  @Field(() => String, { description: "What it is called." })
  name!: string;

  @Field(() => String, { description: "What it means." })
  meaning!: string;
}

/** What whoever holds a letter with a personal link reads: what they are asked, and what they have said by it. */
@ObjectType({ description: "What whoever holds a letter about ratings reads: what they are asked, and what they have said by it." })
export class RatingLetter {
  @Field(() => String, { description: "The hub's name." })
  hubName!: string;

  @Field(() => String, { description: "The hub's path." })
  hubSlug!: string;

  @Field(() => String, { description: "What the round is called." })
  title!: string;

  @Field(() => String, { nullable: true, description: "Why it is asked." })
  words?: string | null;

  @Field(() => String, { description: "What it is about: the hub, an area, a council or an agreement, by name." })
  about!: string;

  @Field(() => Day, { description: "The last day on which it can be answered." })
  closesOn!: string;

  @Field(() => String, { description: "The actor whose view is asked for." })
  actorName!: string;

  @Field(() => RatingSide, { description: "For which side they answer." })
  side!: RatingSide;

  @Field(() => [Meaning], { description: "The principles that the hub has worded itself." })
  principles!: Meaning[];

  @Field(() => [Mark], { description: "What has been said by the link." })
  marks!: Mark[];

  @Field(() => String, { nullable: true, description: "The key of the reason why it cannot be answered; null when it can." })
  whyNot?: string | null;
}
