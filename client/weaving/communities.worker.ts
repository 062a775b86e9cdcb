import { graphOf, type Woven } from "../../schema/weaving/graph.ts";
import { measure } from "../../schema/weaving/measures.ts";

/** The communities of what is woven: of each its members, the most central first; the largest community first. */
export type Communities = readonly (readonly string[])[];

addEventListener("message", ({ data }: MessageEvent<Woven>) => {
  const graph = graphOf(data);
  const { communities, each } = measure(graph, { weighted: true });
  const groups = Map.groupBy(graph.ids.keys(), (actor) => communities[actor]!);
  const central = (one: number, other: number) =>
    each.degree[other]! - each.degree[one]! || each.betweenness[other]! - each.betweenness[one]!;
  const told: Communities = [...groups.values()]
    .sort((one, other) => other.length - one.length)
    .map((group) => group.sort(central).map((actor) => graph.ids[actor]!));
  postMessage(told);
});
