import { useState } from "react";
import { byUrgency } from "../../../schema/meetings/task.ts";
import type { TaskRead } from "./documents.ts";
import { TaskLine, type Telling } from "./TaskLine.tsx";
import "./tasks.css";

interface Props extends Telling {
  tasks: readonly TaskRead[];
  label?: string;
  /** Whether they stand as they were given; else what is most urgent comes first. */
  asGiven?: boolean;
}

/** Some tasks. What is done here stays in sight, so that a word can be said of it, also where the list is of what is open. */
export function TaskList({ tasks, label, from, asGiven }: Props) {
  const [done, setDone] = useState<readonly TaskRead[]>([]);
  const stays = done.filter(({ id }) => !tasks.some((task) => task.id === id));
  const all = [...tasks, ...stays.map((task) => ({ ...task, doneAt: task.doneAt ?? new Date().toISOString() }))];
  if (!all.length) return null;
  return (
    <ul className="tasks" aria-label={label}>
      {(asGiven ? all : all.toSorted(byUrgency)).map((task) => (
        <li key={task.id}>
          <TaskLine
            task={task}
            {...(from && { from })}
            onDone={(one) => setDone((before) => [...before.filter(({ id }) => id !== one.id), one])}
          />
        </li>
      ))}
    </ul>
  );
}
