import { momentAt } from "../../schema/clock.ts";
import { Frequency, type NthDay, type Rule, ruleOf } from "../../schema/meetings/rule.ts";
import type { Series } from "../../schema/meetings/series.ts";
import { useWords } from "../i18n.tsx";
import { useMoment } from "./useMoment.ts";

type Said = Pick<Series, "rule" | "at" | "minutes" | "pausedMonths" | "startsOn">;

const nthKey = (nth: number) => (nth < 0 ? "last" : (`n${nth}` as "n1"));
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Says a series in words, as somebody would in a meeting: 'Andra onsdagen i februari och maj, kl. 18.00–20.00. Vilar i juli.' */
export function useRuleWords(): (series: Said) => string {
  const say = useWords();
  const moment = useMoment();
  const nth = ({ nth: which, day }: NthDay) =>
    which
      ? say("meetings.rule.nth", { nth: say(`meetings.nth.${nthKey(which)}`), day: say(`meetings.the.${day}`) })
      : say(`meetings.day.${day}`);
  const when = (rule: Rule): string => {
    const { freq, interval, byDay, byMonth, byMonthDay } = rule;
    const days = byDay.length ? moment.list(byDay.map(nth)) : moment.list(byMonthDay.map((date) => say("meetings.rule.date", { date })));
    if (freq === Frequency.WEEKLY) {
      if (interval === 1) return say("meetings.rule.week", { days });
      return interval === 2 ? say("meetings.rule.fortnight", { days }) : say("meetings.rule.weeks", { every: interval, days });
    }
    if (freq === Frequency.YEARLY)
      return say("meetings.rule.months", { days, months: moment.list(byMonth.map((month) => moment.month(month))) });
    if (interval === 1) return say("meetings.rule.month", { days });
    return interval === 2 ? say("meetings.rule.everyOther", { days }) : say("meetings.rule.monthly", { every: interval, days });
  };
  return ({ rule: text, at, minutes, pausedMonths, startsOn }) => {
    const rule = ruleOf(text);
    const isPlain = rule && !rule.bySetPos.length && (rule.byDay.length || rule.byMonthDay.length);
    const from = momentAt(startsOn, at);
    const said = {
      when: capital(isPlain ? when(rule) : say("meetings.rule.other", { rule: text })),
      from: moment.timeOf(from),
      until: moment.timeOf(new Date(from.getTime() + minutes * 60_000)),
    };
    return [
      say("meetings.rule.time", said),
      pausedMonths.length ? say("meetings.rule.paused", { months: moment.list(pausedMonths.map((month) => moment.month(month))) }) : "",
      rule?.until ? say("meetings.rule.to", { day: moment.date(rule.until) }) : "",
    ]
      .filter(Boolean)
      .join(" ");
  };
}
