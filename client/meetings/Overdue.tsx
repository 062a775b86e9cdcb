import { clockAt } from "../../schema/clock.ts";
import { whyNotKeep } from "../../schema/councils.ts";
import type { Rights } from "../../schema/hubs.ts";
import { type Kept, keptTo, Pace } from "../../schema/meetings/frequency.ts";
import { MeetingState } from "../../schema/meetings/meeting.ts";
import { useWords } from "../i18n.tsx";
import { Button } from "../ui/Button.tsx";
import { today } from "../ui/today.ts";
import type { MeetsRead } from "./meetings.ts";
import { useMoment } from "./useMoment.ts";
import "./Overdue.css";

interface Meetings {
  edges: readonly { node: { startsAt: string; state: MeetingState } }[];
}

const daysOf = ({ edges }: Meetings) =>
  edges.filter(({ node }) => node.state !== MeetingState.Cancelled).map(({ node }) => clockAt(new Date(node.startsAt)).day);

/** How a council keeps to how often it is to meet; nothing for one of which that is not said. */
export function paceOf(council: {
  meetsPerYear: number | null;
  decidedOn: string | null;
  met: Meetings;
  planned: Meetings;
}): Kept | undefined {
  const { meetsPerYear, decidedOn, met, planned } = council;
  const held = daysOf(met);
  if (!meetsPerYear || !(held.length || decidedOn || planned.edges.length)) return;
  return keptTo({ perYear: meetsPerYear, held, planned: daysOf(planned), since: decidedOn ?? today(), today: today() });
}

interface Props {
  hub: string;
  councils: readonly MeetsRead[];
  rights: Rights;
  onPlan: (council: string) => void;
}

/** The councils that do not meet as often as they are to, and those for which it is soon time though nothing is planned. */
export function Overdue({ hub, councils, rights, onPlan }: Props) {
  const say = useWords();
  const moment = useMoment();
  const late = councils.flatMap((council) => {
    const kept = paceOf(council);
    return kept && kept.pace !== Pace.OnTime ? [{ council, kept, pace: kept.pace }] : [];
  });
  if (!late.length) return null;
  return (
    <section className="overdue" aria-label={say("meetings.page.overdue")}>
      <h2>{say("meetings.page.overdue")}</h2>
      <ul>
        {late.map(({ council, kept, pace }) => (
          <li key={council.id} data-pace={pace}>
            <p>
              {say(`meetings.pace.${pace}`, { council: council.name, day: moment.date(kept.due) })}{" "}
              <small>{say("meetings.pace.held", { count: kept.held, of: kept.perYear })}</small>
            </p>
            {!whyNotKeep(rights, { hub: { id: hub }, ...council }) && (
              <Button onPress={() => onPlan(council.id)}>{say("meetings.pace.plan")}</Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
