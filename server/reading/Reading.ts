import type { EntityMetadata, EntityProperty } from "@mikro-orm/core";
import { type GraphQLObjectType, type GraphQLResolveInfo, isNonNullType } from "graphql";
import { parseResolveInfo, type ResolveTree } from "graphql-parse-resolve-info";
import { type RawBuilder, sql } from "kysely";
import type { Context } from "../context.ts";
import { isId } from "./isId.ts";
import { type ListOf, listAt, type Paging, pageOf, type Row } from "./lists.ts";
import type { Node } from "../Node.ts";
import { referenced } from "./references.ts";

/**
 * Reads what a selection set asks for with one SELECT per relation level, whatever the number of rows, and hands plain rows to the executor.
 * Which rows there are is the database's decision (row policies), so nothing here filters by hub or visibility.
 */

type Class = { name: string; readonly guarded?: boolean };
type Fields = ResolveTree[];
type Selections = ResolveTree["fieldsByTypeName"];

const columns = new Map<string, string>();
const pointers = new Map<string, { type: string; id: string }>();

/** A field whose value the database computes, as SQL over the row's alias `item`. */
export const computed = (field: string, expression: string) => void columns.set(field, expression);

/** A field that leads to a thing of any type, by the row's own columns of the type's name and the id. */
export const pointer = (field: string, at: { type: string; id: string }) => void pointers.set(field, at);

/** One reading: the transaction that it happens in and the schema that says what belongs to which type. */
export class Reading {
  constructor(
    private readonly context: Context,
    private readonly info: GraphQLResolveInfo,
    /** The field below the resolver's own that is read, for one that answers with a shape around it. */
    private readonly within?: string,
  ) {}

  /** The thing of this class with this id, as far as it was asked for; null when there is none that the viewer may see. */
  async one(of: Class, id: string): Promise<Row | null> {
    return (await this.rows(of, [id], this.selections())).get(id) ?? null;
  }

  /** The things with these ids, in their order; null for each that is not there to be seen. */
  async all(of: Class, ids: readonly string[]): Promise<(Row | null)[]> {
    const rows = await this.rows(of, ids, this.selections());
    return ids.map((id) => rows.get(id) ?? null);
  }

  /** The things of this class that meet a condition over `item`: only for conditions that few things meet. */
  async every(of: Class, where: RawBuilder<unknown>): Promise<Row[]> {
    return [...(await this.select(of, where, this.selections())).values()];
  }

  /** Things of several types at once: one reading per type. */
  async mixed(things: readonly { type: string; id: string }[], selections = this.selections()): Promise<Map<string, Row>> {
    const found = new Map<string, Row>();
    for (const type of new Set(things.map(({ type }) => type))) {
      const ids = things.filter((thing) => thing.type === type).map(({ id }) => id);
      for (const [id, row] of await this.rows({ name: type }, ids, selections)) found.set(id, row);
    }
    return found;
  }

  /** A list that hangs on nothing: all there are. */
  async list(name: string): Promise<unknown> {
    const tree = parseResolveInfo(this.info) as ResolveTree;
    const root = { __typename: "Query", id: nowhere } as Row;
    await this.fillList([root], tree, listAt("Query", name)!);
    return root[tree.alias];
  }

  private selections(): Selections {
    const { fieldsByTypeName } = parseResolveInfo(this.info) as ResolveTree;
    if (!this.within) return fieldsByTypeName;
    const inside = Object.values(fieldsByTypeName).flatMap((fields) => Object.values(fields).filter(({ name }) => name === this.within));
    return inside.reduce<Selections>((all, field) => merged(all, field.fieldsByTypeName), {});
  }

  private meta(of: Class): EntityMetadata<Node> {
    return this.context.em.getMetadata().getByClassName(of.name as never) as unknown as EntityMetadata<Node>;
  }

  private rows(of: Class, ids: readonly string[], selections: Selections): Promise<Map<string, Row>> {
    const known = [...new Set(ids)].filter(isId);
    return known.length ? this.select(of, sql`item.id = any(${known}::uuid[])`, selections) : Promise.resolve(new Map());
  }

  private async select(of: Class, where: RawBuilder<unknown>, selections: Selections): Promise<Map<string, Row>> {
    const meta = this.meta(of);
    const fields = this.fieldsOf(of.name, selections);
    const { rows } = await sql<Row>`select ${this.columnsOf(meta, fields)} from ${sql.table(meta.tableName)} item where ${where}`.execute(
      this.db(),
    );
    for (const row of rows) row.__typename = of.name;
    await this.fill(meta, rows, fields);
    return new Map(rows.map((row) => [row.id, row]));
  }

  private db() {
    return this.context.em.getKysely();
  }

  /** What is asked of one type, also through the interfaces it implements. */
  private fieldsOf(type: string, selections: Selections): Fields {
    const interfaces = (this.info.schema.getType(type) as GraphQLObjectType).getInterfaces();
    return [type, ...interfaces.map(({ name }) => name)].flatMap((name) => Object.values(selections[name] ?? {}));
  }

  private columnsOf(meta: EntityMetadata<Node>, fields: Fields): RawBuilder<unknown> {
    const names = new Set(["id", ...fields.flatMap(({ name }) => this.needs(meta, name))]);
    return sql.join(
      [...names].map((name) => {
        const expression = columns.get(`${meta.className}.${name}`);
        return expression
          ? sql`${sql.raw(expression)} as ${sql.ref(name)}`
          : sql`${sql.ref(`item.${this.property(meta, name).fieldNames[0]}`)} as ${sql.ref(name)}`;
      }),
    );
  }

  private needs(meta: EntityMetadata<Node>, field: string): string[] {
    const pointed = pointers.get(`${meta.className}.${field}`);
    if (pointed) return [pointed.type, pointed.id];
    return listAt(meta.className, field) ? [] : [field];
  }

  private property(meta: EntityMetadata<Node>, name: string): EntityProperty {
    return meta.properties[name as never] as EntityProperty;
  }

  /** Puts what the rows point at in the place of the ids. */
  private async fill(meta: EntityMetadata<Node>, rows: Row[], fields: Fields): Promise<void> {
    if (!rows.length) return;
    const relations = new Map<string, Selections>();
    for (const field of fields) {
      const list = listAt(meta.className, field.name);
      if (list) await this.fillList(rows, field, list);
      else if (Object.keys(field.fieldsByTypeName).length)
        relations.set(field.name, merged(relations.get(field.name), field.fieldsByTypeName));
    }
    for (const [name, selections] of relations) await this.fillRelation(meta, rows, name, selections);
  }

  private async fillRelation(meta: EntityMetadata<Node>, rows: Row[], name: string, selections: Selections): Promise<void> {
    const pointed = pointers.get(`${meta.className}.${name}`);
    if (pointed) {
      const found = await this.mixed(
        rows.map((row) => ({ type: row[pointed.type] as string, id: row[pointed.id] as string })),
        selections,
      );
      for (const row of rows) row[name] = found.get(row[pointed.id] as string) ?? null;
      return;
    }
    const many = referenced(meta.className, name);
    const target = (many ?? this.property(meta, name).targetMeta?.class) as Class | undefined;
    if (!target) return; // a value of its own shape, read whole with its row
    const ids = rows.flatMap((row) => (row[name] as string[] | string | null) ?? []);
    const found = this.onlyIds(target, selections, this.isPromised(meta.className, name))
      ? new Map(ids.map((id) => [id, { __typename: target.name, id } as Row]))
      : await this.rows(target, ids, selections);
    for (const row of rows) {
      const ids = row[name];
      row[name] = many ? (ids as string[]).flatMap((id) => found.get(id) ?? []) : (found.get(ids as string) ?? null);
    }
  }

  /** Whether who sees a thing always sees what the field leads to: what may be hidden is null, and so the field can be. */
  private isPromised(type: string, field: string): boolean {
    return isNonNullType((this.info.schema.getType(type) as GraphQLObjectType).getFields()[field]!.type);
  }

  /** An id that stands in the row already needs no reading, unless even the id is for those who may see the thing. */
  private onlyIds(target: Class, selections: Selections, promised: boolean): boolean {
    return promised && !target.guarded && this.fieldsOf(target.name, selections).every(({ name }) => name === "id");
  }

  private async fillList(parents: Row[], field: ResolveTree, list: ListOf): Promise<void> {
    const meta = this.meta(list.of());
    const type = meta.className;
    const asked = field.fieldsByTypeName[`${type}Connection`] ?? {};
    const wanted = (name: string) => Object.values(asked).filter((tree) => tree.name === name);
    const nodes = wanted("edges").flatMap((edges) =>
      Object.values(edges.fieldsByTypeName[`${type}Edge`] ?? {}).filter(({ name }) => name === "node"),
    );
    const fields = this.fieldsOf(
      type,
      nodes.reduce<Selections>((all, { fieldsByTypeName }) => merged(all, fieldsByTypeName), {}),
    );
    const paging: Paging = {
      parents: parents.map(({ id }) => id),
      table: meta.tableName,
      columns: this.columnsOf(meta, fields),
      rows: wanted("edges").length + wanted("pageInfo").length > 0,
      count: wanted("totalCount").length > 0,
    };
    const { pages, rows } = await pageOf(this.db(), list, field.args, paging);
    for (const row of rows) row.__typename = type;
    await this.fill(meta, rows, fields);
    for (const parent of parents) parent[field.alias] = pages.get(parent.id);
  }
}

/** The id of nothing. */
export const nowhere = "00000000-0000-0000-0000-000000000000";

/** Two selections of the same field under different names are read once, for all that either of them asks. */
function merged(one: Selections | undefined, other: Selections): Selections {
  if (!one) return other;
  const all: Selections = { ...one };
  for (const [type, fields] of Object.entries(other)) {
    const before = all[type] ?? {};
    const after = { ...before };
    for (const [alias, tree] of Object.entries(fields))
      after[alias] = before[alias] ? { ...tree, fieldsByTypeName: merged(before[alias].fieldsByTypeName, tree.fieldsByTypeName) } : tree;
    all[type] = after;
  }
  return all;
}
