import type { Total } from "../../../schema/agreements/totals.ts";
import { useLanguage } from "../../i18n.tsx";

/** Measures of the chart, in its own units. */
const size = { width: 760, height: 240, left: 64, top: 12, foot: 28 };

/** A round number that holds all of them: 1, 2 or 5 times a power of ten. */
function topOf(most: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, most)));
  return [1, 2, 5, 10].map((times) => times * power).find((top) => top >= most) ?? most;
}

/** Sums by year as bars that stand on each other, in the colours of the sides or one hue after the other; the table beside them says the same. */
export function TotalsChart({ rows, years }: { rows: readonly Total[]; years: readonly number[] }) {
  const { language } = useLanguage();
  const number = new Intl.NumberFormat(language, { notation: "compact" });
  const most = Math.max(1, ...years.map((year) => rows.reduce((all, row) => all + (row.years[year] ?? 0), 0)));
  const top = topOf(most);
  const floor = size.height - size.foot;
  const y = (value: number) => floor - (value / top) * (floor - size.top);
  const wide = (size.width - size.left) / years.length;
  const bar = Math.min(56, wide * 0.64);
  return (
    <svg className="totals-chart" viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
      {[0, top / 2, top].map((value) => (
        <g key={value}>
          <path className="totals-rule" d={`M${size.left} ${y(value)}H${size.width}`} />
          <text className="totals-number" x={size.left - 8} y={y(value) + 4}>
            {number.format(value)}
          </text>
        </g>
      ))}
      {years.map((year, at) => {
        const middle = size.left + wide * (at + 0.5);
        let under = 0;
        return (
          <g key={year}>
            {rows.map((row, nth) => {
              const value = row.years[year] ?? 0;
              const foot = y(under);
              under += value;
              return value ? (
                <rect
                  key={row.id}
                  className="totals-bar"
                  data-side={row.side ?? undefined}
                  data-hue={row.side ? undefined : (nth % 8) + 1}
                  x={middle - bar / 2}
                  width={bar}
                  y={y(under)}
                  height={Math.max(0.5, foot - y(under))}
                />
              ) : null;
            })}
            <text className="totals-year" x={middle} y={floor + 20}>
              {year}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
