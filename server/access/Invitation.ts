import { type Opt } from "@mikro-orm/core";
import { Entity, Enum, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Field, ObjectType, registerEnumType } from "type-graphql";
import { InvitationState } from "../../schema/access.ts";
import { type Rights, Role, Visibility, whyNotAssign, whyNotCoordinate } from "../../schema/hubs.ts";
import { Actor } from "../actors/Actor.ts";
import { Area } from "../areas/Area.ts";
import { byHouse, isMine } from "../database/policies.ts";
import { HubRow, ofHub } from "../hubs/HubRow.ts";
import { Node } from "../Node.ts";

registerEnumType(InvitationState, { name: "InvitationState", description: "What has become of an invitation." });

/** That somebody was asked by e-mail to join a hub. Nobody is a member, and nobody acts for an actor, before they have said yes. */
@Entity(
  ofHub(
    { area: "area", actor: "actor" },
    { seenBy: ({ hub }) => `${isMine(hub!, "coordinator_of")} or ${byHouse}`, writers: "coordinator_of" },
  ),
)
@ObjectType({ implements: Node, description: "That somebody was asked by e-mail to join a hub. Seen by its coordinators." })
export class Invitation extends HubRow {
  static override readonly guarded = true;
  @Field(() => String, { description: "Where it was sent." })
  @Property({ type: "text" })
  email!: string;

  @Field(() => String, { nullable: true, description: "What the person is called, as far as whoever invited them knew." })
  @Property({ type: "text", nullable: true })
  name?: string | null;

  @Field(() => Role, { nullable: true, description: "What they are asked to be besides a member." })
  @Enum({ items: () => Role, nullable: true })
  role?: Role | null;

  @Field(() => Area, { nullable: true, description: "The area that the role is for; null for the whole hub." })
  @ManyToOne(() => Area, { nullable: true, index: true, deleteRule: "no action" })
  area?: Area | null;

  @Field(() => Actor, { nullable: true, description: "The actor that they are asked to act for." })
  @ManyToOne(() => Actor, { nullable: true, index: true, deleteRule: "set null" })
  actor?: Actor | null;

  @Field(() => InvitationState, { description: "What has become of it." })
  @Enum({ items: () => InvitationState })
  state: Opt<InvitationState> = InvitationState.Waiting;

  @Field(() => Date, { description: "When it was sent." })
  declare createdAt: Opt<Date>;

  @Field(() => Date, { description: "After this it cannot be accepted." })
  @Property({ type: "datetime" })
  expiresAt!: Date;

  /** SHA-256 of the secret in the letter, as hexadecimal: who reads the table cannot accept in somebody's place. */
  @Property({ type: "text", unique: true })
  secretHash!: string;

  override visibility: Opt<Visibility> = Visibility.officials;

  called() {
    return this.name ?? this.email;
  }

  override whyNotWrite(rights: Rights) {
    return this.role ? whyNotAssign(rights, this.hub.id, this.role) : whyNotCoordinate(rights, this.hub.id);
  }
}
