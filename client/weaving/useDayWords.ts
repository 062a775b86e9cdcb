import { useMemo } from "react";
import { useLanguage, useWords } from "../i18n.tsx";
import { today } from "../ui/today.ts";

const isLastOfMonth = (day: string) =>
  new Date(`${day}T12:00:00Z`).getUTCMonth() !== new Date(Date.parse(`${day}T12:00:00Z`) + 86_400_000).getUTCMonth();

/** How a day of a map's past is said: a month by its name, since its last day stands for it; any other day as a day; today as 'today'. */
export function useDayWords(): (day: string) => string {
  const say = useWords();
  const { language } = useLanguage();
  return useMemo(() => {
    const locale = language === "en" ? "en-GB" : language;
    const month = new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" });
    const date = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
    return (day) => {
      if (day === today()) return say("time.today");
      return (isLastOfMonth(day) ? month : date).format(new Date(`${day}T12:00:00Z`));
    };
  }, [say, language]);
}
