import { clockAt } from "../../schema/clock.ts";
import { Side } from "../../schema/councils.ts";
import { locales } from "../../schema/locales.ts";
import { Strength } from "../../schema/maps.ts";
import { useLanguage, useWords } from "../i18n.tsx";
import { dateInWords } from "../ui/When.tsx";
import type { FeedEvent } from "./feed.ts";
import { wordOf } from "./vocabularies.ts";

const isId = (value: string) => /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(value);
const isDay = (value: string) => /^\d{4}-\d\d-\d\d$/.test(value);
const isMoment = (value: string) => /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value);

const strengths = Object.keys(Strength) as (keyof typeof Strength)[];

/** How many seats a side is to have, as a council's rule says it. */
interface Quota {
  side: Side;
  ordinary: number;
  substitutes: number;
}
const isQuota = (value: object): value is Quota => "side" in value && "ordinary" in value;

/** One side of a change in words; nothing when it can only be told that it changed, as with references. */
export function useValue(): (event: FeedEvent, field: string, value: unknown) => string | undefined {
  const say = useWords();
  const { language } = useLanguage();
  const day = (text: string) => dateInWords(text, language);
  const moment = (text: string) => {
    const { day: on, time } = clockAt(new Date(text));
    return language === "en" ? `${day(on)} ${time}` : `${day(on)} kl. ${time.replace(":", ".")}`;
  };
  const month = (number: number) =>
    new Intl.DateTimeFormat(locales[language], { month: "long", timeZone: "UTC" }).format(Date.UTC(2026, number - 1, 1));
  const ofNumber = (event: FeedEvent, field: string, value: number) => {
    if (field === "strength") return ofText(event, field, strengths[value - 1] ?? "");
    if (field === "pausedMonths") return month(value);
    if (field === "year") return `${value}`;
    return new Intl.NumberFormat(language).format(Math.round(value));
  };
  const ofText = ({ type }: FeedEvent, field: string, value: string): string | undefined => {
    if (isId(value) || field === "rule") return;
    if (isDay(value)) return day(value);
    if (isMoment(value)) return moment(value);
    if (field === "at") return language === "en" ? value : value.replace(":", ".");
    const key = wordOf(type, field, value);
    return key === undefined ? value : key === null ? undefined : say(key as "hubs.role.Weaver");
  };
  const ofQuota = ({ side, ...counts }: Quota) => say("events.quota", { side: say(`councils.side.${side}`), ...counts });
  const inWords = (event: FeedEvent, field: string, value: unknown): string | undefined => {
    if (value === null || value === undefined || value === "" || (Array.isArray(value) && !value.length)) return say("events.nothing");
    if (typeof value === "boolean") return say(value ? "events.yes" : "events.no");
    if (typeof value === "number") return ofNumber(event, field, value);
    if (typeof value === "string") return ofText(event, field, value);
    if (!Array.isArray(value)) return isQuota(value) ? ofQuota(value) : undefined;
    const parts = value.map((part) => inWords(event, field, part));
    return parts.every((part) => part !== undefined) ? parts.join(", ") : undefined;
  };
  return inWords;
}
