import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isUnionType,
} from "graphql";

/** One way to point at a thing: a field of the API, asked with as little as it must have and one argument that takes an id. */
export interface Ask {
  /** Where the id goes: `Mutation.drawTie tie.from`. */
  name: string;
  document: string;
  /** What is asked with, when the id is this one. `own` gives an id of the asker's own for every other argument that must have one. */
  variables: (id: string, own: (name: string) => string) => Record<string, unknown>;
}

const isId = (type: GraphQLInputType) => getNamedType(type).name === "ID";

/** Where ids go in an argument, nested inputs included: `tie.from`. */
function idPaths({ name, type }: Pick<GraphQLArgument, "name" | "type">, within: readonly string[] = []): string[] {
  const input = getNamedType(type);
  if (isId(type)) return [name];
  if (!isInputObjectType(input) || within.includes(input.name)) return [];
  return Object.values(input.getFields()).flatMap((field) => idPaths(field, [...within, input.name]).map((path) => `${name}.${path}`));
}

/** Something that fits a type which is no id: what it says does not matter here. */
function something(type: GraphQLInputType): unknown {
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues()[0]!.name;
  const fits: Record<string, unknown> = {
    String: "Något",
    Int: 1,
    Float: 1,
    Boolean: true,
    Date: "2026-01-01",
    JSON: {},
    Bytes: "AAA=",
    DateTime: "2026-01-01T00:00:00Z",
  };
  if (!(named.name in fits)) throw new Error(`Say in asks.ts what fits the type ${named.name}.`);
  return named.name === "String" ? "namn@exempel.example" : fits[named.name];
}

interface Wanted {
  /** The rest of the way to the id; undefined beside it. */
  path: string | undefined;
  /** The way that has been gone. */
  at: string;
  id: string;
  own: (name: string) => string;
}

function valueFor(type: GraphQLInputType, { path, at, id, own }: Wanted): unknown {
  if (isNonNullType(type)) return valueFor(type.ofType, { path, at, id, own });
  if (isListType(type)) return [valueFor(type.ofType, { path, at, id, own })];
  if (isId(type)) return path === "" ? id : own(at);
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return something(type);
  const [next, ...rest] = path?.split(".") ?? [];
  const fields = Object.values(named.getFields()).filter(
    (field) => field.name === next || (isNonNullType(field.type) && field.defaultValue === undefined),
  );
  return Object.fromEntries(
    fields.map((field) => [
      field.name,
      valueFor(field.type, { path: field.name === next ? rest.join(".") : undefined, at: `${at}.${field.name}`, id, own }),
    ]),
  );
}

/** All that can be asked of a type without arguments, so many levels deep. */
export function selection(type: GraphQLOutputType, schema: GraphQLSchema, depth = 2): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return "";
  if (isUnionType(named) || !("getFields" in named)) return "{ __typename }";
  const fields = Object.values(named.getFields()).flatMap((field) => {
    if (field.args.some(({ type: of, defaultValue }) => isNonNullType(of) && defaultValue === undefined)) return [];
    const below = getNamedType(field.type);
    if (isLeafType(below)) return [field.name];
    return depth > 1 ? [`${field.name} ${selection(below, schema, depth - 1)}`] : [];
  });
  return `{ __typename ${fields.join(" ")} }`;
}

const required = ({ type, defaultValue }: GraphQLArgument) => isNonNullType(type) && defaultValue === undefined;

function asksOf(root: string, field: GraphQLField<unknown, unknown>, schema: GraphQLSchema, wrap: (inner: string) => string): Ask[] {
  return field.args.flatMap((argument) =>
    idPaths(argument).map((path) => {
      const given = field.args.filter((one) => one === argument || required(one));
      const variables = given.map(({ name, type }) => `$${name}: ${type}`).join(", ");
      const call = `${field.name}(${given.map(({ name }) => `${name}: $${name}`).join(", ")}) ${selection(field.type, schema)}`;
      return {
        name: `${root}.${field.name} ${path}`,
        document: wrap(`ask(${variables})`).replace("CALL", call),
        variables: (id: string, own: (name: string) => string) =>
          Object.fromEntries(
            given.map(({ name, type }) => {
              const rest = name === argument.name ? path.slice(name.length + 1) : undefined;
              return [name, valueFor(type, { path: rest, at: `${root}.${field.name} ${name}`, id, own })];
            }),
          ),
      };
    }),
  );
}

/** Every way to point at a thing that the API has. */
export function asksOfSchema(schema: GraphQLSchema): Ask[] {
  const roots = { query: schema.getQueryType()!, mutation: schema.getMutationType()!, subscription: schema.getSubscriptionType()! };
  const fromRoots = Object.entries(roots).flatMap(([kind, type]) =>
    Object.values(type.getFields()).flatMap((field) => asksOf(type.name, field, schema, (head) => `${kind} ${head} { CALL }`)),
  );
  const within = schema.getPossibleTypes(schema.getType("Node") as never).flatMap((type) =>
    Object.values(type.getFields()).flatMap((field) =>
      asksOf(
        type.name,
        field,
        schema,
        (head) => `query ${head.replace("ask(", "ask($within: ID!, ")} { node(id: $within) { ... on ${type.name} { CALL } } }`,
      ).map((ask) => ({
        ...ask,
        variables: (id: string, own: (name: string) => string) => ({ ...ask.variables(id, own), within: own(type.name) }),
      })),
    ),
  );
  return [...fromRoots, ...within];
}
