import { useEffect, useEffectEvent } from "react";
import { useLanguage, useWords } from "../i18n.tsx";
import { sendAgain } from "../live/deeds.ts";
import { unsentOf } from "../live/unsent.ts";
import { notify } from "../ui/Notices.tsx";
import { useReason } from "../ui/Refused.tsx";
import { useMe } from "./useMe.ts";

/** Sends what the reader did on a page that was closed before it was stored, once it is known who she is, and says so; nothing is drawn. */
export function Unsent() {
  const say = useWords();
  const reason = useReason();
  const { language } = useLanguage();
  const { me } = useMe();
  const person = me?.person.id;
  const send = useEffectEvent(async (whose: string) => {
    const told = await sendAgain(await unsentOf(whose));
    const inWords = (words: readonly (string | undefined)[]) =>
      new Intl.ListFormat(language).format(words.map((one) => one ?? say("house.unsent.unnamed")));
    const sent = told.filter(({ problem }) => !problem).flatMap(({ deed }) => deed.words ?? []);
    if (sent.length) notify({ text: say("house.unsent.sent", { words: inWords(sent) }) });
    for (const { deed, problem } of told)
      if (problem) notify({ text: say("house.unsent.refused", { words: inWords([deed.words]), why: reason(problem) }) });
  });
  useEffect(() => {
    if (person) void send(person);
  }, [person]);
  return null;
}
