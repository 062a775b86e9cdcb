import { KeepsTodo } from "./KeepsTodo.tsx";
import { LessonsTodo } from "./learns/LessonsTodo.tsx";
import { MinutesTodo } from "./minutes/MinutesTodo.tsx";
import { TodoPoints } from "./points/TodoPoints.tsx";
import { MyTasks } from "./tasks/MyTasks.tsx";

/** What meetings tell of what waits for the reader in a hub: of what they are to do for councils, of those that they keep, and of the maps that they weave. */
export function MeetingsTodo({ hub }: { hub: { id: string; slug: string; seq: number } }) {
  return (
    <>
      <MyTasks hub={hub.slug} />
      <MinutesTodo hub={hub} />
      <KeepsTodo hub={hub} />
      <TodoPoints hub={hub.slug} />
      <LessonsTodo hub={hub} />
    </>
  );
}
