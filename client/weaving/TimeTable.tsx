import { memo } from "react";
import { useWords } from "../i18n.tsx";
import { Scrolled } from "../ui/Scrolled.tsx";
import { type LineId, lineOf, useLineWords } from "./timeLines.ts";
import type { Month } from "./useCourse.ts";
import { useDayWords } from "./useDayWords.ts";
import { useHappenings } from "./useHappenings.ts";
import type { Introduced } from "./usePast.ts";

interface Props {
  months: readonly Month[];
  line: LineId;
  introduced: readonly Introduced[];
}

/** The months in which something changed, and today, in words and numbers, the latest first: what the chart shows, to be read, heard and printed. */
export const TimeTable = memo(function TimeTable({ months, line: lineId, introduced }: Props) {
  const say = useWords();
  const { called, written } = useLineWords();
  const days = useDayWords();
  const happenings = useHappenings(introduced);
  const line = lineOf(lineId);
  const told = months
    .map((month, index) => ({ month, said: happenings(month, months[index - 1]) }))
    .filter(({ said }, index) => said.length || index === months.length - 1);
  return (
    <details className="time-table">
      <summary>{say("time.chart.table")}</summary>
      <Scrolled className="time-scrolled" label={say("time.chart.title")}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say("time.month")}</th>
              <th scope="col">{say("time.chart.stage")}</th>
              <th scope="col" className="numeric">
                {called(line)}
              </th>
              <th scope="col">{say("time.chart.what")}</th>
            </tr>
          </thead>
          <tbody>
            {told.toReversed().map(({ month, said }) => (
              <tr key={month.day}>
                <th scope="row">{days.called(month.day)}</th>
                <td>{say(month.isTold ? `stage.name.${month.stage}` : "time.chart.few")}</td>
                <td className="numeric">{written(line, line.of(month))}</td>
                <td>{said.join(", ") || "–"}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolled>
    </details>
  );
});
