import { type Cache, type FieldReadFunction, InMemoryCache, type InMemoryCacheConfig, type Reference } from "@apollo/client";
import { cacheSizes } from "@apollo/client/utilities";

// As many answers to parts of questions as the largest map has: with fewer, what is forgotten of it is read anew at every change.
Object.assign(cacheSizes, { "inMemoryCache.executeSelectionSet": 300_000, "inMemoryCache.executeSubSelectedArray": 100_000 });

type Edges = readonly { node: Reference }[];

/** The edges of a list whose nodes are there, and those whose nodes have left the cache. */
interface Parted {
  living: Edges;
  gone: Edges;
  /** How many things had left the cache by then. */
  after: number;
}

/**
 * A cache in which one change of a list of thousands costs little.
 *
 * - A query that is watched is read twice at each change, with what the page only guesses and without, and the two are compared thing
 *   by thing. While nothing is guessed they are one: then they are read once.
 * - An edge whose node has left the cache is no edge any more; without this one deleted thing would make every list that had it
 *   unreadable. A list is looked through anew only when something has left since.
 */
export class HouseCache extends InMemoryCache {
  private readonly guesses = new Set<string>();
  private readonly known = new WeakMap<Edges, Parted>();
  private left = 0;

  constructor(connections: readonly string[], config: InMemoryCacheConfig) {
    super(config);
    const fields = { edges: { read: this.livingEdges }, pageInfo: { merge: true } };
    this.policies.addTypePolicies(Object.fromEntries(connections.map((name) => [name, { fields }])));
  }

  override batch<Result>(options: Cache.BatchOptions<InMemoryCache, Result>): Result {
    if (typeof options.optimistic === "string") this.guesses.add(options.optimistic);
    const result = super.batch(options);
    if (options.removeOptimistic) this.guesses.delete(options.removeOptimistic);
    return result;
  }

  override removeOptimistic(id: string): void {
    super.removeOptimistic(id);
    this.guesses.delete(id);
  }

  override evict(options: Cache.EvictOptions): boolean {
    // What was asked and heard itself is let go of at every change, and stands in no list.
    if (!options.id?.startsWith("ROOT_")) this.left++;
    return super.evict(options);
  }

  override diff(options: never): never {
    return super.diff(this.guesses.size ? options : ({ ...(options as object), optimistic: true } as never)) as never;
  }

  private readonly livingEdges: FieldReadFunction<Edges> = (edges, { canRead, readField }) => {
    if (!edges) return;
    const isThere = (edge: Edges[number]) => canRead(readField("node", edge) as Reference);
    if (this.guesses.size) return edges.filter(isThere);
    const before = this.known.get(edges);
    // Each that is gone is asked about again: when it comes back, whoever has read this is told.
    if (before?.after === this.left && before.gone.filter(isThere).length === 0) return before.living;
    const { there = [], gone = [] } = Object.groupBy(edges, (edge) => (isThere(edge) ? "there" : "gone"));
    const living = gone.length ? there : edges;
    this.known.set(edges, { living, gone, after: this.left });
    return living;
  };
}
