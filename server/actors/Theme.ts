import { Entity, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Field, ObjectType } from "type-graphql";
import { type Rights, whyNotDescribe } from "../../schema/hubs.ts";
import { HubRow, ofHub } from "../hubs/HubRow.ts";
import { Node } from "../Node.ts";

/** Something that actors work with, in the hub's own words: 'language', 'loneliness', 'summer holidays'. */
@Entity(ofHub())
@Unique({ properties: ["hub", "name"] })
@ObjectType({ implements: Node, description: "Something that actors work with, in the hub's own words." })
export class Theme extends HubRow {
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
