import type { Opt } from "@mikro-orm/core";
import { Check, Entity, Enum, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Field, ObjectType, registerEnumType } from "type-graphql";
import { JoinWay, whyNotSignFor } from "../../schema/charter/signatories.ts";
import { type Rights, strictest, Visibility } from "../../schema/hubs.ts";
import { Actor } from "../actors/Actor.ts";
import { isMine } from "../database/policies.ts";
import { HubRow } from "../hubs/HubRow.ts";
import { Node } from "../Node.ts";
import { Person } from "../people/Person.ts";
import { computed } from "../reading/computed.ts";
import { Day } from "../scalars.ts";
import { Charter } from "./Charter.ts";
import { byTheActor, ofCharter } from "./ofCharter.ts";

registerEnumType(JoinWay, { name: "JoinWay", description: "How an actor joined: itself, here, or on paper that somebody has noted." });

/**
 * That an actor has joined a charter, since when and until when. Seen by those who see both; who said yes for the actor, the hub's members
 * alone see. One that leaves and comes back has joined twice.
 */
@Entity(ofCharter({ actor: "actor" }, byTheActor, ["actor"]))
@Index({ properties: ["charter", "joinedOn"] })
@Index({
  name: "signatory_once",
  expression: `create unique index "signatory_once" on "signatory" ("charter_id", "actor_id") where "left_on" is null`,
})
@Check({ name: "signatory_left_after", expression: "left_on >= joined_on" })
@Check({ name: "signatory_who_once", expression: "num_nonnulls(person_id, name) <= 1" })
@ObjectType({ implements: Node, description: "That an actor has joined a charter, since when and until when." })
export class Signatory extends HubRow {
  @Field(() => Charter, { description: "The charter." })
  @ManyToOne(() => Charter)
  charter!: Charter;

  @Field(() => Actor, { description: "Who has joined." })
  @ManyToOne(() => Actor, { index: true, deleteRule: "no action" })
  actor!: Actor;

  @Field(() => Day, { description: "The day on which it joined." })
  @Property({ type: "date" })
  joinedOn!: string;

  @Field(() => JoinWay, { description: "How it joined." })
  @Enum({ items: () => JoinWay })
  way!: JoinWay;

  @Field(() => Person, { nullable: true, description: "Who said yes for it here; for the hub's members." })
  @ManyToOne(() => Person, { nullable: true, index: true, deleteRule: "set null" })
  person?: Person | null;

  @Field(() => String, { nullable: true, description: "Who signed for it on paper; for the hub's members." })
  @Property({ type: "text", nullable: true })
  name?: string | null;

  @Field(() => Day, { nullable: true, description: "The day on which it left; null while it is with the charter." })
  @Property({ type: "date", nullable: true })
  leftOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Why it left, if anything was said; for the hub's members. At most 1,000 characters.",
  })
  @Property({ type: "text", nullable: true })
  why?: string | null;

  override visibility: Opt<Visibility> = Visibility.public;

  called() {
    return this.actor.name;
  }

  override whyNotWrite(rights: Rights) {
    return whyNotSignFor(rights, this);
  }

  /** Who said yes is for members. */
  override toldTo() {
    return strictest(Visibility.members, this.visibility, this.charter.visibility, this.actor.visibility);
  }

  override parties() {
    return [this.actor.id];
  }

  override rooms() {
    return [this.id, this.charter.id, this.actor.id];
  }
}

const forMembers = isMine("item.hub_id", "member_of");
computed("Signatory.name", `case when ${forMembers} then item.name end`);
computed("Signatory.why", `case when ${forMembers} then item.why end`);
