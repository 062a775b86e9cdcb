import { Entity, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Field, ObjectType } from "type-graphql";
import { type Rights, whyNotDescribe } from "../../schema/hubs.ts";
import { HubRow, ofHub } from "../hubs/HubRow.ts";
import { Node } from "../Node.ts";

/** Those whom actors work for, in the hub's own words: 'young people', 'newcomers', 'pensioners'. */
@Entity(ofHub())
@Unique({ properties: ["hub", "name"] })
@ObjectType({ implements: Node, description: "Those whom actors work for, in the hub's own words." })
export class TargetGroup extends HubRow {
  @Field(() => String, { description: "At most 200 characters; unique in the hub." })
  @Property({ type: "text" })
  name!: string;

  called() {
    return this.name;
  }

  override whyNotWrite(rights: Rights) {
    return whyNotDescribe(rights, { hub: this.hub.id });
  }
}
