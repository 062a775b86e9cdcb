import { useWords } from "../../i18n.tsx";
import { TaskList } from "./TaskList.tsx";
import { useTasks } from "./useTasks.ts";

/** The tasks that a meeting has given under one item of its agenda. */
export function ItemTasks({ meeting, item }: { meeting: string; item: string }) {
  const say = useWords();
  const here = useTasks(meeting)?.tasks.filter((task) => task.item === item) ?? [];
  return <TaskList tasks={here} label={say("tasks.list")} asGiven />;
}
