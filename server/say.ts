import { createTranslator } from "use-intl/core";
import type { Refusal } from "../schema/refusal.ts";
import { type Language, languages, words } from "../schema/words.ts";

const translators = Object.fromEntries(
  languages.map((language) => [language, createTranslator({ locale: language, messages: words[language] as never })]),
);

/** A refusal as a sentence in the reader's language. */
export const say = (language: Language, { key, values }: Refusal): string => translators[language]!(key as never, values as never);

/** The first language of an Accept-Language header that the product speaks; Swedish when it names none of them. */
export function languageOf(accepted: string | undefined): Language {
  const wanted = (accepted ?? "").split(",").map((part) => {
    const [tag = "", weight] = part.trim().split(";q=");
    return { language: tag.slice(0, 2).toLowerCase(), weight: weight === undefined ? 1 : Number(weight) };
  });
  const spoken = wanted.filter(({ language }) => languages.includes(language as Language)).sort((one, other) => other.weight - one.weight);
  return (spoken[0]?.language as Language | undefined) ?? languages[0];
}
