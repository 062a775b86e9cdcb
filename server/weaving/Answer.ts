import type { Opt } from "@mikro-orm/core";
import { Check, Entity, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Field, ObjectType, registerEnumType } from "type-graphql";
import { Told } from "../../schema/weaving/inquiry.ts";
import { Actor } from "../actors/Actor.ts";
import { byHouse } from "../database/policies.ts";
import { Hub } from "../hubs/Hub.ts";
import { pointsInside } from "../hubs/HubRow.ts";
import { Node } from "../Node.ts";
import { outlives } from "./ofWeavers.ts";
import { Reply } from "./Reply.ts";

registerEnumType(Told, {
  name: "Told",
  description: "What an actor says of its tie to another: no contact, know of each other, contact, cooperate, steady partnership.",
});

/**
 * What one actor says of its tie to another, in one round. Whoever sees the reply sees it; only whoever holds the letter writes it, through
 * the house. It is in no log, so that who changes their mind has said nothing else.
 */
@Entity({
  rowLevelSecurity: "force",
  policies: [
    {
      name: "see",
      command: "select",
      using: (columns) =>
        `${byHouse} or (${columns.reply} = any((select array_agg(reply.id) as "array_agg" from reply)::uuid[]) and ${pointsInside(columns, "other", "actor")})`,
    },
    { name: "add", command: "insert", check: byHouse },
    { name: "change", command: "update", using: byHouse, check: byHouse },
    { name: "remove", command: "delete", using: byHouse },
  ],
})
@Unique({ properties: ["reply", "other"] })
@Check({ name: "answer_strength", expression: "(strength >= 0) AND (strength <= 4)" })
@ObjectType({ implements: Node, description: "What one actor says of its tie to another, in one round. Seen by whoever sees the reply." })
export class Answer extends Node {
  static override readonly guarded = true;

  @ManyToOne(() => Hub)
  hub!: Hub;

  @Field(() => Reply, { nullable: true, description: "The reply that it is part of." })
  @ManyToOne(() => Reply, { deleteRule: "cascade" })
  reply!: Reply;

  @Field(() => Actor, { nullable: true, description: "The other actor." })
  @ManyToOne(() => Actor, { index: true, ...outlives })
  other!: Actor;

  @Field(() => Told, { nullable: true, description: "How strong the tie is; null when nothing was said of that." })
  @Property({ type: "int", nullable: true })
  strength?: Told | null;

  @Field(() => Boolean, { description: "Whether it wishes for more." })
  @Property({ type: "boolean", default: false })
  more: Opt<boolean> = false;

  @Field(() => String, { nullable: true, description: "At most 500 characters." })
  @Property({ type: "text", nullable: true })
  comment?: string | null;

  called() {
    return this.other.name;
  }
}
