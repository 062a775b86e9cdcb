import { daysAfter } from "../../schema/day.ts";
import { comingOf, daysPlanned, type Series } from "../../schema/meetings/series.ts";
import { isInOfficeHours } from "../../schema/meetings/suits.ts";
import { useWords } from "../i18n.tsx";
import { Section } from "../ui/Page.tsx";
import { Tick } from "../ui/Tick.tsx";
import { today } from "../ui/today.ts";
import { SuitsNote } from "./SuitsNote.tsx";
import { useMoment } from "./useMoment.ts";
import { useRuleWords } from "./useRuleWords.ts";

interface Props {
  series: Series;
  seats: readonly { side: string; paid: boolean }[];
  /** Leaves out single days, all of them. */
  onSkip: (without: string[]) => void;
}

/** What a rule gives: the rule in words, and each day that it falls on in the coming year, with its theme; any of them can be left out. */
export function Preview({ series, seats, onSkip }: Props) {
  const say = useWords();
  const moment = useMoment();
  const words = useRuleWords();
  const { startsOn, without } = series;
  const isWhole = startsOn && series.at && series.minutes > 0;
  const last = isWhole ? daysAfter(startsOn > today() ? startsOn : today(), daysPlanned) : "";
  const all = isWhole ? comingOf({ ...series, without: [] }, startsOn, last) : [];
  const kept = isWhole ? comingOf(series, startsOn, last) : [];
  const themes = new Map(kept.map(({ day, theme }) => [day, theme]));
  const unsuited = kept.find(({ startsAt }) => isInOfficeHours(startsAt));
  return (
    <aside className="preview">
      <Section title={say("meetings.series.coming")}>
        {isWhole && all.length ? (
          <>
            <p className="preview-rule" role="status">
              {words(series)}
            </p>
            {unsuited && <SuitsNote startsAt={unsuited.startsAt} seats={seats} />}
            <p className="preview-count">{say("meetings.series.count", { count: kept.length })}</p>
            <ol className="preview-days">
              {all.map(({ day, startsAt, endsAt }) => (
                <li key={day} data-left-out={!themes.has(day) || undefined}>
                  <Tick
                    isSelected={themes.has(day)}
                    onChange={(isIn) => onSkip(isIn ? without.filter((one) => one !== day) : [...without, day])}
                  >
                    <span className="preview-day">
                      <span>
                        {moment.long(startsAt)} <small>{moment.span(startsAt, endsAt)}</small>
                      </span>
                      <small>{themes.has(day) ? themes.get(day) : say("meetings.series.skipped")}</small>
                    </span>
                  </Tick>
                </li>
              ))}
            </ol>
          </>
        ) : (
          <p role="status">{say("meetings.series.nothing")}</p>
        )}
      </Section>
    </aside>
  );
}
