import type { Opt } from "@mikro-orm/core";
import { Entity, Enum, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Field, ObjectType, registerEnumType } from "type-graphql";
import { JoinRequestState } from "../../schema/access.ts";
import { Visibility } from "../../schema/hubs.ts";
import { Actor } from "../actors/Actor.ts";
import { byHouse, isMine } from "../database/policies.ts";
import { HubRow, ofHub } from "../hubs/HubRow.ts";
import { Node } from "../Node.ts";

registerEnumType(JoinRequestState, { name: "JoinRequestState", description: "What has become of a request to join." });

/** That somebody asks to join a hub. It is answered with an invitation, which proves that the address is theirs, or declined. */
@Entity(ofHub({}, { seenBy: ({ hub }) => `${isMine(hub!, "coordinator_of")} or ${byHouse}`, writers: "coordinator_of" }))
@ObjectType({ implements: Node, description: "That somebody asks to join a hub. Seen by its coordinators." })
export class JoinRequest extends HubRow {
  static override readonly guarded = true;
  @Field(() => String, { description: "What they say they are called; at most 200 characters." })
  @Property({ type: "text" })
  name!: string;

  @Field(() => String, { description: "The address that they gave; unproven." })
  @Property({ type: "text" })
  email!: string;

  @Field(() => String, { nullable: true, description: "Why they want to join; at most 5,000 characters." })
  @Property({ type: "text", nullable: true })
  message?: string | null;

  @Field(() => Actor, { nullable: true, description: "The actor that they say they act for." })
  @ManyToOne(() => Actor, { nullable: true, index: true, deleteRule: "set null" })
  actor?: Actor | null;

  @Field(() => JoinRequestState, { description: "What has become of it." })
  @Enum({ items: () => JoinRequestState })
  state: Opt<JoinRequestState> = JoinRequestState.Waiting;

  @Field(() => Date, { description: "When it was made." })
  declare createdAt: Opt<Date>;

  override visibility: Opt<Visibility> = Visibility.officials;

  called() {
    return this.name;
  }
}
