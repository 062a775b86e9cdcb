import type { GraphQLResolveInfo } from "graphql";
import { type QueryExecutorProvider, type RawBuilder, sql } from "kysely";
import { Args, type ClassType, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { refusal } from "../../schema/refusal.ts";
import { Refused } from "../errors.ts";
import { ConnectionOf, Page } from "./connection.ts";

/** A row as the executor gets it: scalars by field name, lists by the name they were asked under. */
export type Row = { __typename: string; id: string } & Record<string, unknown>;

type Given = Record<string, unknown>;

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

/** Adds a list to a type: `lists(() => NetworkMap, "ties", { of: () => Tie, … })`. The reader fills it in; the field only hands it on. */
export function lists(on: () => ClassType, name: string, list: ListOf): ClassType {
  known.set(`${on().name}.${name}`, list);
  const read = (_page: Page, parent: Row, info: GraphQLResolveInfo) => parent[info.fieldNodes[0]!.alias?.value ?? name];
  class Lists {}
  Object.defineProperty(Lists.prototype, name, { value: read, configurable: true });
  const Connection = ConnectionOf(list.of());
  FieldResolver(() => Connection, { description: list.description })(Lists.prototype, name, { value: read });
  Args(() => list.args ?? Page)(Lists.prototype, name, 0);
  Root()(Lists.prototype, name, 1);
  Info()(Lists.prototype, name, 2);
  Resolver(on)(Lists);
  return Lists;
}

/** Tells the reader of a list at the root, whose field a resolver writes itself. */
export const rootList = (name: string, list: ListOf) => void known.set(`Query.${name}`, list);

/** What one reading of a list asks for. */
export interface Paging {
  parents: readonly string[];
  table: string;
  /** What is selected, as SQL over `item`. */
  columns: string;
  rows: boolean;
  cursors: boolean;
  count: boolean;
}

interface Connection {
  edges: { cursor?: string; node: Row }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor?: string | null; endCursor?: string | null };
  totalCount?: number;
}

type ListRow = Row & { __sort?: string };

/** One page of a list for each of many parents: one SELECT for the rows and, when asked, one for the numbers of all. */
export async function pageOf(db: QueryExecutorProvider, list: ListOf, args: Given, paging: Paging): Promise<Map<string, Connection>> {
  const first = Number(args.first);
  if (!(first >= 0 && first <= largestPage)) throw new Refused(refusal("house.whyNot.pageTooLarge", { most: largestPage }));
  const order = list.order?.(args) ?? { by: sql.raw("item.id"), type: "uuid" as const };
  const inList = sql.join([sql.raw(`(${list.where})`), ...(list.filter?.(args) ?? [])], sql` and `);
  const after = args.after as string | null | undefined;
  const rows = paging.rows ? await rowsOf(db, { ...paging, inList, order, first, after }) : new Map<string, ListRow[]>();
  const counts = paging.count ? await countsOf(db, paging, inList) : new Map<string, number>();
  return new Map(
    paging.parents.map((parent) => [parent, { ...pageFrom(rows.get(parent) ?? [], first, !!after), totalCount: counts.get(parent) }]),
  );
}

type Asked = Paging & { inList: RawBuilder<unknown>; order: Order; first: number; after: string | null | undefined };

async function rowsOf(db: QueryExecutorProvider, asked: Asked): Promise<Map<string, ListRow[]>> {
  const { parents, table, columns, cursors, inList, order, first, after } = asked;
  const { by } = order;
  const direction = sql.raw(order.descending ? "desc" : "asc");
  const beyond = after ? sql`and (${by}, item.id) ${sql.raw(order.descending ? "<" : ">")} (${readCursor(after, order)})` : sql``;
  const { rows } = await sql<{ id: string; page: ListRow[] | null }>`select parent.id, (select json_agg(page) from (
      select ${sql.raw(columns)}${cursors ? sql`, (${by})::text as "__sort"` : sql``} from ${sql.table(table)} item where ${inList} ${beyond}
      order by ${by} ${direction}, item.id ${direction} limit ${first + 1}) page) as page
    from unnest(${parents}::uuid[]) parent(id)`.execute(db);
  return new Map(rows.map(({ id, page }) => [id, page ?? []]));
}

async function countsOf(db: QueryExecutorProvider, { parents, table }: Paging, inList: RawBuilder<unknown>) {
  const { rows } = await sql<{ id: string; count: string }>`
    select parent.id, (select count(*) from ${sql.table(table)} item where ${inList}) as count from unnest(${parents}::uuid[]) parent(id)`.execute(
    db,
  );
  return new Map(rows.map(({ id, count }) => [id, Number(count)]));
}

function pageFrom(rows: ListRow[], first: number, hasPreviousPage: boolean): Connection {
  const edges = rows.slice(0, first).map((node) => ({ cursor: node.__sort === undefined ? undefined : cursorOf(node), node }));
  const pageInfo = {
    hasNextPage: rows.length > first,
    hasPreviousPage,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  };
  return { edges, pageInfo };
}

const cursorOf = ({ __sort, id }: ListRow) => Buffer.from(JSON.stringify([__sort, id])).toString("base64url");

function readCursor(cursor: string, { type }: Order): RawBuilder<unknown> {
  try {
    const [value, id] = JSON.parse(Buffer.from(cursor, "base64url").toString()) as unknown[];
    if (
      typeof value !== "string" ||
      !/^[0-9a-f-]{36}$/.test(String(id)) ||
      !readable[type].test(value) ||
      (type === "timestamptz" && Number.isNaN(Date.parse(value)))
    )
      throw new Error(cursor);
    return sql`${value}::${sql.raw(type)}, ${id}::uuid`;
  } catch {
    throw new Refused(refusal("house.whyNot.badCursor"));
  }
}

const readable: Record<Order["type"], RegExp> = {
  text: /^/,
  timestamptz: /^\d{4}-[-\d :.+]+$/,
  int: /^-?\d{1,10}$/,
  real: /^-?[\d.e+-]{1,20}$/,
  uuid: /^[0-9a-f-]{36}$/,
};
