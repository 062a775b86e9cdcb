import { isTime, momentAt } from "../clock.ts";
import { type Day, partsOf } from "../day.ts";
import { type Refusal, refusal } from "../refusal.ts";
import { firstNo, whyNotDay, whyNotName } from "../text.ts";
import { type Described, whyNotMeeting } from "./meeting.ts";
import { occurrences } from "./occurrences.ts";
import { ruleOf, whyNotRule } from "./rule.ts";

/** What a series is made of. */
export interface Series {
  title: string;
  /** How it comes back, as RFC 5545 writes it. */
  rule: string;
  /** The first day on which it can fall. */
  startsOn: Day;
  /** When it begins by Swedish clocks, as 18:00, and how many minutes it lasts: the same by the clock, summer and winter. */
  at: string;
  minutes: number;
  /** What its meetings are about, one after the other and then from the first again; none for meetings without a theme. */
  themes: readonly string[];
  /** The months in which it rests, from 1. */
  pausedMonths: readonly number[];
  /** Single days that are left out. */
  without: readonly Day[];
}

/** A meeting that a series will have. */
export interface Coming {
  day: Day;
  startsAt: Date;
  endsAt: Date;
  theme: string | null;
}

/** How many meetings one series can plan ahead, and how many days ahead that is at most: a year, and what is left of its last month. */
export const mostPlanned = 60;
export const daysPlanned = 366;
/** How many themes a series can go through. */
export const mostThemes = 24;

/** When a series meets, from a day up to and with another: what falls into a month of rest or on a day that is left out has no theme either. */
export function comingOf(series: Omit<Series, "title">, from: Day, last: Day): Coming[] {
  const { startsOn, at, minutes, themes, pausedMonths, without } = series;
  const rule = ruleOf(series.rule);
  if (!rule) return [];
  const coming: Coming[] = [];
  let turn = 0;
  for (const day of occurrences(rule, startsOn, last)) {
    if (pausedMonths.includes(partsOf(day)[1]) || without.includes(day)) continue;
    const theme = themes.length ? themes[turn++ % themes.length]! : null;
    if (day < from) continue;
    const startsAt = momentAt(day, at);
    coming.push({ day, startsAt, endsAt: new Date(startsAt.getTime() + minutes * 60_000), theme });
    if (coming.length === mostPlanned) break;
  }
  return coming;
}

/** Why no series can be planned like this; nothing if it can. */
export function whyNotSeries(
  series: Series & Partial<Pick<Described, "place" | "link" | "noticeDays" | "reminderDays">>,
): Refusal | undefined {
  const { rule, startsOn, at, minutes, themes, pausedMonths, without } = series;
  const no = firstNo(
    whyNotName(series.title),
    whyNotRule(rule),
    startsOn ? whyNotDay(startsOn) : refusal("meetings.whyNot.noDay"),
    isTime(at) ? undefined : refusal("meetings.whyNot.time"),
    themes.length > mostThemes ? refusal("house.whyNot.tooMany", { most: mostThemes }) : undefined,
    without.length > mostPlanned ? refusal("house.whyNot.tooMany", { most: mostPlanned }) : undefined,
    ...themes.map((theme) => whyNotName(theme)),
    ...without.map((day) => whyNotDay(day)),
  );
  if (no) return no;
  if (pausedMonths.some((month) => !Number.isInteger(month) || month < 1 || month > 12)) return refusal("meetings.whyNot.rule");
  const startsAt = momentAt(startsOn, at);
  return whyNotMeeting({ ...series, startsAt, endsAt: new Date(startsAt.getTime() + minutes * 60_000) });
}

/** Why a series cannot be changed or planned on; nothing if it can. */
export function whyNotPlanOn({ endedOn }: { endedOn?: Day | null }): Refusal | undefined {
  if (endedOn) return refusal("meetings.whyNot.ended");
}
