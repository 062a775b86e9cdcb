import type { Opt } from "@mikro-orm/core";
import { Entity, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Field, ObjectType } from "type-graphql";
import { type Rights, Visibility, whyNotDescribe } from "../../schema/hubs.ts";
import { isMine } from "../database/policies.ts";
import { HubRow, ofHub } from "../hubs/HubRow.ts";
import { Node } from "../Node.ts";
import { computed } from "../reading/computed.ts";
import { Day } from "../scalars.ts";
import { Actor } from "./Actor.ts";

/** A person to turn to at an actor; several, so that nothing hangs on one of them. Kept only with their consent. */
@Entity(ofHub({ actor: "actor" }, { parties: ({ actor }) => isMine(actor!, "actors") }))
@ObjectType({ implements: Node, description: "A person to turn to at an actor, seen by the hub's members only." })
export class Contact extends HubRow {
  static override readonly guarded = true;

  @Field(() => Actor, { nullable: true, description: "Where the person can be turned to." })
  @ManyToOne(() => Actor, { index: true })
  actor!: Actor;

  /** Empty for one whose name is protected, or is not kept any more. */
  @Field(() => String, {
    description: "At most 200 characters; the role, or nothing, of one whose name is protected or is not kept any more.",
  })
  @Property({ type: "text" })
  name!: string;

  @Field(() => String, { nullable: true, description: "At most 200 characters." })
  @Property({ type: "text", nullable: true })
  role?: string | null;

  @Field(() => String, { nullable: true, description: "An e-mail address; at most 254 characters." })
  @Property({ type: "text", nullable: true })
  email?: string | null;

  @Field(() => String, { nullable: true, description: "At most 50 characters." })
  @Property({ type: "text", nullable: true })
  phone?: string | null;

  @Field(() => Day, { description: "The day when the person agreed to be listed." })
  @Property({ type: "date" })
  consentedOn!: string;

  @Field(() => String, { description: "How they agreed, for instance 'by mail'; at most 500 characters." })
  @Property({ type: "text" })
  consentHow!: string;

  override visibility: Opt<Visibility> = Visibility.members;

  @Field(() => Boolean, { description: "Whether their name is told; else `name` is their role, and no way to reach them is." })
  isNamed!: Opt<boolean>;

  @Field(() => Boolean, { description: "Whether they have taken back their consent: nothing but the role is kept." })
  consentWithdrawn!: Opt<boolean>;

  @Field(() => Boolean, { description: "Whether their identity is protected; told to the hub's coordinators, who may look." })
  isProtected!: Opt<boolean>;

  called() {
    return this.name || this.role || "";
  }

  override whyNotWrite(rights: Rights) {
    return whyNotDescribe(rights, { hub: this.hub.id, actors: [this.actor.id] });
  }

  override parties() {
    return [this.actor.id];
  }

  override rooms() {
    return [this.id, this.actor.id];
  }
}

computed("Contact.isNamed", "item.name <> ''");
computed("Contact.name", "coalesce(nullif(item.name, ''), item.role, '')");
