import type { Opt } from "@mikro-orm/core";
import { Entity, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import type { EntityManager } from "@mikro-orm/postgresql";
import { Field, Int, ObjectType } from "type-graphql";
import { type Rights, Visibility, whyNotWeave } from "../../schema/hubs.ts";
import { Actor } from "../actors/Actor.ts";
import { today } from "../database/swedishTime.ts";
import { HubRow, seen } from "../hubs/HubRow.ts";
import { areaOf } from "../maps/areaOf.ts";
import { NetworkMap } from "../maps/NetworkMap.ts";
import { Node } from "../Node.ts";
import { computed } from "../reading/computed.ts";
import { References } from "../reading/references.ts";
import { Day } from "../scalars.ts";
import { ofWeavers, outlives } from "./ofWeavers.ts";

/**
 * A round of asking the actors of a map themselves whom they cooperate with. Members see that it is held and its numbers, which therefore
 * stand in the row; what an actor answers, and whether it has, is `Reply`. It goes out of sight with its map, and comes back with it.
 */
@Entity(ofWeavers({ map: "network_map" }, seen))
@ObjectType({
  implements: Node,
  description: "A round of asking the actors of a map themselves whom they cooperate with: what it says, until when, and its numbers.",
})
export class Inquiry extends HubRow {
  static override readonly guarded = true;
  @Field(() => NetworkMap, { nullable: true, description: "The map whose actors are asked." })
  @ManyToOne(() => NetworkMap, { index: true, ...outlives })
  map!: NetworkMap;

  @Field(() => String, { description: "What those who are asked read first; at most 200 characters." })
  @Property({ type: "text" })
  title!: string;

  @Field(() => String, { nullable: true, description: "Why they are asked, in the weaver's own words; at most 2,000 characters." })
  @Property({ type: "text", nullable: true })
  words?: string | null;

  @Field(() => Day, { description: "The last day on which it can be answered." })
  @Property({ type: "date" })
  closesOn!: string;

  @Field(() => Date, { nullable: true, description: "When it was closed before that day; null when it was not." })
  @Property({ type: "datetime", nullable: true })
  closedAt?: Date | null;

  @Field(() => Boolean, { description: "Whether it can still be answered." })
  isOpen!: Opt<boolean>;

  @Field(() => [Actor], {
    description: "Actors that are for members and may nevertheless be named to those who are asked, since the weaver has said so.",
  })
  @References(() => Actor)
  included: Opt<string[]> = [];

  @Field(() => Int, { description: "How many actors have been asked." })
  @Property({ type: "int", default: 0 })
  asked: Opt<number> = 0;

  @Field(() => Int, { description: "How many of them have answered." })
  @Property({ type: "int", default: 0 })
  answered: Opt<number> = 0;

  @Field(() => Int, { description: "Pairs of actors that have both spoken of each other, where at least one says that there is contact." })
  @Property({ type: "int", default: 0 })
  pairs: Opt<number> = 0;

  @Field(() => Int, { description: "Those of the pairs where both say so." })
  @Property({ type: "int", default: 0 })
  confirmed: Opt<number> = 0;

  @Field(() => Date, { nullable: true, description: "When somebody last answered, changed an answer or declined." })
  @Property({ type: "datetime", nullable: true })
  latestAt?: Date | null;

  @Field(() => Date, { nullable: true, description: "When those who had not answered were last reminded." })
  @Property({ type: "datetime", nullable: true })
  remindedAt?: Date | null;

  @Field(() => Date, { description: "When it began." })
  declare createdAt: Opt<Date>;

  override visibility: Opt<Visibility> = Visibility.members;

  called() {
    return this.title;
  }

  override async whyNotWrite(rights: Rights, em: EntityManager) {
    return whyNotWeave(rights, { hub: this.hub.id, area: await areaOf(em, this.map) });
  }

  override rooms() {
    return [this.id, this.map.id];
  }
}

computed("Inquiry.isOpen", `(item.closed_at is null and item.closes_on >= ${today})`);
