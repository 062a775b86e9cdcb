import { useMemo } from "react";
import type { Point } from "../../schema/weaving/course.ts";
import { type Format, type WholeMeasure, wholeMeasures } from "../../schema/weaving/measures.ts";
import { useLanguage, useWords } from "../i18n.tsx";

/** What can be drawn as a line over time: how many there are, and any measure of the whole map. */
export type LineId = "ties" | "actors" | WholeMeasure;

/** A line over time: how its values are written, and how they are read from what a map was on a day. */
export interface Line {
  id: LineId;
  format: Format;
  of: (point: Point) => number;
}

/** All that can be drawn; a measure more is a line more to choose. */
export const lines: readonly Line[] = [
  { id: "ties", format: "count", of: ({ ties }) => ties },
  { id: "actors", format: "count", of: ({ actors }) => actors },
  ...wholeMeasures.map(({ id, format }): Line => ({ id, format, of: ({ whole }) => whole[id] })),
];

/** The line of a name. */
export const lineOf = (line: LineId): Line => lines.find(({ id }) => id === line)!;

/** How a line is called, and how its values are written. */
export function useLineWords() {
  const say = useWords();
  const { language } = useLanguage();
  return useMemo(() => {
    const number = (more: Intl.NumberFormatOptions) => new Intl.NumberFormat(language, { maximumFractionDigits: 0, ...more });
    const by: Record<Format, Intl.NumberFormat> = {
      share: number({ style: "percent" }),
      number: number({ maximumFractionDigits: 2 }),
      count: number({ maximumFractionDigits: 1 }),
      group: number({}),
    };
    return {
      called: ({ id }: Line) => (id === "ties" || id === "actors" ? say(`time.line.${id}`) : say(`measures.whole.${id}.name`)),
      written: ({ format }: Line, value: number) => by[format].format(value),
    };
  }, [say, language]);
}

/** A number at or above all values that reads well at the top of an axis. */
export function topOf(values: readonly number[], { format }: Line): number {
  const most = Math.max(...values, 0);
  if (format === "share") return Math.min(1, Math.max(0.1, Math.ceil(most * 10) / 10));
  if (format === "number") return Math.max(0.2, Math.ceil(most * 5) / 5);
  const step = most <= 10 ? 2 : most <= 50 ? 10 : 10 ** Math.floor(Math.log10(most));
  return Math.max(step, Math.ceil(most / step) * step);
}
