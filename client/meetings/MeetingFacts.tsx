import { Link } from "react-router";
import { useWords } from "../i18n.tsx";
import type { MeetingOnPage } from "./meetings.ts";
import { StateMark } from "./SummonsMark.tsx";
import { useMoment } from "./useMoment.ts";

/** When, where and whose a meeting is, and what is said with its summons. */
export function MeetingFacts({ meeting }: { meeting: MeetingOnPage }) {
  const say = useWords();
  const moment = useMoment();
  const { startsAt, endsAt, place, link, council, hub, words } = meeting;
  return (
    <>
      <dl className="meeting-facts">
        <div>
          <dt>{say("meetings.one.when")}</dt>
          <dd>
            <time className="meeting-when" dateTime={startsAt}>
              {moment.at(startsAt, endsAt)}
            </time>{" "}
            <StateMark {...meeting} />
          </dd>
        </div>
        <div>
          <dt>{say("meetings.one.where")}</dt>
          <dd>
            {place ?? (link ? null : say("meetings.one.noPlace"))}
            {link && (
              <>
                {place && " · "}
                <a href={link} rel="noreferrer" target="_blank">
                  {say("meetings.one.online")}
                </a>
              </>
            )}
          </dd>
        </div>
        <div>
          <dt>{say("meetings.one.council")}</dt>
          <dd>
            <Link to={`/${hub.slug}/councils/${council.id}`}>{council.name}</Link>
          </dd>
        </div>
      </dl>
      {words && <p className="meeting-words">{words}</p>}
    </>
  );
}
