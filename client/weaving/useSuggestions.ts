import { useMemo } from "react";
import { Strength, TieState } from "../../schema/maps.ts";
import { graphOf } from "../../schema/weaving/graph.ts";
import { introductionsFor, type Suggestion } from "../../schema/weaving/introductions.ts";
import { type OnMap, otherEnd } from "../maps/onMap.ts";
import { useMapRoom } from "../maps/useMapRoom.ts";
import type { IntroductionRead } from "./introductions.ts";

/** Two who should meet next, and why. */
export interface Suggested extends Pick<Suggestion, "joins" | "reasons"> {
  one: OnMap;
  other: OnMap;
  /** Who knows both, the one who knows them best first. */
  between: OnMap[];
}

/** What actors offer and need, by their ids. */
export type Given = ReadonlyMap<string, { offers: readonly string[]; needs: readonly string[] }>;

const names = (things: readonly { name: string }[]) => things.map(({ name }) => name);

/** Who has a present tie to whom. */
function useKnown() {
  const { ties } = useMapRoom();
  return useMemo(() => {
    const known = new Map<string, Set<string>>();
    for (const tie of ties.filter(({ state }) => state === TieState.Present))
      for (const end of [tie.from.id, tie.to.id]) known.set(end, (known.get(end) ?? new Set()).add(otherEnd(tie, end).id));
    return known;
  }, [ties]);
}

/** The pairs on the map that should be introduced next, best first, besides those that somebody has thought of already; nothing while they are worked out. */
export function useSuggestions(thoughtOf: readonly IntroductionRead[] | undefined, given: Given, most: number): Suggested[] | undefined {
  const { actors, ties } = useMapRoom();
  const known = useKnown();
  return useMemo(() => {
    if (!thoughtOf) return;
    const graph = graphOf({
      actors,
      ties: ties.map(({ from, to, strength }) => ({ from: from.id, to: to.id, strength: strength ? Strength[strength] : null })),
    });
    const traits = actors.map(({ id, active, themes, targetGroups, areas }) => ({
      active,
      ...{ themes: names(themes), targetGroups: names(targetGroups), areas: names(areas) },
      ...(given.get(id) ?? { offers: [], needs: [] }),
    }));
    const not = thoughtOf.map(({ one, other }) => [one.id, other.id] as const);
    return introductionsFor(graph, traits, { most, not }).map(({ one: first, other: second, through, joins, reasons }) => {
      const [one, other] = [actors[first]!, actors[second]!];
      const both = actors.filter(({ id }) => known.get(one.id)?.has(id) && known.get(other.id)?.has(id));
      const best = through === undefined ? undefined : actors[through];
      return { one, other, joins, reasons, between: [...(best ? [best] : []), ...both.filter((actor) => actor !== best)] };
    });
  }, [thoughtOf, actors, ties, given, known, most]);
}
