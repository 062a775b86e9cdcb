import { useFragment } from "@apollo/client/react";
import { useState } from "react";
import { byUrgency } from "../../../schema/meetings/task.ts";
import { TASK, type TaskRead } from "./documents.ts";
import { TaskLine, type Telling } from "./TaskLine.tsx";
import "./tasks.css";

interface Props extends Telling {
  tasks: readonly TaskRead[];
  label?: string;
  /** Whether they stand as they were given; else what is most urgent comes first. */
  asGiven?: boolean;
}

/** A task as the page knows it now; nothing when it is gone. */
function Line({ id, from, onDone }: { id: string; onDone: (task: TaskRead) => void } & Telling) {
  const { data, complete } = useFragment({ fragment: TASK, from: { __typename: "Task", id } });
  if (!complete) return null;
  return (
    <li>
      <TaskLine task={data} {...(from && { from })} onDone={onDone} />
    </li>
  );
}

/**
 * Some tasks. What is done here stays where it stands, so that nothing jumps and a word can be said of it, also where the list is of what
 * is open.
 */
export function TaskList({ tasks, label, from, asGiven }: Props) {
  const [done, setDone] = useState<readonly TaskRead[]>([]);
  const isDoneHere = (task: TaskRead) => done.some(({ id }) => id === task.id);
  const all = [...tasks, ...done.filter(({ id }) => !tasks.some((task) => task.id === id))];
  if (!all.length) return null;
  const asItWas = (task: TaskRead) => (isDoneHere(task) ? { ...task, doneAt: null } : task);
  const inOrder = asGiven ? all : all.toSorted((one, other) => byUrgency(asItWas(one), asItWas(other)));
  return (
    <ul className="tasks" aria-label={label}>
      {inOrder.map((task) => (
        <Line
          key={task.id}
          id={task.id}
          {...(from && { from })}
          onDone={(one) => setDone((before) => (before.some(({ id }) => id === one.id) ? before : [...before, one]))}
        />
      ))}
    </ul>
  );
}
