import type { Opt } from "@mikro-orm/core";
import { Check, Entity, Enum, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import type { EntityManager } from "@mikro-orm/postgresql";
import { Field, ObjectType, registerEnumType } from "type-graphql";
import { PartySide, whyNotPartner } from "../../schema/agreements.ts";
import { type Rights, Visibility } from "../../schema/hubs.ts";
import { Representation } from "../access/Representation.ts";
import { Actor } from "../actors/Actor.ts";
import { isMine } from "../database/policies.ts";
import { HubRow } from "../hubs/HubRow.ts";
import { Membership } from "../hubs/Membership.ts";
import { Node } from "../Node.ts";
import { Day } from "../scalars.ts";
import { Agreement } from "./Agreement.ts";
import { ofAgreements } from "./ofAgreements.ts";

registerEnumType(PartySide, { name: "PartySide", description: "On which side a party of an agreement stands." });

/** An actor as a party of an agreement, or of the dialogue about one. As open as the agreement; its own people see it in any case. */
@Entity(ofAgreements({ agreement: "agreement", actor: "actor" }, { also: ({ actor }) => isMine(actor!, "actors") }))
@Unique({ properties: ["agreement", "actor"] })
@Check({ name: "party_not_for_parties", expression: "visibility <> 'parties'" })
@ObjectType({ implements: Node, description: "An actor as a party of an agreement, or of the dialogue about one." })
export class Party extends HubRow {
  @Field(() => Agreement, { description: "The agreement." })
  @ManyToOne(() => Agreement)
  agreement!: Agreement;

  @Field(() => Actor, { nullable: true, description: "Who it is; null for a reader who may not see the actor." })
  @ManyToOne(() => Actor, { index: true })
  actor!: Actor;

  @Field(() => PartySide, { description: "On which side it stands." })
  @Enum({ items: () => PartySide })
  side!: PartySide;

  @Field(() => Day, { description: "The day from which it takes part." })
  @Property({ type: "date" })
  joinedOn!: string;

  @Field(() => Day, { nullable: true, description: "The day from which another actor has its place; null while it is a party." })
  @Property({ type: "date", nullable: true })
  leftOn?: string | null;

  override visibility: Opt<Visibility> = Visibility.officials;

  called() {
    return this.actor.name;
  }

  override whyNotWrite(rights: Rights) {
    return whyNotPartner(rights, this.agreement);
  }

  override parties() {
    return [this.agreement.id];
  }

  /** Heard also by the seats of those who act for it: what they may do has changed. */
  override async rooms(em: EntityManager) {
    return [this.id, this.agreement.id, this.actor.id, ...(await seatsOfThose(em, this.actor))];
  }

  /** What parts of the room do with what is a party's when it leaves, or goes up `into` another whose actor is the same. */
  static readonly onRemove: ((em: EntityManager, party: Party, into?: Party) => Promise<void>)[] = [];
}

/** The memberships of those who act for an actor. */
async function seatsOfThose(em: EntityManager, actor: Actor): Promise<string[]> {
  const acting = await em.find(Representation, { actor, person: { $ne: null } });
  const seats = await em.find(Membership, { hub: actor.hub, person: acting.map(({ person }) => person!.id), endedAt: null });
  return seats.map(({ id }) => id);
}

Agreement.onShow.push(async (em, agreement) => {
  for (const party of await em.find(Party, { agreement }, { populate: ["agreement", "actor"] })) party.visibility = agreement.visibility;
});

Agreement.onRemove.push(async (em, agreement) => {
  em.remove(await em.find(Party, { agreement }, { populate: ["agreement", "actor"] }));
});
