import { useWords } from "../i18n.tsx";
import type { Heard } from "../live.ts";

const plain = (chunks: string) => chunks;

/** Tells what happened in one plain sentence, to be heard: who did what to what. */
export function useStory(): (event: Pick<Heard, "deed" | "kind" | "label" | "by">) => string {
  const say = useWords();
  return ({ deed, kind, label, by }) => {
    const key = `events.deed.${deed}` as "events.deed.drawTie";
    return say.markup(say.has(key) ? key : `events.plain.${kind}`, {
      who: by?.name ?? say("events.someone"),
      label,
      by: plain,
      thing: plain,
    });
  };
}
