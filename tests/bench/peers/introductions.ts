import { UndirectedGraph } from "graphology";
import { singleSourceLength } from "graphology-shortest-path/unweighted.js";
import type { Woven } from "../../../schema/weaving/graph.ts";

/**
 * What each pair without a tie would gain in global efficiency without the weavers, as one would write it over graphology: all distances
 * once, by its walk in breadth from each actor, and then for each pair the three ways there are between any two. Stops when its time is up.
 */
export function bestByGraphology({ actors, ties }: Woven, may: number) {
  const began = performance.now();
  const left = actors.flatMap(({ id, weaver }, index) => (weaver ? [] : [{ id, index }]));
  const distances = distancesOf(
    left.map(({ id }) => id),
    ties,
  );
  const gains = new Map<string, number>();
  const of = (left.length * (left.length - 1)) / 2 - distances.flat().filter((distance) => distance === 1).length / 2;
  for (let one = 0; one < left.length; one++)
    for (let other = one + 1; other < left.length && performance.now() - began < may; other++)
      if (distances[one]![other] !== 1) gains.set(`${left[one]!.index} ${left[other]!.index}`, gainOf(distances, one, other));
  return { gains, pairs: gains.size, of, took: performance.now() - began };
}

function distancesOf(ids: readonly string[], ties: Woven["ties"]): number[][] {
  const graph = new UndirectedGraph();
  for (const id of ids) graph.addNode(id);
  for (const { from, to } of ties) if (graph.hasNode(from) && graph.hasNode(to)) graph.mergeEdge(from, to);
  return ids.map((from) => {
    const lengths = singleSourceLength(graph, from);
    return ids.map((to) => lengths[to] ?? Number.POSITIVE_INFINITY);
  });
}

function gainOf(distances: number[][], one: number, other: number): number {
  const [fromOne, fromOther] = [distances[one]!, distances[other]!];
  let sum = 0;
  for (let from = 0; from < distances.length; from++)
    for (let to = from + 1; to < distances.length; to++) {
      const now = distances[from]![to]!;
      const then = Math.min(now, fromOne[from]! + 1 + fromOther[to]!, fromOther[from]! + 1 + fromOne[to]!);
      if (then < now) sum += 1 / then - 1 / now;
    }
  return (2 * sum) / (distances.length * (distances.length - 1));
}
