import { type Stage, stages } from "../../schema/weaving/stageAt.ts";
import { graphql, type ResultOf } from "../graphql.ts";

/** The areas of a hub and their maps, with who stands on each: what the page is drawn from at once. */
export const AREAS = graphql(`
  query Areas($hub: String!) {
    hub(slug: $hub) {
      id slug name seq
      areas(first: 500) { edges { node { id name parent { id } } } }
      maps(first: 200) {
        edges {
          node {
            id title changedAt
            area { id name }
            placements(first: 300) { edges { node { id weaver actor { id name areas { id name } } } } }
          }
        }
      }
    }
  }
`);

/** What the maps of a hub say of their networks, now and on an earlier day: it takes the server a moment. */
export const WEAVES = graphql(`
  query Weaves($hub: String!, $before: Date!) {
    hub(slug: $hub) {
      id
      maps(first: 200) {
        edges {
          node {
            id
            now: weave { actors weavers ties stage isTold readiness weakest { key values } measures { id value } }
            before: weave(on: $before) { actors ties stage isTold measures { id value } }
          }
        }
      }
    }
  }
`);

export type AreasRead = NonNullable<ResultOf<typeof AREAS>["hub"]>;
type MapRead = AreasRead["maps"]["edges"][number]["node"];
type WeavesRead = NonNullable<ResultOf<typeof WEAVES>["hub"]>["maps"]["edges"][number]["node"];
export type WeaveRead = NonNullable<WeavesRead["now"]>;

/** One row: a map with what it says, or an area that nobody has drawn a map of yet. */
export interface AreaRow {
  id: string;
  name: string;
  map?: MapRead;
  /** Nothing while it is on its way, null when the map is too large to tell. */
  now?: WeaveRead | null;
  trend?: Trend;
}

/** Which way a network has gone since an earlier day: by its stage or, where that is the same, by how near all are to each other. */
export interface Trend {
  /** `untold` where too little is known of that day, or of now, to tell a stage. */
  way: "up" | "down" | "same" | "new" | "untold";
  /** The stage that it came from, if it was another. */
  from?: Stage;
  /** How many ties more or fewer there are. */
  ties: number;
}

/** From this change of efficiency on, 0–1, a network has come nearer or drifted apart. */
const noticed = 0.02;

const efficiencyOf = ({ measures }: Pick<WeaveRead, "measures">) => measures.find(({ id }) => id === "efficiency")?.value ?? 0;

/** Which way a network has gone from what it was to what it is. */
export function trendOf(now: Pick<WeaveRead, "actors" | "ties" | "stage" | "isTold" | "measures">, before: WeavesRead["before"]): Trend {
  if (!before?.actors) return { way: "new", ties: now.ties };
  const ties = now.ties - before.ties;
  if (!now.isTold || !before.isTold) return { way: "untold", ties };
  const steps = stages.indexOf(now.stage) - stages.indexOf(before.stage);
  if (steps) return { way: steps > 0 ? "up" : "down", from: before.stage, ties };
  const nearer = efficiencyOf(now) - efficiencyOf(before);
  return { way: nearer >= noticed ? "up" : nearer <= -noticed ? "down" : "same", ties };
}

/** The rows of a hub: each map of its own, and the areas that lie in no other's map and hold none. */
export function rowsOf({ areas, maps }: AreasRead, said: readonly WeavesRead[] | undefined): AreaRow[] {
  const weaves = new Map(said?.map((map) => [map.id, map]));
  const drawn = maps.edges.map(({ node: map }): AreaRow => {
    const { now, before } = weaves.get(map.id) ?? {};
    const name = map.area && map.area.name !== map.title ? `${map.area.name}: ${map.title}` : map.title;
    return { id: map.id, name, map, now, ...(now && { trend: trendOf(now, before ?? null) }) };
  });
  const all = areas.edges.map(({ node }) => node);
  const holding = new Set(all.map(({ parent }) => parent?.id));
  const mapped = new Set(maps.edges.map(({ node: { area } }) => area?.id));
  const bare = all.filter(({ id }) => !mapped.has(id) && !holding.has(id)).map(({ id, name }): AreaRow => ({ id, name }));
  return [...drawn, ...bare];
}

/** An actor of several areas: the maps that it stands on, and the areas where it says that it acts besides these. */
export interface Bridge {
  id: string;
  name: string;
  maps: { id: string; title: string }[];
  elsewhere: { id: string; name: string }[];
}

/** The actors of several areas: what ties the areas to each other. Those on most maps first. */
export function bridgesIn({ maps }: AreasRead, { compare }: Intl.Collator): Bridge[] {
  const bridges = new Map<string, Bridge>();
  for (const { node: map } of maps.edges)
    for (const { node } of map.placements.edges) {
      const { id, name, areas } = node.actor;
      const bridge = bridges.get(id) ?? { id, name, maps: [], elsewhere: areas };
      bridge.maps.push({ id: map.id, title: map.title });
      bridge.elsewhere = bridge.elsewhere.filter((area) => area.id !== map.area?.id);
      bridges.set(id, bridge);
    }
  return [...bridges.values()]
    .filter(({ maps: on, elsewhere }) => on.length + elsewhere.length > 1)
    .sort(
      (one, other) => other.maps.length - one.maps.length || other.elsewhere.length - one.elsewhere.length || compare(one.name, other.name),
    );
}

/** Everybody who weaves on some map of a hub. */
export const weaversIn = (hub: AreasRead | null): ReadonlySet<string> =>
  new Set(
    hub?.maps.edges.flatMap(({ node: { placements } }) => placements.edges.flatMap(({ node }) => (node.weaver ? [node.actor.id] : []))),
  );
