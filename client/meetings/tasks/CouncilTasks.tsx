import { useQuery } from "@apollo/client/react";
import plus from "lucide/dist/esm/icons/plus.mjs";
import { useState } from "react";
import { whyNotTakePart } from "../../../schema/hubs.ts";
import { useWords } from "../../i18n.tsx";
import { nodesOf } from "../../maps/onMap.ts";
import { useMe } from "../../people/useMe.ts";
import { Button } from "../../ui/Button.tsx";
import { Section } from "../../ui/Page.tsx";
import { OF_COUNCIL } from "./documents.ts";
import { TaskForm } from "./TaskForm.tsx";
import { TaskList } from "./TaskList.tsx";
import { useMayChange, useTaskNews } from "./useTasks.ts";

/** What is left to do for a council; for members, and those who sit there add to it. */
export function CouncilTasks({ council: id }: { council: string }) {
  const say = useWords();
  const { rights } = useMe();
  const mayChange = useMayChange();
  const { data, refetch } = useQuery(OF_COUNCIL, { variables: { council: id }, fetchPolicy: "cache-and-network" });
  const [isGiving, setGiving] = useState(false);
  const council = data?.council;
  useTaskNews(council?.hub, refetch);
  if (!council || whyNotTakePart(rights, council.hub.id)) return null;
  const mayGive = mayChange({ hub: council.hub, council });
  const tasks = nodesOf(council.tasks);
  return (
    <Section
      title={say("tasks.council.title")}
      action={
        mayGive && (
          <Button icon={plus} onPress={() => setGiving(true)}>
            {say("tasks.add")}
          </Button>
        )
      }
    >
      {isGiving && <TaskForm hub={council.hub.slug} council={id} onClose={() => setGiving(false)} />}
      {tasks.length ? <TaskList tasks={tasks} /> : !isGiving && <p className="tasks-none">{say("tasks.council.none")}</p>}
    </Section>
  );
}
