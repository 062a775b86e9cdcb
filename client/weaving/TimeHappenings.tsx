import { useWords } from "../i18n.tsx";
import type { Month } from "./useCourse.ts";
import { useDayWords } from "./useDayWords.ts";
import { useHappenings } from "./useHappenings.ts";
import type { Introduced } from "./usePast.ts";

interface Props {
  months: readonly Month[];
  marked: ReadonlySet<string>;
  day: string;
  introduced: readonly Introduced[];
  onShow: (day: string) => void;
}

/** What happened in the month that is shown, and the months that explain the course; each leads to its day. */
export function TimeHappenings({ months, marked, day, introduced, onShow }: Props) {
  const say = useWords();
  const days = useDayWords();
  const happenings = useHappenings(introduced);
  const at = months.findIndex((month) => month.day >= day);
  const said = at >= 0 ? happenings(months[at]!, months[at - 1]) : [];
  const told = months.flatMap((month, index) => (marked.has(month.day) ? [{ month, before: months[index - 1] }] : []));
  return (
    <>
      <section className="time-part">
        <h3>{say("time.happened.in", { day: days.inSentence(months[at]?.day ?? day) })}</h3>
        {said.length ? (
          <ul className="time-said">
            {said.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        ) : (
          <p className="panel-note">{say("time.happened.none", { day: days.inSentence(months[at]?.day ?? day) })}</p>
        )}
      </section>
      {told.length > 0 && (
        <section className="time-part">
          <h3>{say("time.happened.explains")}</h3>
          <ul className="time-marked">
            {told.toReversed().map(({ month, before }) => (
              <li key={month.day}>
                <button type="button" className="time-jump" onClick={() => onShow(month.day)}>
                  {days.called(month.day)}
                </button>
                <span>{happenings(month, before).slice(0, 3).join(", ")}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
