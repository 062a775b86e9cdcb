import { tallyOf } from "../../schema/councils/composition.ts";
import { sides } from "../../schema/councils.ts";
import { useWords } from "../i18n.tsx";
import { today } from "../ui/today.ts";
import type { PlainSeat } from "./councils.ts";
import type { Doing } from "./doing.ts";
import { SeatRow } from "./SeatRow.tsx";
import { SideMark } from "./SideMark.tsx";
import "./Seats.css";

interface Props {
  hub: string;
  seats: readonly PlainSeat[];
  mayKeep: boolean;
  onDo: (doing: Doing) => void;
}

/** The seats of one side: who has each, whom they represent, who appoints, until when. */
function SideTable({ seats, ...common }: Props) {
  const say = useWords();
  const [tally] = tallyOf(seats, today());
  if (!tally) return null;
  const { side, seated, ordinary, seatedSubstitutes, substitutes } = tally;
  return (
    <div className="side" data-side={side}>
      <h3 id={`side-${side}`}>
        <SideMark side={side} />
        {say(`councils.side.${side}`)}
        <span className="side-tally">
          {say("councils.seats.tally", { taken: seated, all: ordinary })}
          {substitutes > 0 && `, ${say("councils.seats.tallySubstitutes", { taken: seatedSubstitutes, all: substitutes })}`}
        </span>
      </h3>
      <table className="seats" aria-labelledby={`side-${side}`}>
        <thead>
          <tr>
            <th scope="col">{say("councils.seats.place")}</th>
            <th scope="col">{say("councils.seats.who")}</th>
            <th scope="col">{say("councils.seats.stands")}</th>
            <th scope="col">{say("councils.seats.until")}</th>
            {common.mayKeep && (
              <th scope="col">
                <span className="unseen">{say("councils.seats.other")}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {seats.map((seat, at) => (
            <SeatRow
              key={seat.id}
              seat={seat}
              number={seats.slice(0, at + 1).filter(({ substitute }) => substitute === seat.substitute).length}
              {...common}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Everyone who sits in a council, side by side. */
export const Seats = ({ seats, ...common }: Props) => (
  <div className="sides">
    {sides.map((side) => (
      <SideTable key={side} seats={seats.filter((seat) => seat.side === side)} {...common} />
    ))}
  </div>
);
