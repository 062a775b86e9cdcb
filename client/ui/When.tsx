import { useEffect, useState } from "react";
import { locales } from "../../schema/locales.ts";
import type { Language } from "../../schema/words.ts";
import { useLanguage, useWords } from "../i18n.tsx";

const minute = 60_000;
const day = 24 * 60 * minute;

const midnight = (at: Date) => new Date(at.getFullYear(), at.getMonth(), at.getDate()).getTime();

/** A time of day as it is said: '18' and '18.30' in Swedish, '18:00' and '18:30' in English. */
const timeOf = (at: Date, language: Language) => {
  const minutes = String(at.getMinutes()).padStart(2, "0");
  if (language === "en") return `${at.getHours()}:${minutes}`;
  return at.getMinutes() ? `${at.getHours()}.${minutes}` : `${at.getHours()}`;
};

/** A day as it is said: '3 mars', and with its year when that is not this one. */
export const dayInWords = (at: Date, now: Date, language: Language) =>
  new Intl.DateTimeFormat(locales[language], {
    day: "numeric",
    month: "long",
    ...(at.getFullYear() !== now.getFullYear() && { year: "numeric" }),
  }).format(at);

/** A day of the calendar, written as 2026-03-01, as it is said. */
export const dateInWords = (day: string, language: Language) => dayInWords(new Date(`${day}T12:00:00`), new Date(), language);

interface Said {
  now: () => string;
  dayAt: (values: { day: string; time: string }) => string;
}

/** A moment in words, near ones as people say them: 'nyss', 'för 3 minuter sedan', 'i morgon kl. 18', '3 mars'. */
export function whenInWords(at: Date, now: Date, language: Language, say: Said): string {
  const relative = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
  const minutes = Math.round((at.getTime() - now.getTime()) / minute);
  if (minutes === 0) return say.now();
  if (Math.abs(minutes) < 60) return relative.format(minutes, "minute");
  const days = Math.round((midnight(at) - midnight(now)) / day);
  if (Math.abs(days) > 1) return dayInWords(at, now, language);
  return say.dayAt({ day: relative.format(days, "day"), time: timeOf(at, language) });
}

/** A moment, said in words that follow the clock; the exact time is in its title. */
export function When({ at }: { at: string }) {
  const say = useWords();
  const { language } = useLanguage();
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), minute / 2);
    return () => clearInterval(timer);
  }, []);
  const exact = new Intl.DateTimeFormat(locales[language], { dateStyle: "long", timeStyle: "medium" });
  const moment = new Date(at);
  const words = whenInWords(moment, now, language, {
    now: () => say("house.when.now"),
    dayAt: (values) => say("house.when.dayAt", values),
  });
  return (
    <time dateTime={at} title={exact.format(moment)}>
      {words}
    </time>
  );
}

/** A day without a time, such as a date that a tie has lasted since. */
export function Day({ on }: { on: string }) {
  const { language } = useLanguage();
  return <time dateTime={on}>{dateInWords(on, language)}</time>;
}
