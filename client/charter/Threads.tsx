import type { SideResult } from "../../schema/charter/ratings.ts";
import "./Threads.css";

interface Props {
  /** What both sides said in each round, the earliest first. */
  rounds: readonly Readonly<Record<"Municipality" | "CivilSociety", SideResult>>[];
}

const [wide, high] = [200, 60];

/** How what both sides say has changed from round to round: two threads; the numbers stand in the table beside them. */
export function Threads({ rounds }: Props) {
  const x = (turn: number) => 10 + (turn / Math.max(1, rounds.length - 1)) * (wide - 20);
  const y = (mean: number) => high - 8 - ((mean - 1) / 4) * (high - 16);
  const points = (side: "Municipality" | "CivilSociety") =>
    rounds.flatMap((round, turn) => (round[side].mean === null ? [] : [{ x: x(turn), y: y(round[side].mean) }]));
  const line = (side: "Municipality" | "CivilSociety") =>
    points(side)
      .map((point) => `${point.x},${point.y}`)
      .join(" ");
  return (
    <svg className="threads" viewBox={`0 0 ${wide} ${high}`} aria-hidden="true">
      <line className="gap-scale" x1="10" x2={wide - 10} y1={y(3)} y2={y(3)} />
      <polyline className="thread-municipality" points={line("Municipality")} />
      <polyline className="thread-civil" points={line("CivilSociety")} />
      {points("Municipality").map((point) => (
        <rect key={point.x} className="gap-municipality" x={point.x - 4} y={point.y - 4} width="8" height="8" />
      ))}
      {points("CivilSociety").map((point) => (
        <circle key={point.x} className="gap-civil" cx={point.x} cy={point.y} r="4" />
      ))}
    </svg>
  );
}
