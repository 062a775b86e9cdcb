import type { Opt } from "@mikro-orm/core";
import { Check, Entity, Enum, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { StandsAt } from "../../../schema/agenda/opening.ts";
import { ItemKind } from "../../../schema/agenda/shape.ts";
import { Council } from "../../councils/Council.ts";
import { CouncilRow } from "../../councils/CouncilRow.ts";
import { Node } from "../../Node.ts";
import { ofMeetings } from "../ofMeetings.ts";

registerEnumType(StandsAt, { name: "StandsAt", description: "Where an item that stands on every agenda has its place." });

/** An item that stands on every agenda of a council, put there when the agenda is begun. */
@Entity(ofMeetings({ council: "council" }, "council"))
@Check({ name: "standing_item_not_for_parties", expression: "visibility <> 'parties'" })
@ObjectType({ implements: Node, description: "An item that stands on every agenda of a council, put there when the agenda is begun." })
export class StandingItem extends CouncilRow {
  @Field(() => Council, { description: "The council." })
  @ManyToOne(() => Council, { index: true })
  council!: Council;

  @Field(() => String, { description: "Its heading; at most 200 characters." })
  @Property({ type: "text" })
  title!: string;

  @Field(() => ItemKind, { description: "What it is for." })
  @Enum({ items: () => ItemKind, default: ItemKind.standing })
  kind: Opt<ItemKind> = ItemKind.standing;

  @Field(() => Int, { nullable: true, description: "How many minutes it is planned to take." })
  @Property({ type: "int", nullable: true })
  minutes?: number | null;

  @Field(() => String, { nullable: true, description: "Who answers for it; at most 100 characters." })
  @Property({ type: "text", nullable: true })
  owner?: string | null;

  @Field(() => StandsAt, { description: "Whether it stands first or last." })
  @Enum({ items: () => StandsAt, default: StandsAt.First })
  place: Opt<StandsAt> = StandsAt.First;

  /** Where it stands among the others of its place: a text that sorts. */
  @Property({ type: "text" })
  rank!: string;

  called() {
    return this.title;
  }
}

Council.parts.push((em, council) => em.find(StandingItem, { council }));
