import type { FieldNode, GraphQLResolveInfo } from "graphql";
import { parseResolveInfo, type ResolveTree } from "graphql-parse-resolve-info";

const trees = new WeakMap<FieldNode, Map<string, ResolveTree>>();

/** How many different sets of variables are remembered for one field of one document. */
const most = 100;

/** What is asked below a field, as a tree. The same field of the same document with the same variables gives the same tree, so that its plans are made once. */
export function treeOf(info: GraphQLResolveInfo): ResolveTree {
  const field = info.fieldNodes[0]!;
  const known = trees.get(field) ?? new Map<string, ResolveTree>();
  trees.set(field, known);
  const variables = shaping(info);
  const tree = known.get(variables) ?? (parseResolveInfo(info) as ResolveTree);
  if (known.size >= most) known.clear();
  known.set(variables, tree);
  return tree;
}

const shaping = ({ variableValues }: GraphQLResolveInfo) => JSON.stringify(variableValues);
