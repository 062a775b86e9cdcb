import type { Opt } from "@mikro-orm/core";
import { Entity, Enum, Index, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { GraphQLJSON } from "graphql-scalars";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { Audience, EventKind } from "../../schema/log.ts";
import { byHouse, isMine, mine } from "../database/policies.ts";
import { Hub } from "../hubs/Hub.ts";
import { type Columns, isMember, seen } from "../hubs/HubRow.ts";
import { Node } from "../Node.ts";
import { Person } from "../people/Person.ts";
import { pointer } from "../reading/computed.ts";

registerEnumType(EventKind, {
  name: "EventKind",
  description: "What happened to a thing, or what somebody did with a hub besides changing it.",
});

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

/** SQL: whether who is looking acts for every actor that the change was kept between, or sits in the council whose matter it is, or keeps it. */
const ownParties = ({ parties }: Columns) =>
  `${parties} <> '{}' and (${parties} <@ ${mine("actors")}::uuid[] or ${parties} && ${mine("sits_in")}::uuid[] or ${parties} && ${mine("keeps")}::uuid[])`;

/** SQL: whether who is looking has part in the agreement that an event for officials is about. */
const ownAgreement = ({ visibility, parties }: Columns) =>
  `(${visibility} = 'officials' and ${parties} <> '{}' and ${parties} && ${mine("partner_in")}::uuid[])`;

/** SQL: whether an event is told to who is looking, in feeds, histories and rooms: as the thing that it is about is shown, or was. */
export const told = (columns: object) => `${seen(columns, ownParties(columns as Columns))} or ${ownAgreement(columns as Columns)}`;

const written = (columns: object) => `${isMember(columns as Columns)} or ${byHouse}`;

/**
 * One change of one thing: written in the transaction that made it, never changed afterwards (no right lets anyone who serves).
 * The same row is the live update, the feed, the audit trail and the history of the thing. What people do besides, such as signing in
 * and looking at what is protected, stands in the same order, for the hub's administrators; to them the whole log is open.
 */
@Entity({
  rowLevelSecurity: "force",
  policies: [
    {
      name: "see",
      command: "select",
      using: (columns) => `${told(columns)} or ${isMine(columns.hub!, "administrator_of")} or (${isMember(columns)} and ${byHouse})`,
    },
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

  @Enum({ items: () => Audience })
  visibility!: Audience;

  @Field(() => Int, { description: "Its number in the hub's log: no gaps, in the order of commit." })
  @Property({ type: "int" })
  seq!: number;

  @Field(() => Date, { description: "When it happened." })
  @Property({ type: "datetime", defaultRaw: "now()" })
  at!: Date;

  @Field(() => Person, { nullable: true, description: "Who did it; null for the house itself, and for a reader who may not know." })
  // No foreign key: the log keeps the id as it was sealed, also of somebody who is gone, until it is erased.
  @ManyToOne(() => Person, { nullable: true, createForeignKeyConstraint: false })
  by?: Person | null;

  @Field(() => ID, { description: "The operation that it was part of; `undo` takes a mutation's." })
  @Property({ type: "uuid" })
  operation!: string;

  @Field(() => String, { description: "The name of that mutation, or of what else was done." })
  @Property({ type: "text" })
  deed!: string;

  @Field(() => EventKind, { description: "Whether the thing was made, changed or removed, or what else was done with it." })
  @Enum({ items: () => EventKind })
  kind!: EventKind;

  @Field(() => String, { description: "The type of the thing." })
  @Property({ type: "text" })
  type!: string;

  @Field(() => ID, { description: "The id of the thing." })
  @Property({ type: "uuid" })
  subject!: string;

  @Field(() => String, { description: "What the thing was called then; empty once it is erased." })
  @Property({ type: "text" })
  label!: string;

  @Field(() => [FieldChange], { description: "What changed: every field of a thing that was made or removed." })
  @Property({ type: "jsonb" })
  changes!: FieldChange[];

  @Property({ type: "string[]", columnType: "uuid[]" })
  heardIn!: string[];

  @Field(() => Node, { nullable: true, description: "The thing as it is now; null when it is gone, or not for the reader to see." })
  node!: Node | null;

  /** The actors, the hub and its council, or the agreement that it is kept between, when it is for parties or officials only. */
  @Property({ type: "string[]", columnType: "uuid[]", defaultRaw: "'{}'" })
  parties: Opt<string[]> = [];

  @Field(() => Date, { nullable: true, description: "When what it said was erased, and with it who did it; null for nearly all." })
  @Property({ type: "datetime", nullable: true })
  erasedAt?: Date | null;

  /** Without it nobody can guess from the digest what an erased event said. */
  @Property({ type: "blob", nullable: true })
  salt?: Uint8Array | null;

  @Property({ type: "blob" })
  digest!: Uint8Array;

  @Property({ type: "blob" })
  hash!: Uint8Array;

  called() {
    return this.label;
  }
}

pointer("Event.node", { type: "type", id: "subject" });
