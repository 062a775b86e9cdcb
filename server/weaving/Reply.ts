import type { Opt } from "@mikro-orm/core";
import { Entity, Enum, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { ReplyState } from "../../schema/weaving/inquiry.ts";
import { Actor } from "../actors/Actor.ts";
import { Hub } from "../hubs/Hub.ts";
import { isMember } from "../hubs/HubRow.ts";
import { NetworkMap } from "../maps/NetworkMap.ts";
import { Node } from "../Node.ts";
import { computed } from "../reading/computed.ts";
import { Inquiry } from "./Inquiry.ts";
import { ofWeavers, outlives } from "./ofWeavers.ts";

registerEnumType(ReplyState, {
  name: "ReplyState",
  description: "What has become of the question to one actor: asked, answered, declined, or taken back.",
});

/**
 * One actor in a round: that it was asked, and what has become of it. Those who weave the map see it; other members only when the actor has
 * answered and agreed to be shown by name. No row of a hub's log tells of it, which is kept for years and read by others: the log tells
 * of the round alone.
 */
@Entity(
  ofWeavers(
    { map: "network_map", inquiry: "inquiry", actor: "actor" },
    (columns) => `${columns.isNamed} and ${columns.state} = 'Answered' and ${isMember(columns)}`,
    ["map", "actor"],
  ),
)
@Unique({ properties: ["inquiry", "actor"] })
@ObjectType({
  implements: Node,
  description: "One actor in a round of asking. Seen by those who weave the map, and by members where the actor has agreed.",
})
export class Reply extends Node {
  static override readonly guarded = true;

  @ManyToOne(() => Hub)
  hub!: Hub;

  @ManyToOne(() => NetworkMap, { index: true, ...outlives })
  map!: NetworkMap;

  @Field(() => Inquiry, { nullable: true, description: "The round." })
  @ManyToOne(() => Inquiry, { deleteRule: "cascade" })
  inquiry!: Inquiry;

  @Field(() => Actor, { nullable: true, description: "The actor that was asked." })
  @ManyToOne(() => Actor, { index: true, ...outlives })
  actor!: Actor;

  @Field(() => ReplyState, { description: "What has become of it." })
  @Enum({ items: () => ReplyState })
  state: Opt<ReplyState> = ReplyState.Asked;

  @Field(() => Date, { description: "When the first letter was sent." })
  @Property({ type: "datetime" })
  sentAt!: Date;

  @Field(() => Date, { nullable: true, description: "When the latest reminder was sent." })
  @Property({ type: "datetime", nullable: true })
  remindedAt?: Date | null;

  @Field(() => Int, { description: "How many times it has been reminded." })
  @Property({ type: "int", default: 0 })
  reminders: Opt<number> = 0;

  @Field(() => Date, { nullable: true, description: "When it first answered." })
  @Property({ type: "datetime", nullable: true })
  answeredAt?: Date | null;

  @Field(() => Boolean, { description: "Whether it has agreed that its answers are shown to members with its name." })
  @Property({ type: "boolean", default: false })
  isNamed: Opt<boolean> = false;

  @Field(() => [String], { description: "Names of actors that it misses on the map; at most 20 of 200 characters." })
  @Property({ type: "text[]", defaultRaw: "'{}'" })
  missing: Opt<string[]> = [];

  @Field(() => String, {
    nullable: true,
    description: "The address that it was last sent to, as long as that is kept; for those who weave the map.",
  })
  sentTo!: Opt<string | null>;

  called() {
    return this.actor.name;
  }
}

computed("Reply.sentTo", "(select email from reply_link where reply_link.reply_id = item.id order by reply_link.sent_at desc limit 1)");
