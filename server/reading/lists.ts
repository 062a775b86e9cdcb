import { type RawBuilder, sql } from "kysely";
import { Args, type ClassType, FieldResolver, Resolver } from "type-graphql";
import { ConnectionOf, Page } from "./connection.ts";

/** What is said with a field, or left to its default. */
export type Given = Record<string, unknown>;

/** What a list is sorted by: SQL over `item`, never null, and its PostgreSQL type. Ties are broken by id. */
export interface Order {
  by: RawBuilder<unknown>;
  type: "text" | "timestamptz" | "int" | "real" | "uuid";
  descending?: boolean;
}

/** A list that hangs on a thing, as a Relay connection. */
export interface ListOf {
  of: () => ClassType;
  description: string;
  /** Which rows of the table are in it: SQL over `item` and `parent.id`. */
  where: string;
  args?: ClassType<Page>;
  order?: (args: Given) => Order;
  filter?: (args: Given) => RawBuilder<unknown>[];
}

/** How much of a list is read at once, at most. */
export const largestPage = 5000;

/** Swedish alphabetical order, whatever the database's own is. */
export const alphabetical = (column: string): Order => ({ by: sql.raw(`item.${column} collate "sv-SE-x-icu"`), type: "text" });

const known = new Map<string, ListOf>();

/** The list that a field is, if it is one. */
export const listAt = (type: string, field: string) => known.get(`${type}.${field}`);

/** Adds a list to a type: `lists(() => NetworkMap, "ties", { of: () => Tie, … })`. It is read together with the thing that it hangs on. */
export function lists(on: () => ClassType, name: string, list: ListOf): ClassType {
  known.set(`${on().name}.${name}`, list);
  class Lists {}
  Object.defineProperty(Lists.prototype, name, { value: () => {}, configurable: true });
  const Connection = ConnectionOf(list.of());
  FieldResolver(() => Connection, { description: list.description })(Lists.prototype, name, {});
  Args(() => list.args ?? Page)(Lists.prototype, name, 0);
  Resolver(on)(Lists);
  return Lists;
}

/** Tells the reader of a list at the root, whose field a resolver writes itself. */
export const rootList = (name: string, list: ListOf) => void known.set(`Query.${name}`, list);
