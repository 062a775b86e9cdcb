import globe from "lucide/dist/esm/icons/globe.mjs";
import { Link } from "react-router";
import { Visibility } from "../../schema/hubs.ts";
import { MeetingState } from "../../schema/meetings/meeting.ts";
import { useWords } from "../i18n.tsx";
import { Icon } from "../ui/Icon.tsx";
import type { MeetingRead } from "./meetings.ts";
import { StateMark } from "./SummonsMark.tsx";
import { useMoment } from "./useMoment.ts";
import "./MeetingList.css";

/** A meeting in a list: its day as a leaf of a calendar, what it is, when and where, and how it stands. */
function Line({ hub, meeting, isOfOne }: { hub: string; meeting: MeetingRead; isOfOne?: boolean | undefined }) {
  const say = useWords();
  const moment = useMoment();
  const { id, title, theme, startsAt, endsAt, place, state, council, visibility } = meeting;
  return (
    <li className="meeting-line" data-state={state}>
      <time className="leaf" dateTime={startsAt} aria-hidden="true">
        <span>{moment.weekdayShort(startsAt)}</span>
        <strong>{moment.dayNumber(startsAt)}</strong>
        <span>{moment.monthShort(startsAt)}</span>
      </time>
      <div className="meeting-what">
        <Link to={`/${hub}/meetings/${id}`}>{theme ? say("meetings.page.withTheme", { title, theme }) : title}</Link>
        <p>
          <span className="unseen">{moment.long(startsAt)}, </span>
          {[moment.span(startsAt, endsAt), isOfOne || council.name === title ? null : council.name, place].filter(Boolean).join(" · ")}
        </p>
      </div>
      <div className="meeting-how">
        {visibility === Visibility.public && state !== MeetingState.Cancelled && (
          <span className="meeting-mark">
            <Icon of={globe} size={14} />
            {say("meetings.page.open")}
          </span>
        )}
        <StateMark {...meeting} />
      </div>
    </li>
  );
}

interface Props {
  hub: string;
  meetings: readonly MeetingRead[];
  /** Whether all are of one council, which then need not be named. */
  isOfOne?: boolean;
}

/** Meetings by month, in the order in which they are given. */
export function MeetingList({ hub, meetings, isOfOne }: Props) {
  const moment = useMoment();
  const months = [...Map.groupBy(meetings, ({ startsAt }) => moment.monthYear(startsAt))];
  return (
    <div className="meeting-months">
      {months.map(([month, these]) => (
        <section key={month}>
          {isOfOne ? null : <h3>{month}</h3>}
          <ul className="meeting-list">
            {these.map((meeting) => (
              <Line key={meeting.id} hub={hub} meeting={meeting} isOfOne={isOfOne} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
