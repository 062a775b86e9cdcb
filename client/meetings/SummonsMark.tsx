import bell from "lucide/dist/esm/icons/bell.mjs";
import { clockAt } from "../../schema/clock.ts";
import { Summons, summonsDueOn, summonsOf } from "../../schema/meetings/deadlines.ts";
import type { MeetingState } from "../../schema/meetings/meeting.ts";
import { useWords } from "../i18n.tsx";
import { Icon } from "../ui/Icon.tsx";
import { useMoment } from "./useMoment.ts";
import "./marks.css";

interface Called {
  state: MeetingState;
  startsAt: string;
  noticeDays: number;
  calledAt: string | null;
}

/** What has become of a meeting, in a word; nothing for one that is planned as most are. */
export function StateMark({ state, startsAt, noticeDays, calledAt }: Called) {
  const say = useWords();
  const summons = summonsOf({ state, startsAt, noticeDays, calledAt }, new Date());
  if (summons === Summons.Overdue || summons === Summons.Soon)
    return (
      <span className="meeting-mark" data-summons={summons}>
        <Icon of={bell} size={14} />
        {say(summons === Summons.Overdue ? "meetings.summons.late" : "meetings.summons.soon")}
      </span>
    );
  return (
    <span className="meeting-mark" data-state={state}>
      {say(`meetings.state.${state}`)}
    </span>
  );
}

/** When the summons is due, or when it went out, in a sentence. */
export function SummonsLine(meeting: Called) {
  const say = useWords();
  const moment = useMoment();
  const summons = summonsOf(meeting, new Date());
  if (summons === Summons.None) return null;
  const on = meeting.calledAt ? clockAt(new Date(meeting.calledAt)).day : summonsDueOn(meeting);
  return (
    <p className="meeting-summons" data-summons={summons}>
      <Icon of={bell} size={16} />
      {say(`meetings.summons.${summons}`, { day: moment.date(on) })}
    </p>
  );
}
