import type { Opt } from "@mikro-orm/core";
import { Check, Entity, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { GraphQLJSON } from "graphql-scalars";
import { Field, Int, ObjectType } from "type-graphql";
import { whyNotAskRound } from "../../../schema/agreements/rating.ts";
import type { Result } from "../../../schema/charter/ratings.ts";
import { type Rights, Visibility } from "../../../schema/hubs.ts";
import { Area } from "../../areas/Area.ts";
import { Council } from "../../councils/Council.ts";
import { isMine } from "../../database/policies.ts";
import { today } from "../../database/swedishTime.ts";
import { HubRow, ofHub, seen } from "../../hubs/HubRow.ts";
import { Node } from "../../Node.ts";
import { computed } from "../../reading/computed.ts";
import { Day } from "../../scalars.ts";
import { Agreement } from "../Agreement.ts";

/**
 * A question to both sides of how well they find that the cooperation lives up to the principles: in the whole hub, in an area, in a council,
 * or in an agreement, which is for those who have part in that. What came of it is counted up when it closes, and then nothing is kept of who said what.
 */
@Entity(
  ofHub(
    { area: "area", council: "council", agreement: "agreement" },
    { seenBy: (columns) => `${seen(columns)} or (${columns.visibility} = 'officials' and ${isMine(columns.agreement!, "partner_in")})` },
  ),
)
@Index({ properties: ["hub", "closesOn"] })
@Check({ name: "rating_round_about_once", expression: "num_nonnulls(area_id, council_id, agreement_id) <= 1" })
@Check({ name: "rating_round_not_for_parties", expression: "visibility <> 'parties'" })
@ObjectType({ implements: Node, description: "A question to both sides of how well the cooperation lives up to the principles." })
export class RatingRound extends HubRow {
  @Field(() => String, { description: "At most 200 characters." })
  @Property({ type: "text" })
  title!: string;

  @Field(() => String, { nullable: true, description: "Why it is asked; at most 2,000 characters." })
  @Property({ type: "text", nullable: true })
  words?: string | null;

  @Field(() => Area, { nullable: true, description: "The area that it is about; null when it is about something else." })
  @ManyToOne(() => Area, { nullable: true, index: true, deleteRule: "no action" })
  area?: Area | null;

  @Field(() => Council, { nullable: true, description: "The council that it is about; null when it is about something else." })
  @ManyToOne(() => Council, { nullable: true, index: true, deleteRule: "no action" })
  council?: Council | null;

  @Field(() => Agreement, {
    nullable: true,
    description: "The agreement that it is about, whose parties and steering group answer; null when it is about something else.",
  })
  @ManyToOne(() => Agreement, { nullable: true, index: true, deleteRule: "no action" })
  agreement?: Agreement | null;

  @Field(() => Day, { description: "The last day on which it can be answered." })
  @Property({ type: "date" })
  closesOn!: string;

  @Field(() => Date, { nullable: true, description: "When it was counted up; null before." })
  @Property({ type: "datetime", nullable: true })
  closedAt?: Date | null;

  @Field(() => Int, { description: "How many have been asked by a letter with a personal link, since they have no account." })
  @Property({ type: "int", default: 0 })
  asked: Opt<number> = 0;

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
    return whyNotAskRound(rights, this);
  }

  override parties() {
    return this.agreement ? [this.agreement.id] : [];
  }

  override rooms() {
    return [this.id, ...[this.council, this.agreement].flatMap((one) => one?.id ?? [])];
  }
}

computed("RatingRound.isOpen", `(item.closed_at is null and item.closes_on >= ${today})`);
