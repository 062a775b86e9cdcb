import type { Opt } from "@mikro-orm/core";
import { Check, Entity, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { GraphQLJSON } from "graphql-scalars";
import { Field, ObjectType } from "type-graphql";
import type { Result } from "../../schema/charter/ratings.ts";
import { whyNotKeep } from "../../schema/councils.ts";
import { type Rights, Visibility, whyNotCoordinate } from "../../schema/hubs.ts";
import { Area } from "../areas/Area.ts";
import { Council } from "../councils/Council.ts";
import { HubRow, ofHub } from "../hubs/HubRow.ts";
import { Node } from "../Node.ts";
import { computed } from "../reading/computed.ts";
import { Day } from "../scalars.ts";

/**
 * A question to both sides of how well they find that the cooperation lives up to the principles: in the whole hub, in an area, or in a
 * council. What came of it is counted up when it closes, and then nothing is kept of who said what.
 */
@Entity(ofHub({ area: "area", council: "council" }))
@Index({ properties: ["hub", "closesOn"] })
@Check({ name: "rating_round_about_once", expression: "num_nonnulls(area_id, council_id) <= 1" })
@Check({ name: "rating_round_not_for_parties", expression: "visibility <> 'parties'" })
@ObjectType({ implements: Node, description: "A question to both sides of how well the cooperation lives up to the principles." })
export class RatingRound extends HubRow {
  @Field(() => String, { description: "At most 200 characters." })
  @Property({ type: "text" })
  title!: string;

  @Field(() => String, { nullable: true, description: "Why it is asked; at most 2,000 characters." })
  @Property({ type: "text", nullable: true })
  words?: string | null;

  @Field(() => Area, { nullable: true, description: "The area that it is about; null for all of the hub, or a council." })
  @ManyToOne(() => Area, { nullable: true, index: true, deleteRule: "no action" })
  area?: Area | null;

  @Field(() => Council, { nullable: true, description: "The council that it is about; null for all of the hub, or an area." })
  @ManyToOne(() => Council, { nullable: true, index: true, deleteRule: "no action" })
  council?: Council | null;

  @Field(() => Day, { description: "The last day on which it can be answered." })
  @Property({ type: "date" })
  closesOn!: string;

  @Field(() => Date, { nullable: true, description: "When it was counted up; null before." })
  @Property({ type: "datetime", nullable: true })
  closedAt?: Date | null;

  @Field(() => Boolean, { description: "Whether it can still be answered." })
  isOpen!: Opt<boolean>;

  @Field(() => GraphQLJSON, {
    nullable: true,
    description:
      "What came of it, null before it is counted up: for each principle `{ kind, sides: { Municipality, CivilSociety } }`, each side as `{ count, mean, spread, words }`. Of a side of fewer than five nothing is told: `count` is null.",
  })
  @Property({ type: "jsonb", nullable: true })
  result?: Result | null;

  @Field(() => Date, { description: "When it was asked." })
  declare createdAt: Opt<Date>;

  override visibility: Opt<Visibility> = Visibility.members;

  called() {
    return this.title;
  }

  override whyNotWrite(rights: Rights) {
    return this.council ? whyNotKeep(rights, { hub: this.hub, id: this.council.id }) : whyNotCoordinate(rights, this.hub.id);
  }

  override rooms() {
    return [this.id, ...(this.council ? [this.council.id] : [])];
  }
}

computed("RatingRound.isOpen", "(item.closed_at is null and item.closes_on >= (now() at time zone 'Europe/Stockholm')::date)");
