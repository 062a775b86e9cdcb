import { useWords } from "../i18n.tsx";
import type { Heard } from "../live.ts";

type Told = Pick<Heard, "type" | "kind" | "label" | "by">;

const types = ["Placement", "Tie", "Actor", "NetworkMap", "Challenge", "SavedView"] as const;

/** Tells what happened in one sentence: who did what to what. Nothing for what the map does not tell about. */
export function useStory(): (event: Told) => string | undefined {
  const say = useWords();
  return ({ type, kind, label, by }) => {
    const known = types.find((one) => one === type);
    return known && say(`weave.story.${known}.${kind}`, { who: by?.name ?? say("weave.story.someone"), what: label });
  };
}
