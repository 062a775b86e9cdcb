import { useMemo } from "react";
import { locales } from "../../schema/locales.ts";
import { useLanguage, useWords } from "../i18n.tsx";
import { today } from "../ui/today.ts";

const noon = (day: string) => new Date(`${day}T12:00:00Z`);

const isLastOfMonth = (day: string) => new Date(+noon(day) + 86_400_000).getUTCDate() === 1;

/** How the days of a map's past are said: a month by its name, since its last day stands for it; today as 'today'. */
export interface DayWords {
  /** Alone: 'mars 2024', '14 mars 2024'. */
  called: (day: string) => string;
  /** In a sentence: 'i mars 2024', 'den 14 mars 2024'. */
  inSentence: (day: string) => string;
}

/** How the days of a map's past are said to the reader. */
export function useDayWords(): DayWords {
  const say = useWords();
  const { language } = useLanguage();
  return useMemo(() => {
    const locale = locales[language];
    const month = new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" });
    const date = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
    const called = (day: string) => {
      if (day === today()) return say("time.today");
      return (isLastOfMonth(day) ? month : date).format(noon(day));
    };
    const inSentence = (day: string) => {
      if (day === today()) return say("time.today");
      return say(isLastOfMonth(day) ? "time.inMonth" : "time.onDay", { day: called(day) });
    };
    return { called, inSentence };
  }, [say, language]);
}
