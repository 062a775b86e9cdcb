import { marks, type SideResult } from "../../schema/charter/ratings.ts";
import "./GapLine.css";

interface Props {
  sides: Readonly<Record<"Municipality" | "CivilSociety", SideResult>>;
}

const left = 8;
const width = 184;
const at = (mark: number) => left + ((mark - 1) / 4) * width;

/** Two dots on one line, a square one for the municipality and a round one for civil society, and the stretch between: the words stand beside it. */
export function GapLine({ sides: { Municipality, CivilSociety } }: Props) {
  const [one, other] = [Municipality.mean, CivilSociety.mean];
  return (
    <svg className="gap-line" viewBox="0 0 200 34" aria-hidden="true">
      <line className="gap-scale" x1={at(1)} x2={at(5)} y1="14" y2="14" />
      {marks.map((mark) => (
        <g key={mark}>
          <line className="gap-scale" x1={at(mark)} x2={at(mark)} y1="10" y2="18" />
          <text className="gap-number" x={at(mark)} y="31">
            {mark}
          </text>
        </g>
      ))}
      {one !== null && other !== null && <line className="gap-stretch" x1={at(one)} x2={at(other)} y1="14" y2="14" />}
      {one !== null && <rect className="gap-municipality" x={at(one) - 6} y="8" width="12" height="12" rx="1" />}
      {other !== null && <circle className="gap-civil" cx={at(other)} cy="14" r="7" />}
    </svg>
  );
}
