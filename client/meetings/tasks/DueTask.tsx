import { useFragment } from "@apollo/client/react";
import type { ReactNode } from "react";
import { TASK } from "./documents.ts";
import { TaskLine } from "./TaskLine.tsx";

/** A task where it stands among what waits for the reader: it can be said there that it is done. */
export function DueTask({ about, onDone, children }: { about: string; onDone: () => void; children: ReactNode }) {
  const { data, complete } = useFragment({ fragment: TASK, from: { __typename: "Task", id: about } });
  return complete ? <TaskLine task={data} from="council" onDone={onDone} /> : children;
}
