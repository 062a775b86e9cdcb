import { Entity, Enum, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Field, ObjectType, registerEnumType } from "type-graphql";
import { CriterionKind, longestCriterion } from "../../../schema/agreements/criteria.ts";
import { HubRow, ofHub } from "../../hubs/HubRow.ts";
import { Node } from "../../Node.ts";

registerEnumType(CriterionKind, {
  name: "CriterionKind",
  description: "Which of the eight criteria of a partnership agreement.",
});

/** One of the eight criteria in a hub's own words. Where a hub has not worded one, the common words stand. */
@Entity(ofHub({}, { writers: "coordinator_of" }))
@Unique({ properties: ["hub", "kind"] })
@ObjectType({
  implements: Node,
  description: "One of the eight criteria of a partnership agreement in a hub's own words. Where a hub has none, the common words stand.",
})
export class Criterion extends HubRow {
  @Field(() => CriterionKind, { description: "Which criterion." })
  @Enum({ items: () => CriterionKind })
  kind!: CriterionKind;

  @Field(() => String, { description: "What the hub calls it; at most 80 characters." })
  @Property({ type: "text" })
  name!: string;

  @Field(() => String, { description: `What it means; at most ${longestCriterion} characters.` })
  @Property({ type: "text" })
  meaning!: string;

  called() {
    return this.name;
  }
}
