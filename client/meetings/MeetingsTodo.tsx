import { NeedsMe } from "../notices/NeedsMe.tsx";
import { KeepsTodo } from "./KeepsTodo.tsx";
import { LessonsTodo } from "./learns/LessonsTodo.tsx";
import { TodoPoints } from "./points/TodoPoints.tsx";
import { DueTask } from "./tasks/DueTask.tsx";
import { MyTasks } from "./tasks/MyTasks.tsx";

/** Tasks can be done where they stand in the list of what waits. */
const own = { Task: DueTask };

/** What waits for the reader in a hub, and what meetings tell besides: of their other tasks, of councils that they keep, and of the maps that they weave. */
export function MeetingsTodo({ hub }: { hub: { id: string; slug: string; seq: number } }) {
  return (
    <>
      <NeedsMe hub={hub} own={own} />
      <MyTasks hub={hub.slug} />
      <KeepsTodo hub={hub} />
      <TodoPoints hub={hub.slug} />
      <LessonsTodo hub={hub} />
    </>
  );
}
