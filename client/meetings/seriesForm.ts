import { daysAfter, type Weekday } from "../../schema/day.ts";
import { usualNotice, usualReminder } from "../../schema/meetings/meeting.ts";
import { type Every, patternOf, ruleFor } from "../../schema/meetings/pattern.ts";
import { ruleOf, ruleText } from "../../schema/meetings/rule.ts";
import type { Plan } from "../../schema/meetings/seriesChange.ts";
import { today } from "../ui/today.ts";

/** What is chosen of a series, as its form has it. */
export interface SeriesForm {
  title: string;
  every: Every;
  weekday: Weekday;
  nth: number;
  months: readonly number[];
  startsOn: string;
  from: string;
  until: string;
  last: string;
  place: string;
  link: string;
  notice: string;
  reminder: string;
  themes: readonly string[];
  pausedMonths: readonly number[];
  without: readonly string[];
  /** A rule that the form cannot say: it stays as it is. */
  rule?: string;
}

const minutesFrom = (from: string, until: string) => {
  const [hours, minutes] = [from, until].map((time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3)));
  return (minutes! - hours! + 1440) % 1440 || 1440;
};

const timeAfter = (from: string, minutes: number) => {
  const all = (Number(from.slice(0, 2)) * 60 + Number(from.slice(3)) + minutes) % 1440;
  return `${String(Math.floor(all / 60)).padStart(2, "0")}:${String(all % 60).padStart(2, "0")}`;
};

/** The form as the series that it says. */
export const seriesOf = ({
  every,
  weekday,
  nth,
  months,
  last,
  from,
  until,
  place,
  link,
  notice,
  reminder,
  rule,
  ...form
}: SeriesForm): Plan => ({
  title: form.title.trim(),
  rule: rule ?? ruleText(ruleFor({ every, weekday, nth, months, until: last || null })),
  startsOn: form.startsOn,
  at: from,
  minutes: from && until ? minutesFrom(from, until) : 0,
  themes: form.themes,
  pausedMonths: form.pausedMonths,
  without: form.without,
  place: place.trim() || null,
  link: link.trim() || null,
  noticeDays: Number(notice),
  reminderDays: reminder.trim() ? Number(reminder) : null,
});

/** The form of a new series, with what most choose. */
export const begun = (title: string): SeriesForm => ({
  ...{ title, every: "Months", weekday: "WE", nth: 2, months: [2, 5, 9, 11], startsOn: daysAfter(today(), 1), last: "" },
  ...{ from: "18:00", until: "20:00", place: "", link: "", themes: [], pausedMonths: [], without: [] },
  ...{ notice: String(usualNotice), reminder: String(usualReminder) },
});

/** A series as its form. */
export function formOf({ rule: text, at, minutes, place, link, noticeDays, reminderDays, ...plain }: Plan): SeriesForm {
  const rule = ruleOf(text);
  const pattern = rule && patternOf(rule);
  const { every = "Month", weekday = "WE", nth = 1, months = [], until } = pattern ?? {};
  return {
    ...plain,
    ...{ every, weekday, nth, months, last: until ?? "", ...(!pattern && { rule: text }) },
    ...{ from: at, until: timeAfter(at, minutes), place: place ?? "", link: link ?? "" },
    ...{ notice: String(noticeDays), reminder: String(reminderDays ?? "") },
  };
}
