import { useMemo } from "react";
import type { Present } from "../live/presence.ts";
import { useMe } from "../people/useMe.ts";
import { useOthersHere } from "./Around.tsx";

/** Who else has chosen each thing, by name: a person once, however many windows she has. */
export function chosenBy(present: readonly Present[], me: string | undefined): Map<string, string[]> {
  const chosen = new Map<string, string[]>();
  for (const { person, selected } of present)
    for (const id of person.id === me ? [] : selected) {
      const there = chosen.get(id) ?? [];
      if (!there.includes(person.name)) chosen.set(id, [...there, person.name]);
    }
  return chosen;
}

/** Who else has chosen each thing just now; the same map until somebody chooses anew. */
export function useChosenByOthers(): ReadonlyMap<string, readonly string[]> {
  const { me } = useMe();
  const { present } = useOthersHere();
  const chosen = JSON.stringify([...chosenBy(present, me?.person.id)]);
  return useMemo(() => new Map(JSON.parse(chosen)), [chosen]);
}
