import type { Graph } from "./graph.ts";
import { type Meeting, meetingsOf } from "./meets.ts";
import { rarity, type Traits } from "./traits.ts";

/** What two actors can have in common. */
export const commons = ["themes", "targetGroups", "areas"] as const;
export type Common = (typeof commons)[number];

/** How much each reason to meet weighs: a need that is met most, then what both work with, for whom, where, and that somebody knows both. */
export const weights = { meets: 1.5, themes: 1, targetGroups: 0.75, areas: 0.5, through: 0.5 } as const;

/** Why actors would want to meet: for one at a time, what speaks for each of the others. */
export class Wishes {
  private readonly graph: Graph;
  private readonly traits: readonly Traits[];
  private readonly all: number;
  private readonly having: Record<Common, Map<string, number[]>>;
  private readonly meetings: Map<number, Meeting[]>;

  constructor(graph: Graph, traits: readonly Traits[], among: readonly number[]) {
    this.graph = graph;
    this.traits = traits;
    this.all = among.length;
    const having = (of: Common) =>
      byValue(among.flatMap((actor) => [...new Set(traits[actor]![of])].map((name) => [name, actor] as const)));
    this.having = { themes: having("themes"), targetGroups: having("targetGroups"), areas: having("areas") };
    this.meetings = byValue(
      meetingsOf(traits, among).flatMap((meeting) => [[meeting.needs, meeting] as const, [meeting.offers, meeting] as const]),
    );
  }

  /**
   * How much speaks for a meeting of this one with each of the others, 0–1: every whole reason takes half of the doubt, 1 − 2^(−sum).
   * What is shared counts by how rare it is among those who might meet, a common neighbour by the weaker of the two ties to it.
   */
  of(one: number): Float64Array {
    const sums = new Float64Array(this.traits.length);
    for (const of of commons)
      for (const name of new Set(this.traits[one]![of]))
        for (const other of this.having[of].get(name) ?? []) sums[other]! += weights[of] * this.rarityOf(of, name);
    for (const { needs, offers, weight } of this.meetings.get(one) ?? []) sums[needs === one ? offers : needs]! += weights.meets * weight;
    for (const [other, { strength }] of this.throughs(one)) sums[other]! += (weights.through * strength) / 4;
    return sums.map((sum) => 1 - 2 ** -sum);
  }

  /** What two have in common that not everybody has, the rarest first. */
  shared(of: Common, one: number, other: number): string[] {
    const theirs = new Set(this.traits[other]![of]);
    const both = [...new Set(this.traits[one]![of])].filter((name) => theirs.has(name) && this.rarityOf(of, name) > 0);
    return both.sort((a, b) => this.rarityOf(of, b) - this.rarityOf(of, a) || (a < b ? -1 : 1));
  }

  /** Which needs of either the other's offers meet. */
  meetingsOf(one: number, other: number): Meeting[] {
    return (this.meetings.get(one) ?? []).filter(({ needs, offers }) => needs === other || offers === other);
  }

  /** Who knows this one and each of those two ties away, and how well both: of several the one with the strongest ties, weavers included. */
  throughs(one: number): Map<number, { through: number; strength: number }> {
    const { offsets, neighbours, strengths } = this.graph;
    const found = new Map<number, { through: number; strength: number; sum: number }>();
    for (let at = offsets[one]!; at < offsets[one + 1]!; at++)
      for (let place = offsets[neighbours[at]!]!; place < offsets[neighbours[at]! + 1]!; place++) {
        const [near, far] = [strengths[at]!, strengths[place]!];
        const [strength, sum] = [Math.min(near, far), near + far];
        const best = found.get(neighbours[place]!);
        if (!best || strength > best.strength || (strength === best.strength && sum > best.sum))
          found.set(neighbours[place]!, { through: neighbours[at]!, strength, sum });
      }
    found.delete(one);
    return found;
  }

  private rarityOf = (of: Common, name: string) => rarity(this.having[of].get(name)?.length ?? 0, this.all);
}

function byValue<K, V>(pairs: readonly (readonly [K, V])[]): Map<K, V[]> {
  const all = new Map<K, V[]>();
  for (const [key, value] of pairs) {
    const some = all.get(key);
    if (some) some.push(value);
    else all.set(key, [value]);
  }
  return all;
}
