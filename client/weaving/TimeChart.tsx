import { useId, useMemo } from "react";
import { stages } from "../../schema/weaving/stageAt.ts";
import { useWords } from "../i18n.tsx";
import { stageRunsIn } from "./stageRuns.ts";
import { type LineId, lineOf, topOf, useLineWords } from "./timeLines.ts";
import type { Month } from "./useCourse.ts";
import { useDayWords } from "./useDayWords.ts";
import { yearsIn } from "./yearsIn.ts";
import "./TimeChart.css";

interface Props {
  months: readonly Month[];
  /** The days at which something is marked, and the days that are looked at. */
  marked: ReadonlySet<string>;
  day: string;
  against?: string;
  line: LineId;
  onChoose: (day: string) => void;
}

/** Measures of the chart, in its own units: one is about one pixel in the panel. */
const size = { width: 368, left: 34, right: 8, stage: 27, gap: 28, line: 76, foot: 24 };
const stageFoot = stages.length * size.stage;
const lineTop = stageFoot + size.gap;
const foot = lineTop + size.line;
const height = foot + size.foot;
const wide = size.width - size.left - size.right;

const path = (points: readonly (readonly [x: number, y: number])[]) =>
  points.map(([x, y], at) => `${at ? "L" : "M"}${x.toFixed(1)} ${y.toFixed(1)}`).join("");

/** The stage month by month, as steps; and, hatched, the months in which too little is known to tell one. */
function StageSteps({ months, at }: { months: readonly Month[]; at: (index: number) => number }) {
  const hatch = useId();
  const y = (index: number) => stageFoot - stages.indexOf(months[index]!.stage) * size.stage - 4;
  return (
    <>
      <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse">
        <path className="time-hatch" d="M-1 1l2 -2M0 6l6 -6M5 7l2 -2" />
      </pattern>
      {stageRunsIn(months).map(({ isTold, first, last }) =>
        isTold ? (
          <path
            key={first}
            className="time-stage"
            d={path(
              months
                .slice(first, last + 1)
                .flatMap((_, nth) => [
                  [at(first + nth), y(first + Math.max(0, nth - 1))] as const,
                  [at(first + nth), y(first + nth)] as const,
                ]),
            )}
          />
        ) : (
          <rect
            key={first}
            x={at(first)}
            y={0}
            width={Math.max(4, at(Math.min(last + 1, months.length - 1)) - at(first))}
            height={stageFoot}
            fill={`url(#${hatch})`}
          />
        ),
      )}
    </>
  );
}

/** Where each month stands across. */
function useAcross(months: readonly Month[]) {
  return useMemo(() => {
    const at = (index: number) => size.left + (months.length > 1 ? (index / (months.length - 1)) * wide : wide / 2);
    const on = (day: string) => {
      const index = months.findIndex((month) => month.day >= day);
      return at(index < 0 ? months.length - 1 : index);
    };
    return { at, on };
  }, [months]);
}

/** The stage and one measure of a map over time, under each other; the table beside it says the same in words and numbers. */
export function TimeChart({ months, marked, day, against, line: lineId, onChoose }: Props) {
  const say = useWords();
  const { called, written } = useLineWords();
  const days = useDayWords();
  const title = useId();
  const { at, on } = useAcross(months);
  const line = lineOf(lineId);
  const values = months.map(line.of);
  const top = topOf(values, line);
  const lineY = (value: number) => foot - (value / top) * size.line;
  const last = months.at(-1)!;
  const curve = values.map((value, index) => [at(index), lineY(value)] as const);
  const choose = ({ currentTarget, clientX }: React.MouseEvent<SVGSVGElement>) => {
    const box = currentTarget.getBoundingClientRect();
    const x = ((clientX - box.left) / box.width) * size.width;
    const index = Math.round(((x - size.left) / wide) * (months.length - 1));
    onChoose(months[Math.max(0, Math.min(months.length - 1, index))]!.day);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the slider over it chooses the same by keyboard
    <svg className="time-chart" viewBox={`0 0 ${size.width} ${height}`} role="img" aria-labelledby={title} onClick={choose}>
      <title id={title}>
        {say("time.chart.said", {
          from: days.called(months[0]!.day),
          to: days.called(last.day),
          stage: say(last.isTold ? `stage.name.${last.stage}` : "time.chart.few"),
          measure: called(line),
          value: written(line, values.at(-1)!),
        })}
      </title>
      {stages.map((stage, index) => (
        <path key={stage} className="time-rule" d={`M${size.left} ${stageFoot - index * size.stage - 4}H${size.width - size.right}`} />
      ))}
      {[0, top / 2, top].map((value) => (
        <g key={value}>
          <path className="time-rule" d={`M${size.left} ${lineY(value)}H${size.width - size.right}`} />
          <text className="time-number" x={size.left - 6} y={lineY(value) + 4}>
            {written(line, value)}
          </text>
        </g>
      ))}
      {yearsIn(months.map((month) => month.day)).map(({ index, name }) => (
        <g key={name}>
          <path className="time-tick" d={`M${at(index)} ${foot}v5`} />
          <text className="time-year" x={at(index)} y={foot + 18}>
            {name}
          </text>
        </g>
      ))}
      {against && <path className="time-against" d={`M${on(against)} 0V${foot}`} />}
      <path className="time-day" d={`M${on(day)} 0V${foot}`} />
      <StageSteps months={months} at={at} />
      {stages.map((stage, index) => (
        <text key={stage} className="time-label" x={size.left} y={stageFoot - index * size.stage - 12}>
          {say(`stage.name.${stage}`)}
        </text>
      ))}
      <path className="time-line" d={path(curve)} />
      {months.map(
        (month, index) =>
          marked.has(month.day) && (
            <path key={month.day} className="time-mark" d={`M${at(index)} ${lineY(values[index]!) - 6}l6 6l-6 6l-6 -6Z`} />
          ),
      )}
      <circle
        className="time-dot"
        cx={on(day)}
        cy={lineY(
          values[
            Math.max(
              0,
              months.findIndex((month) => month.day >= day),
            )
          ] ?? 0,
        )}
        r={4.5}
      />
    </svg>
  );
}
