import { type Day } from "../day.ts";
import type { Language, WordKey } from "../words.ts";
import { clockAt, zone } from "./clock.ts";

/** How a document says its words: in one language, with values put into them. */
export type Say = (key: WordKey, values?: Record<string, string | number>) => string;

const locales: Record<Language, string> = { sv: "sv-SE", en: "en-GB" };

/** A day in words, by Swedish clocks: torsdag 3 december 2026. */
export const dayInWords = (language: Language, moment: Date): string =>
  new Intl.DateTimeFormat(locales[language], { dateStyle: "full", timeZone: zone }).format(moment);

/** A day of the calendar in words, without its weekday: 3 december 2026. */
export const dateInWords = (language: Language, day: Day): string =>
  new Intl.DateTimeFormat(locales[language], { dateStyle: "long", timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));

/** A moment in words, by Swedish clocks: 3 december 2026 18:04. */
export function momentInWords(language: Language, moment: Date): string {
  const { day, time } = clockAt(moment);
  return `${dateInWords(language, day)} ${time}`;
}

/** From when until when something is, in words: torsdag 3 december 2026 kl. 18:00–20:00. */
export function whenInWords(language: Language, say: Say, startsAt: Date, endsAt: Date): string {
  const [from, to] = [clockAt(startsAt), clockAt(endsAt)];
  const until = from.day === to.day ? to.time : `${dayInWords(language, endsAt)} ${to.time}`;
  return say("meetings.letter.when", { day: dayInWords(language, startsAt), from: from.time, until });
}
