import { componentsOf } from "./components.ts";
import { type Distances, distancesOf } from "./distances.ts";
import type { Graph } from "./graph.ts";
import { marked, type Rows, rowsWithout } from "./rows.ts";
import type { Said } from "./said.ts";

/** What is told of an actor that somebody might want to meet it for; themes, target groups and areas by their names. */
export interface Traits {
  /** One that no longer acts is introduced to nobody. */
  active: boolean;
  themes: readonly string[];
  targetGroups: readonly string[];
  areas: readonly string[];
  offers: readonly string[];
  needs: readonly string[];
}

/** Two who should meet; actors are indices. */
export interface Suggestion {
  one: number;
  other: number;
  /** By how much the global efficiency of the network without its weavers would grow. */
  gain: number;
  /** The sizes of the two groups that it joins, the smaller first; nothing when they already hang together without the weavers. */
  joins?: [smaller: number, larger: number];
  /** How many actors hang on one single tie today and would not after it. */
  frees: number;
  /** Who knows both best and can introduce them; may be a weaver. */
  through?: number;
  /** What they have in common, by name, the rarest first. */
  themes: string[];
  targetGroups: string[];
  areas: string[];
  /** Needs that the other's offers meet. */
  meets: { needs: number; need: string; offers: number; offer: string }[];
  reasons: Said[];
  /** What the list is ordered by, 0–100. */
  score: number;
}

/** What is asked for: how many at most, and which pairs not, because they have declined or are being introduced. */
export interface Wanted {
  most: number;
  not: readonly (readonly [one: string, other: string])[];
}

/** The pairs without a present tie that should be introduced next, best first. `traits` stand in the order of the graph's actors. */
export function introductionsFor(graph: Graph, traits: readonly Traits[], { most, not }: Wanted): Suggestion[] {
  const gone = marked(graph.ids.length, graph.weavers);
  const rows = rowsWithout(graph, gone);
  const candidates = graph.ids.flatMap((_, actor) => (!gone[actor] && traits[actor]?.active ? [actor] : []));
  const excluded = new Set(not.flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`]));
  const distances = distancesOf(rows);
  const pairs = (graph.ids.length - gone.length) ** 2 || 1;
  const found: Suggestion[] = [];
  for (const one of candidates)
    for (const other of candidates)
      if (one < other && distances.steps[one * distances.order + other] !== 1 && !excluded.has(`${graph.ids[one]} ${graph.ids[other]}`))
        found.push(suggestion(rows, distances, traits, one, other, pairs));
  return found.sort((a, b) => b.score - a.score).slice(0, most);
}

function suggestion(rows: Rows, distances: Distances, traits: readonly Traits[], one: number, other: number, pairs: number): Suggestion {
  const common = (of: "themes" | "targetGroups" | "areas") => traits[one]![of].filter((name) => traits[other]![of].includes(name));
  const gain = gainOf(distances, one, other) / pairs;
  const components = componentsOf(rows);
  const size = (actor: number) => components.filter((component) => component === components[actor]).length;
  const joins = [size(one), size(other)].sort((a, b) => a - b) as [number, number];
  const shared = { themes: common("themes"), targetGroups: common("targetGroups"), areas: common("areas") };
  return {
    one,
    other,
    gain,
    ...(components[one] !== components[other] && { joins }),
    frees: 0,
    ...shared,
    meets: [],
    reasons: shared.themes.length
      ? [{ key: "reasons.themes", values: { count: shared.themes.length, first: shared.themes[0]!, second: shared.themes[1] ?? "" } }]
      : [],
    score: gain + shared.themes.length,
  };
}

function gainOf({ order, steps }: Distances, one: number, other: number): number {
  let sum = 0;
  for (let from = 0; from < order; from++)
    for (let to = 0; to < order; to++) {
      const now = steps[from * order + to]!;
      const then = Math.min(
        now,
        steps[from * order + one]! + 1 + steps[other * order + to]!,
        steps[from * order + other]! + 1 + steps[one * order + to]!,
      );
      if (then < now) sum += 1 / then - (now < order ? 1 / now : 0);
    }
  return sum / 2;
}
