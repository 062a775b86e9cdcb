import { useMemo } from "react";
import { clockAt, zone } from "../../schema/clock.ts";
import { locales } from "../../schema/locales.ts";
import { useLanguage } from "../i18n.tsx";

/** How the moments of meetings are said: always by Swedish clocks, wherever the reader is. */
export function useMoment() {
  const { language } = useLanguage();
  return useMemo(() => {
    const locale = locales[language];
    const format = (options: Intl.DateTimeFormatOptions) => {
      const written = new Intl.DateTimeFormat(locale, { ...options, timeZone: zone });
      return (at: string | Date) => written.format(new Date(at));
    };
    const long = format({ weekday: "long", day: "numeric", month: "long", year: "numeric" });
    const day = format({ weekday: "short", day: "numeric", month: "short" });
    const date = format({ day: "numeric", month: "long", year: "numeric" });
    const timeOf = (at: string | Date) => (language === "en" ? clockAt(new Date(at)).time : clockAt(new Date(at)).time.replace(":", "."));
    const span = (from: string | Date, to: string | Date) => `${timeOf(from)}\u2060–\u2060${timeOf(to)}`;
    return {
      long,
      day,
      timeOf,
      span,
      /** The day and the time in one line. */
      at: (from: string | Date, to: string | Date) => `${long(from)} ${language === "en" ? "" : "kl. "}${span(from, to)}`,
      monthYear: format({ month: "long", year: "numeric" }),
      monthShort: format({ month: "short" }),
      weekdayShort: format({ weekday: "short" }),
      dayNumber: (at: string | Date) => String(Number(clockAt(new Date(at)).day.slice(8))),
      /** A day that is written as 2026-03-01. */
      date: (on: string) => date(`${on}T12:00:00Z`),
      month: (number: number, width: "long" | "short" = "long") =>
        new Intl.DateTimeFormat(locale, { month: width, timeZone: "UTC" }).format(Date.UTC(2026, number - 1, 1)),
      list: (names: readonly string[]) => new Intl.ListFormat(locale, { type: "conjunction" }).format(names),
    };
  }, [language]);
}
