import { componentsOf, partsOf } from "./components.ts";
import { type Graph, graphOf } from "./graph.ts";
import { keptRows } from "./rows.ts";

/** What is asked about: actors with the places where they act, and ties with those who keep them. */
export interface Kept {
  actors: readonly { id: string; areas: readonly string[] }[];
  ties: readonly { id: string; from: string; to: string; strength: number | null; keepers: readonly string[] }[];
  /** The areas below the map's own: only these tell places apart. */
  places: readonly string[];
}

/** Ties that one person or one place alone bears, and whom it bears. */
export interface Hung {
  /** The keeper, or the area. */
  on: string;
  ties: string[];
  /** The actors who would be cut off from most of those they hang together with, if these ties were gone. */
  cutOff: string[];
}

/** What hangs on one person or one place, most ties first. */
export interface Hanging {
  people: Hung[];
  places: Hung[];
  /** How many present ties there are, and of how many nobody knows who keeps them, or where both ends are. */
  ties: number;
  keeperUnknown: number;
  placeUnknown: number;
}

/** Which ties have a single keeper, and which join two actors that have exactly one place in common. Wishes never count. */
export function hangsOn({ actors, ties, places }: Kept): Hanging {
  const present = ties.filter(({ strength }) => strength);
  const graph = graphOf({ actors: actors.map(({ id }) => ({ id, weaver: false })), ties: present });
  const where = placesOf({ actors, places });
  const shared = present.map(({ from, to }) => [...(where.get(from) ?? [])].filter((place) => where.get(to)?.has(place)));
  return {
    people: hung(graph, present, (_, at) => sole(present[at]!.keepers)),
    places: hung(graph, present, (_, at) => sole(shared[at]!)),
    ties: present.length,
    keeperUnknown: present.filter(({ keepers }) => !keepers.length).length,
    placeUnknown: present.filter(({ from, to }) => !where.get(from)?.size || !where.get(to)?.size).length,
  };
}

const sole = (all: readonly string[]) => (new Set(all).size === 1 ? all[0] : undefined);

function placesOf({ actors, places }: Pick<Kept, "actors" | "places">): Map<string, Set<string>> {
  const below = new Set(places);
  return new Map(actors.map(({ id, areas }) => [id, new Set(areas.filter((area) => below.has(area)))]));
}

type Tie = Kept["ties"][number];

function hung(graph: Graph, ties: readonly Tie[], on: (tie: Tie, at: number) => string | undefined): Hung[] {
  const by = new Map<string, Tie[]>();
  for (const [at, tie] of ties.entries()) {
    const one = on(tie, at);
    if (one !== undefined) by.set(one, [...(by.get(one) ?? []), tie]);
  }
  return [...by]
    .map(([one, theirs]) => ({ on: one, ties: theirs.map(({ id }) => id), cutOff: cutOff(graph, theirs) }))
    .sort((one, other) => other.ties.length - one.ties.length || other.cutOff.length - one.cutOff.length);
}

/** Who leaves the larger part of their group when these ties are gone. */
function cutOff(graph: Graph, ties: readonly Tie[]): string[] {
  const key = (one: number, other: number) => Math.min(one, other) * graph.ids.length + Math.max(one, other);
  const gone = new Set(ties.map(({ from, to }) => key(graph.at.get(from) ?? -1, graph.at.get(to) ?? -1)));
  const after = componentsOf(keptRows(graph, (actor, place) => !gone.has(key(actor, graph.neighbours[place]!))));
  const groups = partsOf(componentsOf(graph));
  return groups.flatMap((group) => partsOf(after, group).slice(1).flat()).map((actor) => graph.ids[actor]!);
}
