import { Field, InputType, Int } from "type-graphql";
import { StandsAt } from "../../../schema/agenda/opening.ts";
import { ItemKind } from "../../../schema/agenda/shape.ts";

@InputType({ description: "What is known of an item that stands on every agenda; what is left out stays as it is." })
export class StandingItemPatch {
  @Field(() => String, { nullable: true, description: "Its heading; at most 200 characters, never empty." })
  title?: string;

  @Field(() => ItemKind, { nullable: true, description: "What it is for; standing when nothing is said of a new one." })
  kind?: ItemKind;

  @Field(() => Int, { nullable: true, description: "How many minutes it is planned to take, 1–600; null for not said." })
  minutes?: number | null;

  @Field(() => String, { nullable: true, description: "Who answers for it; at most 100 characters, null for nobody." })
  owner?: string | null;

  @Field(() => StandsAt, { nullable: true, description: "Whether it stands first or last; first when nothing is said of a new one." })
  place?: StandsAt;
}

@InputType({ description: "A new item that stands on every agenda: a heading is enough." })
export class StandingItemInput extends StandingItemPatch {
  @Field(() => String, { description: "Its heading; at most 200 characters, never empty." })
  declare title: string;
}
