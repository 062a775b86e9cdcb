import clock from "lucide/dist/esm/icons/clock-alert.mjs";
import { Link } from "react-router";
import { isComing, runningTerm, runsOut } from "../../schema/councils/terms.ts";
import { KindMark } from "../actors/KindMark.tsx";
import { useWords } from "../i18n.tsx";
import { Button } from "../ui/Button.tsx";
import { Icon } from "../ui/Icon.tsx";
import { today } from "../ui/today.ts";
import { Day } from "../ui/When.tsx";
import type { PlainSeat, ReachedTerm } from "./councils.ts";
import type { Doing } from "./doing.ts";
import { SeatMenu } from "./SeatMenu.tsx";
import { SideMark } from "./SideMark.tsx";
import { isNamed, useHolder } from "./useHolder.ts";

interface Props {
  hub: string;
  seat: PlainSeat;
  /** Which of the ordinary seats, or of the substitutes, of its side. */
  number: number;
  mayKeep: boolean;
  onDo: (doing: Doing) => void;
}

/** Who sits there now, or that nobody does. */
function Who({ hub, seat, term }: { hub: string; seat: PlainSeat; term: ReachedTerm | undefined }) {
  const say = useWords();
  const holder = useHolder();
  const next = seat.terms.find((one) => one.isHeld && isComing(one, today()));
  return (
    <>
      {!term && <span className="seat-empty">{say("councils.seats.vacant")}</span>}
      {term && !isNamed(term) && <span className="seat-quiet">{holder(term, seat)}</span>}
      {term && isNamed(term) && (
        <b>{term.person ? <Link to={`/${hub}/people/${term.person.id}`}>{holder(term, seat)}</Link> : holder(term, seat)}</b>
      )}
      {seat.roles.map((role) => (
        <span key={role} className="tag">
          {say(`councils.role.${role}`)}
        </span>
      ))}
      {term?.email && <small className="seat-quiet">{term.email}</small>}
      {next && (
        <small className="seat-quiet">
          {say("councils.seats.coming", { who: holder(next, seat) })} <Day on={next.startsOn} />
        </small>
      )}
    </>
  );
}

/** One seat: what it is, who has it, whom they represent, until when, and what can be done with it. */
export function SeatRow({ hub, seat, number, mayKeep, onDo }: Props) {
  const say = useWords();
  const { side, substitute, actor, appointedBy, paid, terms } = seat;
  const term = runningTerm(terms, today());
  // Of one whose name is not kept, what they are stands in its place.
  const name = term?.unnamed ? null : seat.name;
  const stands = [actor && "actor", name, appointedBy, paid].some(Boolean);
  return (
    <tr data-vacant={!term || undefined} data-substitute={substitute || undefined}>
      <th scope="row">
        <SideMark side={side} empty={!term} />
        {say(substitute ? "councils.seats.substitute" : "councils.seats.number", { number })}
      </th>
      <td data-cell="who">
        <div className="seat-who">
          <Who hub={hub} seat={seat} term={term} />
          {mayKeep && !term && (
            <Button weight="quiet" onPress={() => onDo({ deed: "sit", seat })}>
              {say("councils.sit.seat")}
            </Button>
          )}
        </div>
      </td>
      <td>
        {stands && (
          <div className="seat-stands">
            {actor && (
              <span className="seat-actor">
                <KindMark kind={actor.kind} active={actor.active} />
                <Link to={`/${hub}/actors/${actor.id}`}>{actor.name}</Link>
              </span>
            )}
            {name && <span>{name}</span>}
            {appointedBy && (
              <small className="seat-quiet">
                {say("councils.seats.appointed")} {appointedBy}
              </small>
            )}
            {paid && <small className="seat-quiet">{say("councils.seats.paid")}</small>}
          </div>
        )}
      </td>
      <td>
        {term && (
          <div className="seat-until">
            {term.endsOn ? <Day on={term.endsOn} /> : <span className="seat-quiet">{say("councils.seats.open")}</span>}
            {runsOut(term, today()) && (
              <strong className="seat-soon">
                <Icon of={clock} size={16} />
                {say("councils.seats.soon")}
              </strong>
            )}
          </div>
        )}
      </td>
      {mayKeep && (
        <td data-cell="menu">
          <SeatMenu seat={seat} term={term} onDo={onDo} />
        </td>
      )}
    </tr>
  );
}
