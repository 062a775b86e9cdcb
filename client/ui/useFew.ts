import { useLanguage, useWords } from "../i18n.tsx";

const named = 2;

/** Names as part of a sentence: the first two, and how many more there are. */
export function useFew(): (names: readonly string[]) => string {
  const say = useWords();
  const { language } = useLanguage();
  return (names) => {
    const rest = names.length - named;
    const shown = rest > 1 ? [...names.slice(0, named), say("house.ui.andMore", { count: rest })] : names;
    return new Intl.ListFormat(language).format(shown);
  };
}
