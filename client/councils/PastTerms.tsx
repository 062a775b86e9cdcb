import { useWords } from "../i18n.tsx";
import { today } from "../ui/today.ts";
import { Day } from "../ui/When.tsx";
import type { PlainSeat } from "./councils.ts";
import { SideMark } from "./SideMark.tsx";
import { useHolder } from "./useHolder.ts";

/** Who sat on the seats before, the latest first; nothing when nobody did. */
export function PastTerms({ seats }: { seats: readonly PlainSeat[] }) {
  const say = useWords();
  const holder = useHolder();
  const past = seats
    .flatMap((seat) => seat.terms.flatMap((term) => (term.endsOn && term.endsOn < today() ? [{ seat, term, endsOn: term.endsOn }] : [])))
    .sort((one, other) => (one.endsOn < other.endsOn ? 1 : -1));
  if (!past.length) return null;
  return (
    <details className="past">
      <summary>{say("councils.seats.past")}</summary>
      <ul>
        {past.map(({ seat, term, endsOn }) => (
          <li key={term.id}>
            <SideMark side={seat.side} empty />
            <span>{holder(term, seat)}</span>
            <small>
              <Day on={term.startsOn} /> – <Day on={endsOn} />
            </small>
          </li>
        ))}
      </ul>
    </details>
  );
}
