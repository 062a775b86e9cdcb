import { Entity, Enum, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Field, ObjectType, registerEnumType } from "type-graphql";
import { longestMeaning, PrincipleKind } from "../../schema/charter/principles.ts";
import { HubRow, ofHub } from "../hubs/HubRow.ts";
import { Node } from "../Node.ts";

registerEnumType(PrincipleKind, {
  name: "PrincipleKind",
  description: "Which of the six principles of a partnership: independence, dialogue, quality, long-term perspective, openness, diversity.",
});

/** One of the six principles in a hub's own words. Where a hub has not worded one, the common words stand. */
@Entity(ofHub({}, { writers: "coordinator_of" }))
@Unique({ properties: ["hub", "kind"] })
@ObjectType({
  implements: Node,
  description: "One of the six principles in a hub's own words. Where a hub has none, the common words stand.",
})
export class Principle extends HubRow {
  @Field(() => PrincipleKind, { description: "Which principle." })
  @Enum({ items: () => PrincipleKind })
  kind!: PrincipleKind;

  @Field(() => String, { description: "What the hub calls it; at most 80 characters." })
  @Property({ type: "text" })
  name!: string;

  @Field(() => String, { description: `What it means; at most ${longestMeaning} characters.` })
  @Property({ type: "text" })
  meaning!: string;

  @Field(() => String, { nullable: true, description: `What it means in practice; at most ${longestMeaning} characters.` })
  @Property({ type: "text", nullable: true })
  practice?: string | null;

  called() {
    return this.name;
  }
}
