import type { Opt } from "@mikro-orm/core";
import { Check, Entity, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Field, ObjectType } from "type-graphql";
import { Council } from "../councils/Council.ts";
import { HubRow, ofHub } from "../hubs/HubRow.ts";
import { Node } from "../Node.ts";

/**
 * What the municipality and civil society of a hub have agreed to live by, the charter: its text comes in versions, actors join it, and a
 * plan says what is done so that it holds. Everything of it is at most as open as it is itself.
 */
@Entity(ofHub({ council: "council" }, { writers: "coordinator_of" }))
@Index({ properties: ["hub", "name"] })
@Check({ name: "charter_not_for_parties", expression: "visibility <> 'parties'" })
@ObjectType({
  implements: Node,
  description: "What the municipality and civil society of a hub have agreed to live by: a text in versions that actors join, and a plan.",
})
export class Charter extends HubRow {
  @Field(() => String, { description: "At most 200 characters." })
  @Property({ type: "text" })
  name!: string;

  @Field(() => String, { nullable: true, description: "How it came to be; at most 5,000 characters." })
  @Property({ type: "text", nullable: true })
  about?: string | null;

  @Field(() => [String], { description: "The areas of cooperation, as the hub names them; at most 50 of 200 characters." })
  @Property({ type: "text[]", defaultRaw: "'{}'" })
  areas: Opt<string[]> = [];

  @Field(() => Council, {
    nullable: true,
    description: "The steering group that decides over its plan; null for the hub's coordinators alone.",
  })
  @ManyToOne(() => Council, { nullable: true, index: true, deleteRule: "no action" })
  council?: Council | null;

  @Field(() => Date, { description: "When it was added." })
  declare createdAt: Opt<Date>;

  called() {
    return this.name;
  }

  override rooms() {
    return [this.id, ...(this.council ? [this.council.id] : [])];
  }
}
