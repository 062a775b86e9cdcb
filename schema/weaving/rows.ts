import type { Graph } from "./graph.ts";

/** Who is tied to whom and how strongly, and nothing else: the rows of a graph. Gone actors keep their index and have an empty row. */
export type Rows = Pick<Graph, "offsets" | "neighbours" | "strengths">;

/** How many actors there are rows for, the gone included. */
export const rowCount = ({ offsets }: Rows) => offsets.length - 1;

/** How many ties an actor has. */
export const degreeIn = ({ offsets }: Rows, actor: number) => offsets[actor + 1]! - offsets[actor]!;

/** One for each of these actors, none for the others. */
export function marked(count: number, actors: Iterable<number>): Uint8Array {
  const marks = new Uint8Array(count);
  for (const actor of actors) marks[actor] = 1;
  return marks;
}

/** The actors that are not marked, ascending. */
export const unmarked = (marks: Uint8Array): Int32Array => Int32Array.from(marks.keys()).filter((actor) => !marks[actor]);

/** The rows that are left when the marked actors are gone. Cheaper than a graph without them, as everybody keeps their index. */
export const rowsWithout = (rows: Rows, gone: Uint8Array): Rows =>
  keptRows(rows, (actor, place) => !gone[actor] && !gone[rows.neighbours[place]!]);

/** The rows with only those ties that are kept, asked once from either end: the actor and the place of its neighbour. */
export function keptRows({ offsets, neighbours, strengths }: Rows, keeps: (actor: number, place: number) => boolean): Rows {
  const left = { offsets: new Int32Array(offsets.length), neighbours: neighbours.slice(), strengths: strengths.slice() };
  let next = 0;
  for (let actor = 0; actor + 1 < offsets.length; actor++) {
    for (let place = offsets[actor]!; place < offsets[actor + 1]!; place++) {
      if (!keeps(actor, place)) continue;
      left.neighbours[next] = neighbours[place]!;
      left.strengths[next++] = strengths[place]!;
    }
    left.offsets[actor + 1] = next;
  }
  return { offsets: left.offsets, neighbours: left.neighbours.subarray(0, next), strengths: left.strengths.subarray(0, next) };
}
