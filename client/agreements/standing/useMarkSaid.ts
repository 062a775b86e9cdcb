import type { Mark } from "../../../schema/agreements/marks.ts";
import { useLanguage, useSentence } from "../../i18n.tsx";
import { dateInWords } from "../../ui/When.tsx";

const isDay = (value: string | number): value is string => /^\d{4}-\d\d-\d\d$/.test(String(value));

/** Says why an agreement is marked, with its days in words. */
export function useMarkSaid(): (mark: Pick<Mark, "why">) => string {
  const sentence = useSentence();
  const { language } = useLanguage();
  return ({ why: { key, values = {} } }) => {
    const said = Object.entries(values).map(([name, value]) => [name, isDay(value) ? dateInWords(value, language) : value]);
    return sentence({ key, values: Object.fromEntries(said) });
  };
}
