import type { EntityClass, EntityOptions, PolicyDef } from "@mikro-orm/core";
import { Entity, Enum, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import type { EntityManager, Opt } from "@mikro-orm/postgresql";
import { Field, ObjectType } from "type-graphql";
import { Visibility, whyNotCoordinate } from "../../schema/hubs.ts";
import type { Refusal } from "../../schema/refusal.ts";
import type { Viewer } from "../context.ts";
import { type Circle, isMine } from "../database/policies.ts";
import { Node } from "../Node.ts";
import { Hub } from "./Hub.ts";

/** What a table is declared with, whatever its class. */
export type Declared = EntityOptions<EntityClass<unknown>>;
/** The columns of a table by the names of its properties. */
export type Columns = Record<string, string>;

/** SQL: whether who is looking is a member of the row's hub. */
export const isMember = ({ hub }: Columns) => isMine(hub!, "member_of");

/** SQL: whether a row is for who is looking, by its visibility. `parties` says who its parties are; without it a row has none. */
export const seen = (columns: object, parties = "false") => {
  const { visibility, hub } = columns as Columns;
  return [
    `${visibility} = 'public'`,
    `(${visibility} = 'members' and ${isMine(hub!, "member_of")})`,
    `(${visibility} = 'officials' and ${isMine(hub!, "official_of")})`,
    `(${visibility} = 'parties' and ${parties})`,
  ].join(" or ");
};

/**
 * SQL: a row may only point at what its writer sees in the same hub. A foreign key alone would cross hubs and tell that hidden things exist.
 * A function, made by the first migration, since a policy may not read its own table.
 */
export const pointsInside = (columns: Columns, property: string, target: string) =>
  `(${columns[property]} is null or points_inside('${target}', ${columns[property]}, ${columns.hub}))`;

/**
 * SQL: the same, asked of many rows in one go where many are read; for what leads to a table whose own policy does not lead back here. `table` is
 * the row's own.
 */
export const isInside = (columns: Columns, table: string, property: string, target: string) =>
  `(${table}.${columns[property]} is null or exists (select 1 as "inside" from ${target} "whole" where "whole".id = ${table}.${columns[property]} and "whole".hub_id = ${table}.${columns.hub}))`;

/** SQL: whether who is looking sees both ends of what stands between two things; only asked when one of them is closed. */
export const seesBoth = (columns: Columns, ends: Record<string, string>) =>
  Object.entries(ends)
    .map(([property, target]) => pointsInside(columns, property, target))
    .join(" and ");

/** How the rows of a table differ from what most have in common. */
interface Own {
  /** SQL over the columns: whether who is looking is one of the row's parties. */
  parties?: (columns: Columns) => string;
  /** Who writes the rows, when not every member may. */
  writers?: Circle;
  /** Who sees the rows, whatever their visibility. */
  seenBy?: (columns: Columns) => string;
}

/**
 * How a table that a hub owns is declared: its rows are seen by whom their visibility says, and written by the hub's members.
 * `points` names the relations to other rows of a hub and the tables they lead to. What a member may write is said more closely by
 * each class (`whyNotWrite`); the policies hold the walls between hubs and between circles, whatever the code does.
 */
export function ofHub(points: Record<string, string> = {}, { parties, writers = "member_of", seenBy }: Own = {}): Declared {
  const writer: PolicyDef["using"] = (columns) => isMine((columns as Columns).hub!, writers);
  const written: PolicyDef["check"] = (columns) =>
    [
      isMine((columns as Columns).hub!, writers),
      ...Object.entries(points).map(([property, target]) => pointsInside(columns as Columns, property, target)),
    ].join(" and ");
  return {
    rowLevelSecurity: "force",
    policies: [
      { name: "see", command: "select", using: (columns) => seenBy?.(columns as Columns) ?? seen(columns, parties?.(columns as Columns)) },
      { name: "add", command: "insert", check: written },
      { name: "change", command: "update", using: writer, check: written },
      { name: "remove", command: "delete", using: writer },
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

  /** Why somebody may not make, change or remove it; nothing if they may. `was` is what it was before a change, with ids for what it points at. */
  whyNotWrite(viewer: Viewer, _em: EntityManager, _was: object): Refusal | undefined | Promise<Refusal | undefined> {
    return whyNotCoordinate(viewer, this.hub.id);
  }

  /** Who hears of its changes: those who see it, unless a change tells more than the thing itself shows. */
  toldTo(): Visibility {
    return this.visibility;
  }

  /** The ids of the actors, of the hub and its council, or of the agreement that it is kept between, when only they see it. */
  parties(): string[] {
    return [];
  }
}
