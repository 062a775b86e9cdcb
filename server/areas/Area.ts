import { Entity, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Field, ObjectType } from "type-graphql";
import { HubRow, ofHub } from "../hubs/HubRow.ts";
import { Node } from "../Node.ts";

/** A neighbourhood, village or district; areas nest. */
@Entity(ofHub({ parent: "area" }, { writers: "coordinator_of" }))
@Index({ properties: ["hub", "name"] })
@ObjectType({ implements: Node, description: "A neighbourhood, village or district; areas nest." })
export class Area extends HubRow {
  @Field(() => String, { description: "At most 200 characters." })
  @Property({ type: "text" })
  name!: string;

  @Field(() => String, { nullable: true, description: "At most 5,000 characters." })
  @Property({ type: "text", nullable: true })
  about?: string | null;

  @Field(() => Area, { nullable: true, description: "The area that it lies in." })
  @ManyToOne(() => Area, { nullable: true, index: true, deleteRule: "no action" })
  parent?: Area | null;

  called() {
    return this.name;
  }
}
