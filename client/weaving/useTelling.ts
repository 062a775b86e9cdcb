import { useCallback, useMemo } from "react";
import type { Said } from "../../schema/weaving/said.ts";
import { useSentence } from "../i18n.tsx";
import { useMapRoom } from "../maps/useMapRoom.ts";

/** Says what an analysis has found, with the names of the map's actors put in. */
export function useTelling(): (said: Said) => string {
  const sentence = useSentence();
  const { actors } = useMapRoom();
  const names = useMemo(() => new Map(actors.map(({ id, name }) => [id, name])), [actors]);
  return useCallback(
    ({ key, values = {} }) => {
      const named = Object.entries(values).map(([name, value]) => [
        name,
        name.endsWith("actor") ? (names.get(String(value)) ?? value) : value,
      ]);
      return sentence({ key, values: Object.fromEntries(named) });
    },
    [sentence, names],
  );
}
