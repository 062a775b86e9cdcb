import { clockAt } from "../../schema/clock.ts";
import { quorumRuleOf } from "../../schema/councils/quorum.ts";
import { runningTerm } from "../../schema/councils/terms.ts";
import { quorumOf, quorumSaid } from "../../schema/meetings/quorum.ts";
import { plainSeats } from "../councils/councils.ts";
import { useSentence } from "../i18n.tsx";
import type { MeetingOnPage, PlaceRead } from "./meetings.ts";
import "./QuorumLine.css";

/** The sides of the council's ordinary seats that somebody holds on the day. */
const heldSeats = ({ council, startsAt }: MeetingOnPage) =>
  plainSeats(council.seats)
    .filter(({ substitute, terms }) => !substitute && runningTerm(terms, clockAt(new Date(startsAt)).day))
    .map(({ side }) => side);

/** Whether enough came to decide by the council's rule, and what the rule is. */
export function QuorumLine({ meeting, places }: { meeting: MeetingOnPage; places: readonly PlaceRead[] }) {
  const sentence = useSentence();
  const quorum = quorumOf(quorumRuleOf(meeting.council), heldSeats(meeting), places);
  if (!quorum || !places.some(({ present }) => present !== null)) return null;
  const [whether, ...why] = quorumSaid(quorum).map((said) => `${sentence(said)}.`);
  return (
    <p className="quorum" data-met={quorum.isMet || undefined} role="status">
      {whether} <small>{why.join(" ")}</small>
    </p>
  );
}
