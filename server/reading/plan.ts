import type { EntityMetadata, EntityProperty } from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/postgresql";
import { type GraphQLObjectType, type GraphQLSchema, isNonNullType } from "graphql";
import type { ResolveTree } from "graphql-parse-resolve-info";
import type { Node } from "../Node.ts";
import { type ListOf, listAt } from "./lists.ts";
import { referenced } from "./references.ts";

/** A class of things, as far as a reading needs to know it. */
export type Class = { name: string; readonly guarded?: boolean };

/** What is asked of each type that may turn up in one place. */
export type Selections = ResolveTree["fieldsByTypeName"];

/** A field that leads from a row to other things, and what is asked of them. */
export type Relation = { field: string; selections: Selections } & (
  | { leads: "one" | "many"; target: Class; onlyIds: boolean }
  | { leads: "anywhere"; type: string; id: string }
);

/** What one SELECT brings of a type, and what is to be read for its rows afterwards. */
export interface Plan {
  type: string;
  table: string;
  /** What is selected, as SQL over the row's alias `item`. */
  columns: string;
  lists: { tree: ResolveTree; list: ListOf }[];
  relations: Relation[];
}

const expressions = new Map<string, string>();
const pointers = new Map<string, { type: string; id: string }>();
const plans = new WeakMap<Selections, Map<string, Plan>>();

/** A field whose value the database computes, as SQL over the row's alias `item`. */
export const computed = (field: string, expression: string) => void expressions.set(field, expression);

/** A field that leads to a thing of any type, by the row's own columns of the type's name and the id. */
export const pointer = (field: string, at: { type: string; id: string }) => void pointers.set(field, at);

/** How what is asked of a type is read; made once for each selection, since documents come again and again. */
export function planFor(of: Class, selections: Selections, schema: GraphQLSchema, em: EntityManager): Plan {
  const known = plans.get(selections) ?? new Map<string, Plan>();
  plans.set(selections, known);
  const plan = known.get(of.name) ?? new Planner(schema, em).plan(of, selections);
  known.set(of.name, plan);
  return plan;
}

class Planner {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly em: EntityManager,
  ) {}

  plan({ name: type }: Class, selections: Selections): Plan {
    const meta = this.em.getMetadata().getByClassName(type as never) as unknown as EntityMetadata<Node>;
    const fields = this.fieldsOf(type, selections);
    const lists = fields.flatMap((tree) => ({ tree, list: listAt(type, tree.name)! })).filter(({ list }) => list);
    const leading = fields.filter(({ name, fieldsByTypeName }) => !listAt(type, name) && Object.keys(fieldsByTypeName).length);
    const relations = [...Map.groupBy(leading, ({ name }) => name)].flatMap(
      ([name, trees]) => this.relation(meta, name, allOf(trees)) ?? [],
    );
    return { type, table: meta.tableName, columns: columnsOf(meta, fields), lists, relations };
  }

  /** What is asked of one type, also through the interfaces it implements. */
  private fieldsOf(type: string, selections: Selections): ResolveTree[] {
    const interfaces = this.object(type).getInterfaces();
    return [type, ...interfaces.map(({ name }) => name)].flatMap((name) => Object.values(selections[name] ?? {}));
  }

  private relation(meta: EntityMetadata<Node>, field: string, selections: Selections): Relation | undefined {
    const pointed = pointers.get(`${meta.className}.${field}`);
    if (pointed) return { field, selections, leads: "anywhere", ...pointed };
    const many = referenced(meta.className, field);
    const target = (many ?? propertyOf(meta, field).targetMeta?.class) as Class | undefined;
    if (!target) return; // a value of its own shape, read whole with its row
    return { field, selections, leads: many ? "many" : "one", target, onlyIds: this.onlyIds(meta.className, field, target, selections) };
  }

  /** An id that stands in the row needs no reading where who sees the row always sees what it points at: what may be hidden can be null. */
  private onlyIds(type: string, field: string, target: Class, selections: Selections): boolean {
    const promised = isNonNullType(this.object(type).getFields()[field]!.type);
    return promised && !target.guarded && this.fieldsOf(target.name, selections).every(({ name }) => name === "id");
  }

  private object(type: string): GraphQLObjectType {
    return this.schema.getType(type) as GraphQLObjectType;
  }
}

const propertyOf = (meta: EntityMetadata<Node>, name: string) => meta.properties[name as never] as EntityProperty;

function columnsOf(meta: EntityMetadata<Node>, fields: ResolveTree[]): string {
  const names = new Set(["id", ...fields.flatMap(({ name }) => needs(meta.className, name))]);
  return [...names]
    .map((name) => `${expressions.get(`${meta.className}.${name}`) ?? `item."${propertyOf(meta, name).fieldNames[0]}"`} as "${name}"`)
    .join(", ");
}

function needs(type: string, field: string): string[] {
  const pointed = pointers.get(`${type}.${field}`);
  if (pointed) return [pointed.type, pointed.id];
  return listAt(type, field) ? [] : [field];
}

/** What several askings of one field ask together: it is read once for all of them. */
export const allOf = (trees: readonly ResolveTree[]): Selections =>
  trees.length === 1
    ? trees[0]!.fieldsByTypeName
    : trees.reduce<Selections>((all, { fieldsByTypeName }) => merged(all, fieldsByTypeName), {});

function merged(one: Selections, other: Selections): Selections {
  const all: Selections = { ...one };
  for (const [type, fields] of Object.entries(other)) {
    const both = { ...all[type] };
    for (const [alias, tree] of Object.entries(fields))
      both[alias] = both[alias] ? { ...tree, fieldsByTypeName: merged(both[alias].fieldsByTypeName, tree.fieldsByTypeName) } : tree;
    all[type] = both;
  }
  return all;
}
