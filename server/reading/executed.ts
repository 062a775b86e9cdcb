import {
  defaultFieldResolver,
  type GraphQLFieldConfig,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLOutputType,
  GraphQLScalarType,
  type GraphQLSchema,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type OperationTypeNode,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
} from "graphql";
import { rulesOf } from "./rules.ts";
import { Written } from "./Written.ts";

/**
 * The schema as operations are carried out by it. Things and lists are one value in it, which the reader has written; so the executor
 * looks at what stands around them (the roots, what a mutation answers, a frame of a subscription) and at none of their fields.
 */
export function executed(schema: GraphQLSchema): GraphQLSchema {
  const types = new Map<string, GraphQLObjectType>();
  const as = (type: GraphQLOutputType): GraphQLOutputType => {
    if (isNonNullType(type)) return new GraphQLNonNull(as(type.ofType));
    if (isListType(type)) return new GraphQLList(as(type.ofType));
    return isLeafType(type) ? type : isRead(type) ? whole(type.name) : around(type as GraphQLObjectType);
  };
  const around = (type: GraphQLObjectType, more: Fields = {}): GraphQLObjectType => {
    const fields = () => ({
      ...Object.fromEntries(Object.entries(type.toConfig().fields).map(([name, field]) => [name, fieldOf(type, name, field)])),
      ...more,
    });
    const made = types.get(type.name) ?? new GraphQLObjectType({ name: type.name, fields });
    types.set(type.name, made);
    return made;
  };
  const roots = new Set([schema.getQueryType()!, schema.getMutationType()!, schema.getSubscriptionType()!]);
  // Around the roots, a resolver answers with values or with functions of their own arguments.
  const fieldOf = (type: GraphQLObjectType, name: string, field: Field): Field => ({
    ...field,
    type: as(field.type),
    resolve: roots.has(type) || rulesOf(type.name, name).length ? field.resolve : defaultFieldResolver,
  });
  for (const root of roots) around(root, root === schema.getQueryType() ? introspection(schema) : {});
  return Object.assign(Object.create(schema) as GraphQLSchema, {
    getType: (name: string) => types.get(name) ?? schema.getType(name),
    getRootType: (operation: OperationTypeNode) => types.get(schema.getRootType(operation)!.name),
    getSubscriptionType: () => types.get(schema.getSubscriptionType()!.name),
  });
}

type Field = GraphQLFieldConfig<unknown, unknown>;
type Fields = Record<string, Field>;

/** Whether the reader writes such things: those with an id of their own, lists of them, and what says so itself (`written`). */
const isRead = (type: GraphQLOutputType) =>
  isInterfaceType(type) ||
  (isObjectType(type) && (type.getInterfaces().length > 0 || "edges" in type.getFields() || type.extensions.written === true));

const whole = (name: string) =>
  new GraphQLScalarType({
    name,
    serialize(value) {
      if (value instanceof Written) return value;
      throw new TypeError(`This ${name} was not read by the reader.`);
    },
  });

/** What may be asked of the API itself, which is the schema as everyone knows it. */
const introspection = (schema: GraphQLSchema): Fields => ({
  __schema: { type: SchemaMetaFieldDef.type, resolve: () => schema },
  __type: {
    type: TypeMetaFieldDef.type,
    args: Object.fromEntries(TypeMetaFieldDef.args.map(({ name, type }) => [name, { type }])),
    resolve: (_, { name }) => schema.getType(String(name)),
  },
});
