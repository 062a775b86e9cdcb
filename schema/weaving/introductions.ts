import { componentsOf } from "./components.ts";
import { distancesOf } from "./distances.ts";
import { Gains } from "./gains.ts";
import type { Graph } from "./graph.ts";
import { reasonsToMeet } from "./introductionReasons.ts";
import type { Meeting } from "./meets.ts";
import type { Progress } from "./paths.ts";
import { marked, rowsWithout } from "./rows.ts";
import type { Said } from "./said.ts";
import { SingleTies } from "./singleTies.ts";
import type { Traits } from "./traits.ts";
import { Wishes } from "./wishes.ts";

export type { Traits } from "./traits.ts";

/** Two who should meet; actors are indices. */
export interface Suggestion {
  one: number;
  other: number;
  /** By how much the global efficiency of the network without its weavers would grow; ties counting alike, the new one as a contact. */
  gain: number;
  /** The sizes of the two groups that it joins, the smaller first; nothing when they already hang together without the weavers. */
  joins?: [smaller: number, larger: number];
  /** How many actors hang on one single tie today and would not after it. */
  frees: number;
  /** Who knows both best and can introduce them; may be a weaver. */
  through?: number;
  /** What they have in common, by name, the rarest first; not what everybody has. */
  themes: string[];
  targetGroups: string[];
  areas: string[];
  /** Needs of either that the other's offers meet. */
  meets: Meeting[];
  reasons: Said[];
  /** What the list is ordered by, 0–100. */
  score: number;
}

/** What is asked for: how many at most, and which pairs not, because they have declined or are being introduced. */
export interface Wanted {
  most: number;
  not: readonly (readonly [one: string, other: string])[];
}

/**
 * What a score is made of, together 1. The gain counts as its share of the greatest gain that any introduction would bring today; those it
 * frees count in full from a tenth of the others on; and why they would want it as `Wishes` says.
 */
export const parts = { gain: 0.5, frees: 0.1, wish: 0.4 } as const;
const freedInFull = 0.1;

/** A pair on its way to a suggestion. */
interface Ranked {
  one: number;
  other: number;
  sum: number;
  score: number;
}

/** The pairs without a present tie that should be introduced next, best first. `traits` stand in the order of the graph's actors. */
export function introductionsFor(graph: Graph, traits: readonly Traits[], { most, not }: Wanted, progress?: Progress): Suggestion[] {
  const search = new Search(graph, traits, not, progress);
  return search.best(most).map((pair) => search.told(pair));
}

class Search {
  private readonly graph: Graph;
  private readonly among: readonly number[];
  private readonly others: number;
  private readonly distances;
  private readonly components: Int32Array;
  private readonly gains: Gains;
  private readonly ties: SingleTies;
  private readonly wishes: Wishes;
  private readonly passed: Map<number, Set<number>>;
  private readonly progress?: Progress;

  constructor(graph: Graph, traits: readonly Traits[], not: Wanted["not"], progress?: Progress) {
    const gone = marked(graph.ids.length, graph.weavers);
    const rows = rowsWithout(graph, gone);
    this.graph = graph;
    this.others = graph.ids.length - graph.weavers.length;
    this.among = graph.ids.flatMap((_, actor) => (!gone[actor] && traits[actor]!.active ? [actor] : []));
    this.distances = distancesOf(rows);
    this.components = componentsOf(rows);
    this.gains = new Gains(this.distances);
    this.ties = new SingleTies(rows);
    this.wishes = new Wishes(graph, traits, this.among);
    this.passed = passedOver(graph, not);
    this.progress = progress;
  }

  /** The best pairs: first what every pair would gain, then the scores, most of which need not be reckoned to the end. */
  best(most: number): Ranked[] {
    const sums = this.among.map((one, at) => this.sumsOf(one, at));
    const greatest = sums.reduce((so, row) => row.reduce((far, sum) => Math.max(far, sum), so), 0);
    const freed = this.among.map((actor) => this.ties.mostFreedAt(actor));
    let found: Ranked[] = [];
    for (const [at, one] of this.among.entries()) {
      const wishes = this.wishes.of(one);
      for (let next = 0; next < sums[at]!.length; next++) {
        const [sum, other] = [sums[at]![next]!, this.among[at + 1 + next]!];
        if (!sum) continue;
        const least = found.length < most ? 0 : found.at(-1)!.score;
        if (this.score(sum / greatest, freed[at]! + freed[at + 1 + next]!, wishes[other]!) < least) continue;
        const score = this.score(sum / greatest, this.ties.freedBy(one, other), wishes[other]!);
        if (found.length < most || score > least) found = inserted(found, { one, other, sum, score }, most);
      }
    }
    return found;
  }

  /** What ties of one to each of those after it would gain; nothing for those it is not to be introduced to. */
  private sumsOf(one: number, at: number): Float32Array {
    const { gains, distances, passed } = this;
    this.progress?.(at / this.among.length);
    const after = this.among.slice(at + 1);
    const ends = marked(distances.count, after);
    for (const other of after) if (distances.steps[one * distances.count + other] === 1 || passed.get(one)?.has(other)) ends[other] = 0;
    gains.gather(one, ends);
    return Float32Array.from(after, (other) => (ends[other] ? gains.gainOf(other) : 0));
  }

  /** To the millionth, so that what is alike comes out alike. */
  private score(gain: number, freed: number, wish: number): number {
    const freeing = Math.min(1, freed / (freedInFull * this.others));
    return Math.round(1e8 * (parts.gain * gain + parts.frees * freeing + parts.wish * wish)) / 1e6;
  }

  /** A pair with all that can be told of it. */
  told({ one, other, sum, score }: Ranked): Suggestion {
    const { wishes, components } = this;
    const size = (actor: number) => components.reduce((count, component) => count + (component === components[actor] ? 1 : 0), 0);
    const joins = [size(one), size(other)].sort((a, b) => a - b) as [number, number];
    const through = wishes.throughs(one).get(other)?.through;
    const found = {
      one,
      other,
      gain: (2 * sum) / (this.others * (this.others - 1)),
      ...(components[one] !== components[other] && { joins }),
      frees: this.ties.freedBy(one, other),
      ...(through !== undefined && { through }),
      themes: wishes.shared("themes", one, other),
      targetGroups: wishes.shared("targetGroups", one, other),
      areas: wishes.shared("areas", one, other),
      meets: wishes.meetingsOf(one, other),
      score,
    };
    const { count, steps } = this.distances;
    return { ...found, reasons: reasonsToMeet(found, steps[one * count + other]!, this.graph) };
  }
}

/** Kept in order: the best first, equal ones as they came. */
function inserted(found: readonly Ranked[], pair: Ranked, most: number): Ranked[] {
  const place = found.findIndex(({ score }) => score < pair.score);
  return found.toSpliced(place < 0 ? found.length : place, 0, pair).slice(0, most);
}

function passedOver({ at }: Graph, not: Wanted["not"]): Map<number, Set<number>> {
  const passed = new Map<number, Set<number>>();
  for (const [one, other] of not)
    for (const [first, second] of [
      [at.get(one), at.get(other)],
      [at.get(other), at.get(one)],
    ])
      if (first !== undefined && second !== undefined) passed.set(first, (passed.get(first) ?? new Set()).add(second));
  return passed;
}
