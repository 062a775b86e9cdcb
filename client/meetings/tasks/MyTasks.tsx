import { useQuery } from "@apollo/client/react";
import { useWords } from "../../i18n.tsx";
import { nodesOf } from "../../maps/onMap.ts";
import { Section } from "../../ui/Page.tsx";
import { MINE } from "./documents.ts";
import { TaskList } from "./TaskList.tsx";
import { useTaskNews } from "./useTasks.ts";

/** What the reader is to do for the councils of a hub; nothing when there is none. */
export function MyTasks({ hub: slug }: { hub: string }) {
  const say = useWords();
  const { data, refetch } = useQuery(MINE, { variables: { hub: slug }, fetchPolicy: "cache-and-network" });
  useTaskNews(data?.hub, refetch);
  const tasks = nodesOf(data?.hub?.tasks ?? { edges: [] });
  if (!tasks.length) return null;
  return (
    <Section title={say("tasks.mine")}>
      <TaskList tasks={tasks} from="council" />
    </Section>
  );
}
