import { Entity, Enum, Index, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { GraphQLJSON } from "graphql-scalars";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { Visibility } from "../../schema/hubs.ts";
import { ChangeKind } from "../../schema/log.ts";
import { byHouse } from "../database/policies.ts";
import { Hub } from "../hubs/Hub.ts";
import { type Columns, isMember, seen } from "../hubs/HubRow.ts";
import { Node } from "../Node.ts";
import { Person } from "../people/Person.ts";
import { pointer } from "../reading/plan.ts";

registerEnumType(ChangeKind, { name: "ChangeKind", description: "What happened to a thing." });

/** One field of a thing, before and after. */
@ObjectType({ description: "One field of a thing, before and after; ids for what it points at." })
export class FieldChange {
  @Field(() => String, { description: "The field's name." })
  field!: string;

  @Field(() => GraphQLJSON, { nullable: true, description: "Null for a thing that was made." })
  before!: unknown;

  @Field(() => GraphQLJSON, { nullable: true, description: "Null for a thing that was removed." })
  after!: unknown;
}

const written = (columns: object) => `${isMember(columns as Columns)} or ${byHouse}`;

/**
 * One change of one thing: written in the transaction that made it, never changed afterwards (no policy lets anyone).
 * The same row is the live update, the feed, the audit trail and the history of the thing.
 */
@Entity({
  rowLevelSecurity: "force",
  policies: [
    { name: "see", command: "select", using: seen },
    { name: "add", command: "insert", check: written },
  ],
})
@Unique({ properties: ["hub", "seq"] })
@Index({ properties: ["operation"] })
@Index({ properties: ["subject"] })
@Index({ properties: ["heardIn"], type: "gin" })
@ObjectType({ implements: Node, description: "One change of one thing." })
export class Event extends Node {
  @ManyToOne(() => Hub)
  hub!: Hub;

  @Enum({ items: () => Visibility })
  visibility!: Visibility;

  @Field(() => Int, { description: "Its number in the hub's log: no gaps, in the order of commit." })
  @Property({ type: "int" })
  seq!: number;

  @Field(() => Date, { description: "When it happened." })
  @Property({ type: "datetime", defaultRaw: "now()" })
  at!: Date;

  @Field(() => Person, { nullable: true, description: "Who did it; null for the house itself, and for a reader who may not know." })
  @ManyToOne(() => Person, { nullable: true, deleteRule: "set null" })
  by?: Person | null;

  @Field(() => ID, { description: "The mutation that it was part of; `undo` takes it." })
  @Property({ type: "uuid" })
  operation!: string;

  @Field(() => String, { description: "The name of that mutation." })
  @Property({ type: "text" })
  deed!: string;

  @Field(() => ChangeKind, { description: "Whether the thing was made, changed or removed." })
  @Enum({ items: () => ChangeKind })
  kind!: ChangeKind;

  @Field(() => String, { description: "The type of the thing." })
  @Property({ type: "text" })
  type!: string;

  @Field(() => ID, { description: "The id of the thing." })
  @Property({ type: "uuid" })
  subject!: string;

  @Field(() => String, { description: "What the thing was called then." })
  @Property({ type: "text" })
  label!: string;

  @Field(() => [FieldChange], { description: "What changed: every field of a thing that was made or removed." })
  @Property({ type: "jsonb" })
  changes!: FieldChange[];

  @Property({ type: "string[]", columnType: "uuid[]" })
  heardIn!: string[];

  @Field(() => Node, { nullable: true, description: "The thing as it is now; null when it is gone, or not for the reader to see." })
  node!: Node | null;

  called() {
    return this.label;
  }
}

pointer("Event.node", { type: "type", id: "subject" });
