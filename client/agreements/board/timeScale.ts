import { type InTime, yearsOf } from "../../../schema/agreements/chains.ts";
import { type Day, daysBetween } from "../../../schema/day.ts";
import type { LineRead } from "./board.ts";
import type { Zoom } from "./useBoardAddress.ts";

/** How wide a year is drawn, in pixels, and how high a row and the years above them are. */
const wide: Record<Zoom, number> = { years: 120, halves: 220 };
export const size = { row: 44, axis: 32, left: 8 } as const;

/** Where days stand across a timeline, and what is marked above it. */
export interface TimeScale {
  width: number;
  at: (day: Day) => number;
  ticks: readonly { day: Day; x: number; name: string; isYear: boolean }[];
}

/** The scale of a timeline that holds some agreements and a day, in whole years; by half-years where that is asked for. */
export function scaleOf(lines: readonly InTime[], on: Day, zoom: Zoom): TimeScale {
  const { from, until } = yearsOf(lines, on);
  const [first, last] = [Number(from.slice(0, 4)), Number(until.slice(0, 4))];
  const aDay = wide[zoom] / 365.25;
  const at = (day: Day) => size.left + daysBetween(from, day) * aDay;
  const halves = zoom === "halves" ? (["01-01", "07-01"] as const) : (["01-01"] as const);
  const years = Array.from({ length: last - first }, (_, nth) => first + nth);
  const ticks = years.flatMap((year) =>
    halves.map((half, nth) => {
      const day = `${year}-${half}`;
      return { day, x: at(day), name: nth ? "H2" : zoom === "halves" ? `${year} H1` : `${year}`, isYear: !nth };
    }),
  );
  return { width: Math.ceil(at(until)) + size.left, at, ticks };
}

/** From where until where an agreement is drawn: its term, or since it was opened until the day that is looked at. */
export const spanOf = ({ startsOn, endsOn, openedOn }: LineRead, on: Day): { from: Day; until: Day; isTerm: boolean } => {
  const from = startsOn ?? openedOn;
  const until = endsOn ?? (on > from ? on : from);
  return { from, until, isTerm: !!startsOn };
};

/** A thread from one place to another, waving around a height; `turn` says on which side of the other thread it begins. */
export function threadPath(from: number, until: number, y: number, turn: 1 | -1): string {
  const wave = 14;
  const count = Math.max(1, Math.round((until - from) / wave));
  const step = Math.max(2, until - from) / count;
  const parts = Array.from({ length: count }, (_, nth) => {
    const [start, end] = [from + nth * step, from + (nth + 1) * step];
    const bend = 6 * turn * (nth % 2 ? -1 : 1);
    const [one, other] = [(start + step * 0.4).toFixed(1), (end - step * 0.4).toFixed(1)];
    return `C${one} ${y + bend} ${other} ${y + bend} ${end.toFixed(1)} ${y}`;
  });
  return `M${from.toFixed(1)} ${y}${parts.join("")}`;
}

/** How a follow-up stands on a day. */
export const knotOf = ({ dueOn, heldOn }: { dueOn: Day; heldOn: Day | null }, on: Day): "held" | "due" | "late" =>
  heldOn ? "held" : dueOn < on ? "late" : "due";
