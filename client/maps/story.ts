import { byDeed } from "../hubs/feed.ts";
import { useLanguage, useWords } from "../i18n.tsx";
import type { Heard } from "../live/live.ts";

const plain = (chunks: string) => chunks;

/** Tells what somebody did in one plain sentence, to be heard; all the events of one operation are one deed. */
export function useStory(): (events: readonly Heard[]) => string {
  const say = useWords();
  const { language } = useLanguage();
  return (events) =>
    byDeed(events)
      .map(({ first, labels }) => {
        const key = `events.deed.${first.deed}` as "events.deed.drawTie";
        const label = new Intl.ListFormat(language).format(labels);
        const values = { who: first.by?.name ?? say("events.someone"), label, count: labels.length, by: plain, thing: plain };
        return say.markup(say.has(key) ? key : `events.plain.${first.kind}`, values);
      })
      .join(". ");
}
