import type { ApolloCache } from "@apollo/client";
import ellipsis from "lucide/dist/esm/icons/ellipsis.mjs";
import pencil from "lucide/dist/esm/icons/pencil.mjs";
import trash from "lucide/dist/esm/icons/trash.mjs";
import { useState } from "react";
import { Link } from "react-router";
import { stateOfTask, TaskState, whyNotFinish } from "../../../schema/meetings/task.ts";
import { usePersonName } from "../../access/usePersonName.ts";
import { useLanguage, useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { useMe } from "../../people/useMe.ts";
import { announce } from "../../ui/Announcer.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { Menu } from "../../ui/Menu.tsx";
import { notify } from "../../ui/Notices.tsx";
import { useReason } from "../../ui/Refused.tsx";
import { Sure } from "../../ui/Sure.tsx";
import { Tick } from "../../ui/Tick.tsx";
import { today } from "../../ui/today.ts";
import { dayInWords } from "../../ui/When.tsx";
import { FINISH, givenIn, REMOVE, REOPEN, type TaskRead } from "./documents.ts";
import { OutcomeField } from "./OutcomeField.tsx";
import { TaskForm } from "./TaskForm.tsx";
import { useMayChange } from "./useTasks.ts";
import "./tasks.css";

/** What else a list says of each of its tasks: which council it is for, or which of its meetings gave it. */
export interface Telling {
  from?: "council" | "meeting";
}

const roomOf = ({ meeting, council }: TaskRead) => ({ ...givenIn({ meeting: meeting?.id, council: council.id }), lists: {} });

/** By when it is due or when it was done, with a word where it is late. */
function DueWords({ task }: { task: TaskRead }) {
  const say = useWords();
  const { language } = useLanguage();
  const personName = usePersonName();
  const inWords = (at: Date) => dayInWords(at, new Date(), language);
  const state = stateOfTask(task, today());
  if (task.doneAt) {
    const day = inWords(new Date(task.doneAt));
    return (
      <span className="task-due">
        {task.doneBy ? say("tasks.doneBy", { day, who: personName(task.doneBy) }) : say("tasks.done", { day })}
      </span>
    );
  }
  if (state === TaskState.Undated || state === TaskState.Done) return null;
  return (
    <span className="task-due" data-state={state}>
      {say(`tasks.state.${state}`, { day: inWords(new Date(`${task.dueOn}T12:00:00`)) })}
    </span>
  );
}

/** Whose it is, which actor answers for it, by when, and where it comes from. */
function Facts({ task, from }: { task: TaskRead; from: Telling["from"] | undefined }) {
  const say = useWords();
  const { language } = useLanguage();
  const personName = usePersonName();
  const { person, name, actor, hub, council, meeting } = task;
  const who = person ? personName(person) : name;
  const meetingAt = `/${hub.slug}/meetings/${meeting?.id}`;
  return (
    <p className="task-facts">
      {who ? <span className="task-who">{who}</span> : !actor && !task.doneAt && <span className="task-nobody">{say("tasks.nobody")}</span>}
      {actor && <Link to={`/${hub.slug}/actors/${actor.id}`}>{actor.name}</Link>}
      <DueWords task={task} />
      {from === "council" && <Link to={meeting ? meetingAt : `/${hub.slug}/councils/${council.id}`}>{council.name}</Link>}
      {from === "meeting" && meeting && (
        <Link to={meetingAt}>{say("tasks.from", { day: dayInWords(new Date(meeting.startsAt), new Date(), language) })}</Link>
      )}
    </p>
  );
}

function Tools({ task, onChange }: { task: TaskRead; onChange: () => void }) {
  const say = useWords();
  const [isLeaving, setLeaving] = useState(false);
  const { id, text } = task;
  return (
    <>
      <Menu
        label={say("tasks.more", { text })}
        trigger={<IconButton icon={ellipsis} label={say("tasks.more", { text })} />}
        choices={[
          { id: "change", name: say("tasks.change"), icon: pencil, onAction: onChange },
          { id: "remove", name: say("tasks.remove"), icon: trash, onAction: () => setLeaving(true) },
        ]}
      />
      {isLeaving && (
        <Sure
          title={say("tasks.removeSure")}
          what={say("tasks.removeWhat", { text })}
          yes={say("tasks.remove")}
          onYes={() => perform(roomOf(task), REMOVE, { id }, { gone: [{ __typename: "Task", id }] })}
          onClose={() => setLeaving(false)}
        />
      )}
    </>
  );
}

/** Says that a task is done, or takes it up again. */
function useFinishing(task: TaskRead, onDone: (isDone: boolean) => void) {
  const say = useWords();
  const reason = useReason();
  const { id, text } = task;
  return async (isDone: boolean) => {
    onDone(isDone);
    const doneAt = isDone ? new Date().toISOString() : null;
    const guess = (cache: ApolloCache) =>
      void cache.modify({ id: cache.identify({ __typename: "Task", id }), fields: { doneAt: () => doneAt } });
    const shown = { words: text, guess };
    const done = isDone ? perform(roomOf(task), FINISH, { id }, shown) : perform(roomOf(task), REOPEN, { id }, shown);
    await done.then(
      () => announce(say(isDone ? "tasks.finished" : "tasks.reopened", { text })),
      (no) => {
        onDone(!isDone);
        notify({ text: reason(no) });
      },
    );
  };
}

interface Props extends Telling {
  task: TaskRead;
  /** Told when it is said here that it is done, or not. */
  onDone?: (task: TaskRead) => void;
}

/** One task: whoever has it, and those who sit in the council, say here that it is done, and what came of it. */
export function TaskLine({ task, from, onDone }: Props) {
  const say = useWords();
  const { me, rights } = useMe();
  const mayChange = useMayChange()(task);
  const [doing, setDoing] = useState<"change" | "outcome">();
  const finish = useFinishing(task, (isDone) => {
    setDoing(isDone ? "outcome" : undefined);
    if (isDone) onDone?.(task);
  });
  const mayFinish = !!me && !whyNotFinish(rights, task, me.person.id);
  if (doing === "change") return <TaskForm task={task} hub={task.hub.slug} council={task.council.id} onClose={() => setDoing(undefined)} />;
  const { text, doneAt, outcome } = task;
  return (
    <div className="task" data-done={!!doneAt || undefined}>
      {mayFinish && <Tick isSelected={!!doneAt} onChange={(isDone) => void finish(isDone)} label={say("tasks.finish", { text })} />}
      <div className="task-what">
        <p className="task-text">{text}</p>
        <Facts task={task} from={from} />
        {doing === "outcome" && doneAt ? (
          <OutcomeField task={task} onClose={() => setDoing(undefined)} />
        ) : (
          outcome && <p className="task-outcome">{outcome}</p>
        )}
      </div>
      {mayChange && <Tools task={task} onChange={() => setDoing("change")} />}
    </div>
  );
}
