import { useCallback } from "react";
import { useTranslations } from "use-intl";
import type { SceneActor } from "./scene.ts";

/** An actor in words, for those who hear the map: "Lions, förening, 4 länkar". */
export function useCalled(): (actor: SceneActor) => string {
  const say = useTranslations();
  return useCallback(
    ({ name, kind, degree, weaver, active }) =>
      say("maps.picture.actor", {
        name,
        kind: say(`actors.kind.${kind}`).toLocaleLowerCase(),
        ties: degree,
        weaver: weaver ? "yes" : "no",
        active: active ? "yes" : "no",
      }),
    [say],
  );
}
