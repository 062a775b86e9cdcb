import type { GraphQLResolveInfo } from "graphql";
import type { ResolveTree } from "graphql-parse-resolve-info";
import { type RawBuilder, sql } from "kysely";
import type { Context } from "../context.ts";
import { isId } from "./isId.ts";
import { type ListOf, listAt, pageOf, type Row } from "./lists.ts";
import { allOf, type Class, type Plan, planFor, type Relation, type Selections } from "./plan.ts";
import { treeOf } from "./selection.ts";

/**
 * Reads what a selection set asks for with one SELECT per relation level, whatever the number of rows, and hands plain rows to the executor.
 * Which rows there are is the database's decision (row policies), so nothing here filters by hub or visibility.
 */
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
    for (const [type, some] of Map.groupBy(things, ({ type }) => type)) {
      const ids = some.map(({ id }) => id);
      for (const [id, row] of await this.rows({ name: type }, ids, selections)) found.set(id, row);
    }
    return found;
  }

  /** A list that hangs on nothing: all there are. */
  async list(name: string): Promise<unknown> {
    const tree = treeOf(this.info);
    const root: Row = { __typename: "Query", id: nowhere };
    await this.fillList([root], tree, listAt("Query", name)!);
    return root[tree.alias];
  }

  private selections(): Selections {
    const { fieldsByTypeName } = treeOf(this.info);
    if (!this.within) return fieldsByTypeName;
    return allOf(Object.values(fieldsByTypeName).flatMap((fields) => Object.values(fields).filter(({ name }) => name === this.within)));
  }

  private plan(of: Class, selections: Selections): Plan {
    return planFor(of, selections, this.info.schema, this.context.em);
  }

  private rows(of: Class, ids: readonly string[], selections: Selections): Promise<Map<string, Row>> {
    const known = [...new Set(ids)].filter(isId);
    return known.length ? this.select(of, sql`item.id = any(${known}::uuid[])`, selections) : Promise.resolve(new Map());
  }

  /** The rows come as one JSON text: the platform reads it many times faster than rows of columns. */
  private async select(of: Class, where: RawBuilder<unknown>, selections: Selections): Promise<Map<string, Row>> {
    const plan = this.plan(of, selections);
    const { rows } = await sql<{ found: Row[] | null }>`select json_agg(found) as found from (
      select ${sql.raw(plan.columns)} from ${sql.table(plan.table)} item where ${where}) found`.execute(this.context.em.getKysely());
    const found = rows[0]!.found ?? [];
    await this.fill(plan, found);
    return new Map(found.map((row) => [row.id, row]));
  }

  /** Puts what the rows point at in the place of the ids. */
  private async fill({ type, lists, relations }: Plan, rows: Row[]): Promise<void> {
    for (const row of rows) row.__typename = type;
    if (!rows.length) return;
    for (const { tree, list } of lists) await this.fillList(rows, tree, list);
    for (const relation of relations) await this.fillRelation(rows, relation);
  }

  private async fillRelation(rows: Row[], relation: Relation): Promise<void> {
    const { field, selections } = relation;
    if (relation.leads === "anywhere") {
      const things = rows.map((row) => ({ type: row[relation.type] as string, id: row[relation.id] as string }));
      const found = await this.mixed(things, selections);
      for (const row of rows) row[field] = found.get(row[relation.id] as string) ?? null;
      return;
    }
    const { target, onlyIds } = relation;
    const ids = rows.flatMap((row) => (row[field] as string[] | string | null) ?? []);
    const found = onlyIds ? undefined : await this.rows(target, ids, selections);
    const lead = (id: string): Row | undefined => (found ? found.get(id) : { __typename: target.name, id });
    for (const row of rows) {
      const to = row[field] as string[] | string | null;
      row[field] = Array.isArray(to) ? to.flatMap((id) => lead(id) ?? []) : ((to && lead(to)) ?? null);
    }
  }

  private async fillList(parents: Row[], { alias, args, fieldsByTypeName }: ResolveTree, list: ListOf): Promise<void> {
    const type = list.of();
    const asked = Object.values(fieldsByTypeName[`${type.name}Connection`] ?? {});
    const edges = asked.filter(({ name }) => name === "edges");
    const inEdges = edges.flatMap(({ fieldsByTypeName }) => Object.values(fieldsByTypeName[`${type.name}Edge`] ?? {}));
    const plan = this.plan(type, this.nodesOf(inEdges));
    const pages = await pageOf(this.context.em.getKysely(), list, args, {
      parents: parents.map(({ id }) => id),
      ...plan,
      rows: edges.length > 0 || asked.some(({ name }) => name === "pageInfo"),
      cursors: inEdges.some(({ name }) => name === "cursor") || asked.some(({ name }) => name === "pageInfo"),
      count: asked.some(({ name }) => name === "totalCount"),
    });
    for (const parent of parents) parent[alias] = pages.get(parent.id);
    await this.fill(
      plan,
      [...pages.values()].flatMap(({ edges }) => edges.map(({ node }) => node)),
    );
  }

  private nodesOf(inEdges: ResolveTree[]): Selections {
    const nodes = inEdges.filter(({ name }) => name === "node");
    return nodes.length ? allOf(nodes) : nothing;
  }
}

/** The id of nothing. */
const nowhere = "00000000-0000-0000-0000-000000000000";

const nothing: Selections = {};
