import { type KeyboardEvent, useState } from "react";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { announce } from "../../ui/Announcer.tsx";
import { Refused } from "../../ui/Refused.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { useDeed } from "../../ui/useDeed.ts";
import { FINISH, givenIn, type TaskRead } from "./documents.ts";

/** A word on what came of a task that was just done; nobody needs to give one. */
export function OutcomeField({ task, onClose }: { task: TaskRead; onClose: () => void }) {
  const say = useWords();
  const { run, problem } = useDeed();
  const [text, setText] = useState(task.outcome ?? "");
  const room = { ...givenIn({ meeting: task.meeting?.id, council: task.council.id }), lists: {} };
  const save = async () => {
    if (!text.trim() || text.trim() === task.outcome) return onClose();
    if (!(await run(() => perform(room, FINISH, { id: task.id, outcome: text })))) return;
    announce(say("tasks.outcomeSaved"));
    onClose();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === "Escape") onClose();
    else if (event.key === "Enter") void save();
    else return;
    event.preventDefault();
  };
  return (
    <div className="task-outcome-field">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the field inside has the focus, this hears its Enter and Esc */}
      <div onKeyDown={press}>
        <TextField
          label={say("tasks.outcome")}
          hint={say("tasks.outcomeHint")}
          value={text}
          onChange={setText}
          onBlur={() => void save()}
          maxLength={2000}
        />
      </div>
      <Refused problem={problem} />
    </div>
  );
}
