import { useMemo } from "react";
import type { Contributed } from "../../../schema/agreements/means.ts";
import { locales } from "../../../schema/locales.ts";
import { useLanguage, useWords } from "../../i18n.tsx";

/** How amounts are said: with spaces between thousands, and what they are counted in. */
export function useAmounts() {
  const say = useWords();
  const { language } = useLanguage();
  return useMemo(() => {
    const number = (amount: number) => new Intl.NumberFormat(locales[language]).format(amount);
    const kronor = (amount: number) => say("means.amount.Kronor", { amount: number(amount) });
    const amount = ({ amount, unit }: Contributed) => (amount ? say(`means.amount.${unit}`, { amount: number(amount) }) : "");
    const worth = ({ value }: Contributed) => (value ? say("means.worth", { amount: number(value) }) : "");
    return { number, kronor, amount, worth };
  }, [say, language]);
}
