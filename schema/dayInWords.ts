import { clockAt } from "./clock.ts";
import type { Day } from "./day.ts";
import { locales } from "./locales.ts";
import type { Language } from "./words.ts";

const written = (dateStyle: "full" | "long", language: Language, day: Day): string =>
  new Intl.DateTimeFormat(locales[language], { dateStyle, timeZone: "UTC" }).format(new Date(day));

/** A day in words, with its weekday: torsdag 3 december 2026. */
export const dayInWords = (language: Language, day: Day): string => written("full", language, day);

/** A day in words, without its weekday: 3 december 2026. */
export const dateInWords = (language: Language, day: Day): string => written("long", language, day);

/** A moment in words, by Swedish clocks: 3 december 2026 18:04. */
export function momentInWords(language: Language, moment: Date): string {
  const { day, time } = clockAt(moment);
  return `${dateInWords(language, day)} ${time}`;
}
