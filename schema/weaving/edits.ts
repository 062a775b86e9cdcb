import type { Graph } from "./graph.ts";

/** A tie that is not as it was: its strength before and after, 0 where there is none. Actors are indices, the lower first. */
export interface Edit {
  one: number;
  other: number;
  before: number;
  after: number;
}

/** The ties that differ between two graphs of the same actors, at most so many; nothing when there are more, or the actors are others. */
export function editsBetween(before: Graph, after: Graph, most: number): Edit[] | undefined {
  if (!sameIds(before.ids, after.ids)) return undefined;
  const edits: Edit[] = [];
  for (let one = 0; one < before.ids.length; one++) {
    let [left, right] = [before.offsets[one]!, after.offsets[one]!];
    const [leftEnd, rightEnd] = [before.offsets[one + 1]!, after.offsets[one + 1]!];
    while (left < leftEnd || right < rightEnd) {
      const old = left < leftEnd ? before.neighbours[left]! : before.ids.length;
      const now = right < rightEnd ? after.neighbours[right]! : before.ids.length;
      const was = old <= now ? before.strengths[left++]! : 0;
      const is = now <= old ? after.strengths[right++]! : 0;
      const other = Math.min(old, now);
      if (was === is || other < one) continue;
      if (edits.length === most) return undefined;
      edits.push({ one, other, before: was, after: is });
    }
  }
  return edits;
}

const sameIds = (one: readonly string[], other: readonly string[]) =>
  one === other || (one.length === other.length && one.every((id, index) => id === other[index]));

/** The graph with one tie as it is after an edit. */
export function edited(graph: Graph, { one, other, before, after }: Edit): Graph {
  const [there, back] = [placeOf(graph, one, other), placeOf(graph, other, one)];
  if (before && after) {
    const strengths = graph.strengths.slice();
    strengths[there] = strengths[back] = after;
    return { ...graph, strengths };
  }
  const more = after ? 1 : -1;
  const offsets = graph.offsets.slice();
  for (let index = one + 1; index < offsets.length; index++) offsets[index]! += index > other ? 2 * more : more;
  const neighbours = new Int32Array(graph.neighbours.length + 2 * more);
  const strengths = new Uint8Array(graph.strengths.length + 2 * more);
  splice(graph.neighbours, neighbours, there, back, after ? [other, one] : undefined);
  splice(graph.strengths, strengths, there, back, after ? [after, after] : undefined);
  return { ...graph, offsets, neighbours, strengths };
}

/** Copies values, with two more before two places, or without the ones at them. */
function splice<Values extends Int32Array | Uint8Array>(
  from: Values,
  to: Values,
  there: number,
  back: number,
  more?: [number, number],
): void {
  const gone = more ? 0 : 1;
  to.set(from.subarray(0, there));
  to.set(from.subarray(there + gone, back), there + 1 - gone);
  to.set(from.subarray(back + gone), back + 2 - 3 * gone);
  if (more) [to[there], to[back + 1]] = more;
}

/** Where the neighbour stands in an actor's row, or where it would. */
function placeOf({ offsets, neighbours }: Graph, actor: number, neighbour: number): number {
  let place = offsets[actor]!;
  while (place < offsets[actor + 1]! && neighbours[place]! < neighbour) place++;
  return place;
}
