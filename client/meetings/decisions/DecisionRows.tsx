import { Link } from "react-router";
import { useWords } from "../../i18n.tsx";
import { useMoment } from "../useMoment.ts";
import { DecisionMark, DecisionText } from "./DecisionBlock.tsx";
import type { DecisionOf } from "./documents.ts";
import "./DecisionRows.css";

interface Props {
  hub: string;
  decisions: readonly DecisionOf[];
  /** Whether all are of one council, which then need not be named. */
  isOfOne?: boolean;
}

/** Decisions as rows of a register: number, what it was about and what it says, and where and when it was made. */
export function DecisionRows({ hub, decisions, isOfOne }: Props) {
  const moment = useMoment();
  const say = useWords();
  return (
    <ul className="decision-rows">
      {decisions.map((decision) => {
        const { id, heading, decidedAt, council, meeting } = decision;
        return (
          <li key={id} id={id}>
            <DecisionMark decision={decision} />
            <div>
              {heading && <h3>{heading}</h3>}
              <DecisionText decision={decision} />
              <p className="decision-where">
                <Link to={`/${hub}/meetings/${meeting.id}`}>
                  {isOfOne || council.name === meeting.title
                    ? meeting.title
                    : say("decisions.register.at", { council: council.name, meeting: meeting.title })}
                </Link>
                <time dateTime={decidedAt}>{moment.date(decidedAt.slice(0, 10))}</time>
              </p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
