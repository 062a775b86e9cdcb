import { createTranslator } from "use-intl/core";
import { type Language, type Words, words } from "../../schema/words.ts";

const speaking = (language: Language) => createTranslator({ locale: language, messages: words[language] as Words });

/** What stands on the pages, as a Swedish reader finds it: the catalogues' own sentences. */
export const say = speaking("sv");

/** The same to an English reader. */
export const inEnglish = speaking("en");
