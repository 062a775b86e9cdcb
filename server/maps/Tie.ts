import type { Opt } from "@mikro-orm/core";
import { Check, Entity, Enum, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import type { EntityManager } from "@mikro-orm/postgresql";
import { Field, ObjectType, registerEnumType } from "type-graphql";
import { type Rights, whyNotDescribe } from "../../schema/hubs.ts";
import { Strength, TieKind, TieState } from "../../schema/maps.ts";
import { Actor, closed } from "../actors/Actor.ts";
import { Contact } from "../actors/Contact.ts";
import { Theme } from "../actors/Theme.ts";
import { HubRow, ofHub, seesBoth } from "../hubs/HubRow.ts";
import { Node } from "../Node.ts";
import { References } from "../reading/references.ts";
import { Day } from "../scalars.ts";
import { mapsWithAll } from "./Placement.ts";

registerEnumType(Strength, {
  name: "Strength",
  description: "How strong a tie is, weakest first: know of each other, contact, cooperate, steady partnership.",
});
registerEnumType(TieState, { name: "TieState", description: "Whether a tie is there today, or is wished for." });
registerEnumType(TieKind, { name: "TieKind", description: "What passes along a tie." });

/** A relation between two actors of a hub. It belongs to the hub; a map shows the ties between the actors that are placed on it. */
@Entity(ofHub({ from: "actor", to: "actor" }, { parties: (columns) => seesBoth(columns, { from: "actor", to: "actor" }) }))
@Index({ properties: ["hub"] })
@Check({ name: "tie_to_another", expression: "from_id <> to_id" })
@Check({ name: "tie_wish_without_strength", expression: "(state = 'Wished') = (strength is null)" })
@Check({ name: "tie_strength", expression: "(strength >= 1) AND (strength <= 4)" })
@Index({
  name: "tie_once",
  expression: `create unique index "tie_once" on "tie" (least("from_id", "to_id"), greatest("from_id", "to_id"))`,
})
@ObjectType({ implements: Node, description: "A relation between two actors; there is at most one between any two." })
export class Tie extends HubRow {
  @Field(() => Actor, { description: "One of the two; the first, where the tie leads one way only." })
  @ManyToOne(() => Actor, { index: true })
  from!: Actor;

  @Field(() => Actor, { description: "The other of the two." })
  @ManyToOne(() => Actor, { index: true })
  to!: Actor;

  @Field(() => Boolean, { description: "Whether it leads one way only, from `from` to `to`." })
  @Property({ type: "boolean", default: false })
  directed: Opt<boolean> = false;

  @Field(() => TieState, { description: "Whether it is there today or wished for." })
  @Enum({ items: () => TieState })
  state: Opt<TieState> = TieState.Present;

  @Field(() => Strength, { nullable: true, description: "Null for a tie that is only wished for." })
  @Property({ type: "int", nullable: true })
  strength?: Strength | null;

  @Field(() => [TieKind], { description: "What passes along it." })
  @Enum({ items: () => TieKind, array: true, defaultRaw: "'{}'" })
  kinds: Opt<TieKind[]> = [];

  @Field(() => Day, { nullable: true, description: "Since when it has been there, when known." })
  @Property({ type: "date", nullable: true })
  since?: string | null;

  @Field(() => [Theme], { description: "What it is about." })
  @References(() => Theme)
  themes: Opt<string[]> = [];

  @Field(() => [Contact], { description: "Who keeps it, at either actor, when known. Seen by members only." })
  @References(() => Contact)
  keepers: Opt<string[]> = [];

  @Field(() => String, { nullable: true, description: "At most 5,000 characters." })
  @Property({ type: "text", nullable: true })
  note?: string | null;

  @Field(() => Date, { description: "When it was drawn." })
  declare createdAt: Opt<Date>;

  @Field(() => Date, { description: "When it was last changed." })
  declare updatedAt: Opt<Date>;

  called() {
    return `${this.from.name} – ${this.to.name}`;
  }

  override whyNotWrite(rights: Rights) {
    return whyNotDescribe(rights, { hub: this.hub.id, actors: [this.from.id, this.to.id] });
  }

  override parties() {
    return closed([this.from, this.to]);
  }

  override async rooms(em: EntityManager) {
    return [this.id, this.from.id, this.to.id, ...(await mapsWithAll(em, [this.from.id, this.to.id]))];
  }
}
