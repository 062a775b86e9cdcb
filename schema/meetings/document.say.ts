import { clockAt } from "../clock.ts";
import { dayInWords } from "../dayInWords.ts";
import type { Language, WordKey } from "../words.ts";

/** How a document or a letter says its words: in one language, with values put into them. */
export type Say = (key: WordKey, values?: Record<string, string | number>) => string;

/** From when until when something is, in words by Swedish clocks: torsdag 3 december 2026 kl. 18:00–20:00. */
export function whenInWords(language: Language, say: Say, startsAt: Date, endsAt: Date): string {
  const [from, to] = [clockAt(startsAt), clockAt(endsAt)];
  const until = from.day === to.day ? to.time : `${dayInWords(language, to.day)} ${to.time}`;
  return say("meetings.letter.when", { day: dayInWords(language, from.day), from: from.time, until });
}
