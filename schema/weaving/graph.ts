/** What is woven: actors and the ties between them. A tie without a strength is only wished for, and never counts. */
export interface Woven {
  actors: readonly { id: string; weaver: boolean }[];
  ties: readonly { from: string; to: string; strength: number | null }[];
}

/**
 * The present ties of a map as typed arrays: compressed rows, each tie once from either end. Undirected and without loops or doubles.
 * An actor is its index, 0 to n − 1, in the order given.
 */
export interface Graph {
  ids: readonly string[];
  /** The index of each id. */
  at: ReadonlyMap<string, number>;
  /** The neighbours of i stand from `offsets[i]` up to `offsets[i + 1]`, ascending; length n + 1. */
  offsets: Int32Array;
  neighbours: Int32Array;
  /** The strength 1–4 of the tie to the neighbour at the same place. */
  strengths: Uint8Array;
  /** The indices of the weavers, ascending. */
  weavers: Int32Array;
}

/** How many actors a graph has. */
export const orderOf = ({ ids }: Graph) => ids.length;

/** How many ties a graph has. */
export const sizeOf = ({ neighbours }: Graph) => neighbours.length / 2;

/** The graph of what is woven: ties to itself, to strangers and wishes are left out, and of two ties between the same two the stronger counts. */
export function graphOf({ actors, ties }: Woven): Graph {
  const ids = actors.map(({ id }) => id);
  const at = new Map(ids.map((id, index) => [id, index]));
  const rows = ids.map(() => new Map<number, number>());
  for (const { from, to, strength } of ties) {
    const [one, other] = [at.get(from), at.get(to)];
    if (!strength || one === undefined || other === undefined || one === other) continue;
    const strongest = Math.max(strength, rows[one]!.get(other) ?? 0);
    rows[one]!.set(other, strongest);
    rows[other]!.set(one, strongest);
  }
  const weavers = Int32Array.from(actors.flatMap(({ weaver }, index) => (weaver ? [index] : [])));
  return { ids, at, ...packed(rows), weavers };
}

/** The graph that is left when some actors are gone, with their ties; the others keep their order. */
export function without(graph: Graph, gone: Iterable<number>): Graph {
  const out = new Set(gone);
  const left = graph.ids.flatMap((_, index) => (out.has(index) ? [] : [index]));
  const now = new Map(left.map((was, index) => [was, index]));
  const rows = left.map((was) => {
    const row = new Map<number, number>();
    for (let place = graph.offsets[was]!; place < graph.offsets[was + 1]!; place++) {
      const neighbour = now.get(graph.neighbours[place]!);
      if (neighbour !== undefined) row.set(neighbour, graph.strengths[place]!);
    }
    return row;
  });
  const ids = left.map((was) => graph.ids[was]!);
  const weavers = Int32Array.from([...graph.weavers].flatMap((was) => now.get(was) ?? []));
  return { ids, at: new Map(ids.map((id, index) => [id, index])), ...packed(rows), weavers };
}

function packed(rows: readonly ReadonlyMap<number, number>[]): Pick<Graph, "offsets" | "neighbours" | "strengths"> {
  const offsets = new Int32Array(rows.length + 1);
  for (const [index, row] of rows.entries()) offsets[index + 1] = offsets[index]! + row.size;
  const neighbours = new Int32Array(offsets[rows.length]!);
  const strengths = new Uint8Array(offsets[rows.length]!);
  for (const [index, row] of rows.entries()) {
    let place = offsets[index]!;
    for (const [neighbour, strength] of [...row].sort(([one], [other]) => one - other)) {
      neighbours[place] = neighbour;
      strengths[place++] = strength;
    }
  }
  return { offsets, neighbours, strengths };
}
