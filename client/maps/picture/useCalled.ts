import { useCallback } from "react";
import { useTranslations } from "use-intl";
import type { SceneActor } from "./scene.ts";

/** An actor in words, for those who hear the map: "Lions, förening, 4 länkar"; with its group where a lens shows groups, numbered from 0. */
export function useCalled(): (actor: SceneActor, group?: number) => string {
  const say = useTranslations();
  return useCallback(
    ({ name, kind, degree, weaver, active }, group) =>
      say("maps.picture.actor", {
        name,
        kind: say(`actors.kind.${kind}`).toLocaleLowerCase(),
        ties: degree,
        weaver: weaver ? "yes" : "no",
        active: active ? "yes" : "no",
        group: group === undefined ? "none" : `${group + 1}`,
      }),
    [say],
  );
}
