import type { Answers } from "../../schema/weaving/answer.ts";

/** A community of a network: its number, and its members, the most central first. */
export interface Community {
  id: string;
  group: number;
  members: { id: string; name: string }[];
}

type Measured = Pick<Answers["measure"], "communities"> & { each: Pick<Answers["measure"]["each"], "degree" | "betweenness"> };

/** The communities among these actors, as they were measured in this order; the largest first. */
export function communitiesIn(actors: readonly { id: string; name: string }[], { communities, each }: Measured): Community[] {
  const central = (one: number, other: number) =>
    each.degree[other]! - each.degree[one]! || each.betweenness[other]! - each.betweenness[one]!;
  const groups = Map.groupBy(actors.keys(), (at) => communities[at]!);
  return [...groups]
    .sort(([one], [other]) => one - other)
    .map(([group, members]) => ({
      id: `${group}`,
      group,
      members: members.sort(central).map((at) => ({ id: actors[at]!.id, name: actors[at]!.name })),
    }));
}
