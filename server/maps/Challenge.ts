import type { Opt } from "@mikro-orm/core";
import { Entity, Enum, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Field, ObjectType, registerEnumType } from "type-graphql";
import { type Rights, whyNotTakePart } from "../../schema/hubs.ts";
import { ChallengeState } from "../../schema/maps.ts";
import { Actor } from "../actors/Actor.ts";
import { HubRow, ofHub } from "../hubs/HubRow.ts";
import { Node } from "../Node.ts";
import { NetworkMap } from "./NetworkMap.ts";

registerEnumType(ChallengeState, { name: "ChallengeState", description: "What has become of a challenge." });

/** An answer to the third question of a map: which challenges are there in our area, and how do we solve them? */
@Entity(ofHub({ map: "network_map", owner: "actor" }))
@ObjectType({ implements: Node, description: "A challenge in the area of a map, with ideas of how to meet it." })
export class Challenge extends HubRow {
  @Field(() => NetworkMap, { description: "The map on which it was raised." })
  @ManyToOne(() => NetworkMap, { index: true })
  map!: NetworkMap;

  @Field(() => String, { description: "At most 5,000 characters." })
  @Property({ type: "text" })
  text!: string;

  @Field(() => String, { nullable: true, description: "How to solve it; at most 5,000 characters." })
  @Property({ type: "text", nullable: true })
  ideas?: string | null;

  @Field(() => Actor, { nullable: true, description: "The actor that has taken it on." })
  @ManyToOne(() => Actor, { nullable: true, index: true, deleteRule: "no action" })
  owner?: Actor | null;

  @Field(() => ChallengeState, { description: "What has become of it." })
  @Enum({ items: () => ChallengeState })
  state: Opt<ChallengeState> = ChallengeState.Open;

  @Field(() => Date, { description: "When it was raised." })
  declare createdAt: Opt<Date>;

  @Field(() => Date, { description: "When it was last changed." })
  declare updatedAt: Opt<Date>;

  called() {
    return this.text.length > 60 ? `${this.text.slice(0, 60)}…` : this.text.replace(/\.$/, "");
  }

  override whyNotWrite(rights: Rights) {
    return whyNotTakePart(rights, this.hub.id);
  }

  override rooms() {
    return [this.id, this.map.id];
  }
}
