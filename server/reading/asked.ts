import { type FieldNode, type GraphQLObjectType, type GraphQLResolveInfo, Kind, visit } from "graphql";
import { collectSubfields } from "graphql/execution/collectFields.js";

/** What it takes to understand a selection set. */
export type Asked = Pick<GraphQLResolveInfo, "schema" | "fragments" | "variableValues">;

/** A class of things, as far as a reading needs to know it. */
export type Class = { name: string; readonly guarded?: boolean };

/** The places of a document that ask for one field together. */
export type Nodes = readonly FieldNode[];

/** The object type of a name. */
export const objectOf = ({ schema }: Asked, name: string) => schema.getType(name) as GraphQLObjectType;

/** What is asked below some fields of a thing of a type, by the names that the answer has them under; what is skipped is left out. */
export const fieldsOf = ({ schema, fragments, variableValues }: Asked, type: GraphQLObjectType, nodes: Nodes) =>
  collectSubfields(schema, fragments, variableValues, type, nodes);

const below = new WeakMap<FieldNode, string[]>();

/** The values of the variables that shape what is asked below a field, as text; its own arguments only choose which things it is asked of. */
export function shapeOf(node: FieldNode, { fragments, variableValues }: Asked): string {
  const names = below.get(node) ?? variablesBelow(node, fragments);
  below.set(node, names);
  return JSON.stringify(names.map((name) => variableValues[name]));
}

function variablesBelow(node: FieldNode, fragments: Asked["fragments"]): string[] {
  const names = new Set<string>();
  for (const part of [node.selectionSet, ...Object.values(fragments)])
    if (part) visit(part, { [Kind.VARIABLE]: ({ name }) => void names.add(name.value) });
  return [...names];
}
