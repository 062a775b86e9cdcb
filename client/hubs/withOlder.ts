/** A page of a list: what is in it, and where it ends. */
interface Read<Node> {
  edges: Node[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/**
 * The beginning of a list that has been read again, followed by what had been read further back; alone when so much has come meanwhile that
 * something between the two is not known.
 */
export function withOlder<Node extends { node: { id: string } }, R extends Read<Node>>(fresh: R, before: R): R {
  const known = new Set(fresh.edges.map(({ node }) => node.id));
  const older = before.edges.filter(({ node }) => !known.has(node.id));
  if (!older.length || older.length === before.edges.length) return fresh;
  return { ...before, edges: [...fresh.edges, ...older] };
}
