import { runningTerm } from "../../schema/councils/terms.ts";
import { sides } from "../../schema/councils.ts";
import { useWords } from "../i18n.tsx";
import { today } from "../ui/today.ts";
import { SideMark } from "./SideMark.tsx";
import type { Glance } from "./stateOf.ts";
import "./SeatStrip.css";

/** The ordinary seats of a council in a row, side by side, the empty ones hollow; beside them how many are taken. */
export function SeatStrip({ council: { seats, taken, ordinary } }: { council: Glance }) {
  const say = useWords();
  const day = today();
  const shown = seats.filter(({ substitute }) => !substitute);
  return (
    <span className="seat-strip">
      <span>
        {sides.flatMap((side) =>
          shown
            .filter((seat) => seat.side === side)
            .map(({ id, terms }) => <SideMark key={id} side={side} empty={!runningTerm(terms, day)} />),
        )}
      </span>
      <small>{say("councils.seatCount", { taken, all: ordinary })}</small>
    </span>
  );
}
