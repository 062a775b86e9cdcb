import { runningTerm } from "../../schema/councils/terms.ts";
import { useWords } from "../i18n.tsx";
import { today } from "../ui/today.ts";
import type { PlainSeat } from "./councils.ts";
import { halfCircle } from "./halfCircle.ts";
import { outlineOf } from "./SideMark.tsx";
import "./HalfCircle.css";

/** A council as a half-circle of its seats in the colours and shapes of the sides: substitutes behind, empty seats hollow, and a letter for a role. */
export function HalfCircle({ name, seats }: { name: string; seats: readonly PlainSeat[] }) {
  const say = useWords();
  const day = today();
  const { placed, radius } = halfCircle(seats);
  const ordinary = seats.filter(({ substitute }) => !substitute);
  const taken = ordinary.filter(({ terms }) => runningTerm(terms, day)).length;
  const label = say("councils.picture", { council: name, taken, all: ordinary.length, substitutes: seats.length - ordinary.length });
  const width = radius * 2 + 40;
  return (
    <svg className="half-circle" role="img" aria-label={label} viewBox={`${-width / 2} ${-radius - 20} ${width} ${radius + 40}`}>
      {placed.map(({ id, side, substitute, roles, terms, x, y }) => {
        const [role] = roles;
        return (
          <g key={id} transform={`translate(${x} ${y})`} data-side={side} data-substitute={substitute || undefined}>
            <path d={outlineOf(side, substitute ? 7 : 11)} data-empty={!runningTerm(terms, day) || undefined} />
            {role && <text dy={4}>{say(`councils.role.${role}`)[0]}</text>}
          </g>
        );
      })}
      <text className="half-circle-count" y={0}>
        {say("councils.seatCount", { taken, all: ordinary.length })}
      </text>
    </svg>
  );
}
