import listPlus from "lucide/dist/esm/icons/list-plus.mjs";
import plus from "lucide/dist/esm/icons/plus.mjs";
import { useRef, useState } from "react";
import { useWords } from "../../i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import type { ItemAt, ItemPart, Sheet } from "../agenda/parts.ts";
import { ItemTasks } from "./ItemTasks.tsx";
import { OpenTasks } from "./OpenTasks.tsx";
import { TaskForm } from "./TaskForm.tsx";
import { TaskList } from "./TaskList.tsx";
import { useTasks, useTasksLive } from "./useTasks.ts";
import "./tasks.css";

const form = "task";

function Under({ at: { sheet, item, open, onOpen } }: { at: ItemAt }) {
  const place = useRef<HTMLDivElement>(null);
  const close = () => {
    onOpen(null);
    place.current?.focus();
  };
  const { meeting, hub, council } = sheet;
  return (
    <div ref={place} className="item-outcomes" tabIndex={-1}>
      <ItemTasks meeting={meeting} item={item} />
      {open === form && <TaskForm hub={hub.slug} council={council} meeting={meeting} item={item} onClose={close} />}
    </div>
  );
}

/** What comes back from earlier meetings, and what was given at this one beside its items. */
function After({ sheet }: { sheet: Sheet }) {
  const say = useWords();
  const { meeting, hub, council, maySit } = sheet;
  useTasksLive(meeting);
  const known = useTasks(meeting);
  const [isGiving, setGiving] = useState(false);
  if (!known) return null;
  const beside = known.tasks.filter(({ item }) => !item || !sheet.items.includes(item));
  return (
    <div className="outcomes-after">
      <OpenTasks meeting={meeting} />
      {(beside.length > 0 || isGiving) && <h3>{say("tasks.whole")}</h3>}
      <TaskList tasks={beside} label={say("tasks.whole")} asGiven />
      {isGiving && <TaskForm hub={hub.slug} council={council} meeting={meeting} onClose={() => setGiving(false)} />}
      {maySit && !isGiving && (
        <div>
          <Button weight="quiet" icon={plus} onPress={() => setGiving(true)}>
            {say("tasks.add")}
          </Button>
        </div>
      )}
    </div>
  );
}

/** What somebody is to do, under each item of an agenda, and what comes back from earlier meetings after it. */
export const taskPart: ItemPart = {
  name: "tasks",
  Under,
  choices: ({ sheet, onOpen }, say) =>
    sheet.maySit ? [{ id: form, name: say("tasks.add"), icon: listPlus, onAction: () => onOpen(form) }] : [],
  After,
};
