import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { IntlProvider, useTranslations } from "use-intl";
import { locales } from "../schema/locales.ts";
import type { Refusal } from "../schema/refusal.ts";
import { type Language, languages, type Words, words } from "../schema/words.ts";
import { kept } from "./live/kept.ts";

declare module "use-intl" {
  interface AppConfig {
    Locale: Language;
    Messages: Words;
  }
}

const stored = "samvav.language";

/** The language to speak to a reader: the one chosen here before, else the first of the browser's that we speak, else Swedish. */
export function languageOf(chosen: string | null, browser: readonly string[]): Language {
  const wanted = [chosen ?? "", ...browser].map((tag) => tag.slice(0, 2).toLowerCase());
  return wanted.map((tag) => languages.find((language) => language === tag)).find(Boolean) ?? languages[0];
}

const spoken = kept<Language>(languages[0]);

/** Says on the page itself which language it is in, for assistive technology, and tells those who ask the server. */
function mark(language: Language): Language {
  document.documentElement.lang = language;
  spoken.set(language);
  return language;
}

const LanguageContext = createContext<{ language: Language; speak: (language: Language) => void }>({
  language: languages[0],
  speak: () => {},
});

/** The language that the reader reads in, and how to change it. */
export const useLanguage = () => useContext(LanguageContext);

/** The language spoken now, for requests made outside of React; and how to be told when another is chosen. */
export const { now: languageNow, listen: whenLanguageChanges } = spoken;

/** Speaks the reader's language to everything inside; a change of language needs no reload. */
export function Speech({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState(() => mark(languageOf(localStorage.getItem(stored), navigator.languages)));
  const speak = useCallback((next: Language) => {
    localStorage.setItem(stored, next);
    setLanguage(mark(next));
  }, []);
  const speech = useMemo(() => ({ language, speak }), [language, speak]);
  return (
    <LanguageContext value={speech}>
      <IntlProvider locale={language} messages={words[language] as Words} timeZone={Intl.DateTimeFormat().resolvedOptions().timeZone}>
        <I18nProvider locale={locales[language]}>{children}</I18nProvider>
      </IntlProvider>
    </LanguageContext>
  );
}

/** Every sentence of the product, by its key: `say("actors.kind.School")`. The arguments are typed by the Swedish sentence. */
export const useWords = () => useTranslations();

/** Says a rule's 'no' in the reader's language. */
export function useSentence(): (refusal: Refusal) => string {
  const say = useTranslations() as unknown as (key: string, values?: Refusal["values"]) => string;
  return ({ key, values }) => say(key, values);
}

/** The order of names in the reader's language: in Swedish å, ä and ö come last. */
export function useCollator(): Intl.Collator {
  const { language } = useLanguage();
  return useMemo(() => new Intl.Collator(language, { numeric: true }), [language]);
}
