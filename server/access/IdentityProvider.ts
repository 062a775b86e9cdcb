import type { Opt } from "@mikro-orm/core";
import { Entity, Enum, Property } from "@mikro-orm/decorators/legacy";
import { Field, ID, InputType, ObjectType, registerEnumType } from "type-graphql";
import { type Rights, Role, Visibility, whyNotAdminister } from "../../schema/hubs.ts";
import { type GroupRole, ProviderKind } from "../../schema/providers.ts";
import { byHouse, isMine } from "../database/policies.ts";
import { HubRow, ofHub } from "../hubs/HubRow.ts";
import { Node } from "../Node.ts";

registerEnumType(ProviderKind, {
  name: "ProviderKind",
  description: "Whose word it is: an organisation's own accounts, or a broker's that passes e-identification on.",
});

/** What a group at the provider means in the hub. */
@ObjectType({ description: "What a group at the provider means in the hub." })
@InputType("ProviderGroupInput", { description: "What a group at the provider means in the hub." })
export class ProviderGroup implements GroupRole {
  @Field(() => String, { description: "The group, as the provider's claim names it; at most 200 characters." })
  group!: string;

  @Field(() => Role, { nullable: true, description: "The role that it gives; only a member's seat when left out." })
  role!: Role | null;

  @Field(() => ID, { nullable: true, description: "The area that the role is for; the whole hub when left out." })
  area!: string | null;
}

/** Somebody outside whose word a hub takes for who people are (OpenID Connect). Its secret is kept apart, in a class that the API does not know. */
@Entity(ofHub({}, { seenBy: ({ hub }) => `${isMine(hub!, "administrator_of")} or ${byHouse}`, writers: "administrator_of" }))
@ObjectType({ implements: Node, description: "Somebody outside whose word a hub takes for who people are. Seen by its administrators." })
export class IdentityProvider extends HubRow {
  static override readonly guarded = true;
  @Field(() => ProviderKind, { description: "Whose word it is." })
  @Enum({ items: () => ProviderKind })
  kind: Opt<ProviderKind> = ProviderKind.Organisation;

  @Field(() => String, { description: "What stands on the button, for instance 'Lunds kommun'." })
  @Property({ type: "text" })
  name!: string;

  @Field(() => String, { description: "Its address, as it names itself." })
  @Property({ type: "text" })
  issuer!: string;

  @Field(() => String, { description: "What it calls this installation." })
  @Property({ type: "text" })
  clientId!: string;

  @Field(() => String, { description: "The claim that names a person's groups." })
  @Property({ type: "text" })
  groupsClaim: Opt<string> = "groups";

  @Field(() => [String], { description: "The levels of assurance (`acr`) of which one is required; empty when any will do." })
  @Property({ type: "jsonb" })
  assurance: Opt<string[]> = [];

  @Field(() => [ProviderGroup], { description: "What its groups mean in the hub. What a group has given is taken away when it is gone." })
  @Property({ type: "jsonb" })
  groups: Opt<ProviderGroup[]> = [];

  @Field(() => Boolean, { description: "Whether people can sign in with it now." })
  @Property({ type: "boolean" })
  isOpen: Opt<boolean> = true;

  override visibility: Opt<Visibility> = Visibility.officials;

  called() {
    return this.name;
  }

  override whyNotWrite(rights: Rights) {
    return whyNotAdminister(rights, this.hub.id);
  }
}
