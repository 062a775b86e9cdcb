import { useCallback, useEffect, useMemo, useState } from "react";
import { TieState } from "../../schema/maps.ts";
import type { Asked } from "../../schema/weaving/answer.ts";
import type { Suggestion } from "../../schema/weaving/introductions.ts";
import { type OnMap, otherEnd } from "../maps/onMap.ts";
import { useMapRoom } from "../maps/useMapRoom.ts";
import { askAtLength } from "./analyst.ts";
import type { IntroductionRead } from "./introductions.ts";
import { useTold } from "./useTold.ts";

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

type Question = Asked["introduce"];

function useQuestion(thoughtOf: readonly IntroductionRead[] | undefined, given: Given, most: number): Question | undefined {
  const { actors } = useMapRoom();
  const told = useTold();
  return useMemo(() => {
    if (!thoughtOf) return;
    const byId = new Map(actors.map((actor) => [actor.id, actor]));
    const traits = told.ids.map((id) => {
      const { active = false, themes = [], targetGroups = [], areas = [] } = byId.get(id) ?? {};
      const { offers, needs } = given.get(id) ?? { offers: [], needs: [] };
      return { active, themes: names(themes), targetGroups: names(targetGroups), areas: names(areas), offers, needs };
    });
    return { told, traits, wanted: { most, not: thoughtOf.map(({ one, other }) => [one.id, other.id] as const) } };
  }, [told, actors, thoughtOf, given, most]);
}

/** How far the counting of a question has come. */
export interface Counting {
  /** 0 to 1; nothing as long as nobody has to wait. */
  share?: number;
  isStopped: boolean;
  stop: () => void;
  again: () => void;
}

/** The latest answer, with the question that it belongs to: its actors are places among those that were asked about. */
function useFound(question: Question | undefined) {
  const [found, setFound] = useState<{ question: Question; answer: readonly Suggestion[] }>();
  const [share, setShare] = useState<number>();
  const [isStopped, setStopped] = useState(false);
  useEffect(() => {
    if (!question || isStopped) return;
    const asking = new AbortController();
    const { signal } = asking;
    const tell = (answer: readonly Suggestion[]) => {
      if (signal.aborted) return;
      setFound({ question, answer });
      setShare(undefined);
    };
    askAtLength("introduce", question, { signal, onShare: (far) => !signal.aborted && setShare(far) }).then(
      (answer) => answer && tell(answer),
      () => tell([]),
    );
    return () => {
      asking.abort();
      setShare(undefined);
    };
  }, [question, isStopped]);
  const stop = useCallback(() => setStopped(true), []);
  const again = useCallback(() => setStopped(false), []);
  return { found, counting: { share, isStopped, stop, again } };
}

/**
 * The pairs on the map that should be introduced next, best first, besides those that somebody has thought of already; nothing while they
 * are worked out. With how far that has come.
 */
export function useSuggestions(thoughtOf: readonly IntroductionRead[] | undefined, given: Given, most: number) {
  const { actors } = useMapRoom();
  const known = useKnown();
  const { found, counting } = useFound(useQuestion(thoughtOf, given, most));
  const suggested = useMemo((): Suggested[] | undefined => {
    if (!found || !thoughtOf) return;
    const { told } = found.question;
    const byId = new Map(actors.map((actor) => [actor.id, actor]));
    const past = new Set(thoughtOf.flatMap(({ one, other }) => [`${one.id} ${other.id}`, `${other.id} ${one.id}`]));
    return found.answer.flatMap(({ one: first, other: second, through, joins, reasons }) => {
      const [one, other] = [byId.get(told.ids[first]!), byId.get(told.ids[second]!)];
      if (!one || !other || past.has(`${one.id} ${other.id}`) || known.get(one.id)?.has(other.id)) return [];
      const best = through === undefined ? undefined : byId.get(told.ids[through]!);
      const both = actors.filter(({ id }) => known.get(one.id)?.has(id) && known.get(other.id)?.has(id));
      return [{ one, other, joins, reasons, between: [...(best ? [best] : []), ...both.filter((actor) => actor !== best)] }];
    });
  }, [found, thoughtOf, actors, known]);
  return { suggested, counting };
}
