import type { EntityClass, EntityOptions, PolicyDef } from "@mikro-orm/core";
import { Entity, Enum, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import type { Opt } from "@mikro-orm/postgresql";
import { Field, ObjectType } from "type-graphql";
import { Visibility } from "../../schema/hubs.ts";
import { mine } from "../database/policies.ts";
import { Node } from "../Node.ts";
import { Hub } from "./Hub.ts";

/** What a table is declared with, whatever its class. */
type Declared = EntityOptions<EntityClass<unknown>>;
/** The columns of a table by the names of its properties. */
export type Columns = Record<string, string>;

/** SQL: whether who is looking is a member of the row's hub. */
export const isMember = ({ hub }: Columns) => `${hub} = any(${mine("member_of")}::uuid[])`;

/** SQL: whether a row is for who is looking, by its visibility. */
export const seen = (columns: object) => `${(columns as Columns).visibility} = 'public' or ${isMember(columns as Columns)}`;

/**
 * SQL: a row may only point at what its writer sees in the same hub. A foreign key alone would cross hubs and tell that hidden things exist.
 * A function, made by the first migration, since a policy may not read its own table.
 */
const pointsInside = (columns: Columns, property: string, target: string) =>
  `(${columns[property]} is null or points_inside('${target}', ${columns[property]}, ${columns.hub}))`;

/**
 * How a table that a hub owns is declared: its rows are seen by whom their visibility says, and written by the hub's members.
 * `points` names the relations to other rows of a hub and the tables they lead to.
 */
export function ofHub(points: Record<string, string> = {}, more: Declared = {}): Declared {
  const written: PolicyDef["check"] = (columns) =>
    [
      isMember(columns as Columns),
      ...Object.entries(points).map(([property, target]) => pointsInside(columns as Columns, property, target)),
    ].join(" and ");
  const member: PolicyDef["using"] = (columns) => isMember(columns as Columns);
  return {
    ...more,
    rowLevelSecurity: "force",
    policies: [
      { name: "see", command: "select", using: seen },
      { name: "add", command: "insert", check: written },
      { name: "change", command: "update", using: member, check: written },
      { name: "remove", command: "delete", using: member },
    ],
  };
}

/** A row that a hub owns. */
@Entity({ abstract: true })
@ObjectType()
export abstract class HubRow extends Node {
  @Field(() => Hub, { description: "The hub that owns it." })
  @ManyToOne(() => Hub)
  hub!: Hub;

  @Field(() => Visibility, { description: "Who may see it." })
  @Enum({ items: () => Visibility })
  visibility: Opt<Visibility> = Visibility.public;

  @Property({ type: "datetime", defaultRaw: "now()" })
  createdAt: Opt<Date> = new Date();

  @Property({ type: "datetime", defaultRaw: "now()", onUpdate: () => new Date() })
  updatedAt: Opt<Date> = new Date();
}
