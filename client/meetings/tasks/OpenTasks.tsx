import { MeetingState } from "../../../schema/meetings/meeting.ts";
import { useWords } from "../../i18n.tsx";
import { TaskList } from "./TaskList.tsx";
import { useTasks } from "./useTasks.ts";
import "./tasks.css";

/** What a council had to do when a meeting comes: what is still open, and what was done since it last met. Nothing once it has been held. */
export function OpenTasks({ meeting }: { meeting: string }) {
  const say = useWords();
  const known = useTasks(meeting);
  if (!known?.since.length) return null;
  const { state, endsAt } = known.meeting;
  if (state === MeetingState.Held || state === MeetingState.Cancelled || (new Date(endsAt) < new Date() && state !== MeetingState.Called))
    return null;
  const open = known.since.filter(({ doneAt }) => !doneAt).length;
  return (
    <section className="tasks-since" aria-labelledby="tasks-since">
      <h3 id="tasks-since">{say("tasks.since")}</h3>
      <p>{say("tasks.sinceLead", { open })}</p>
      <TaskList tasks={known.since} from="meeting" />
    </section>
  );
}
