import type { Language } from "./words.ts";

/** How numbers, days and times are written in each language. */
export const locales: Readonly<Record<Language, string>> = { sv: "sv-SE", en: "en-GB" };
