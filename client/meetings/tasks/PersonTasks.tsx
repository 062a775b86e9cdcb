import { useQuery } from "@apollo/client/react";
import { useWords } from "../../i18n.tsx";
import { nodesOf } from "../../maps/onMap.ts";
import { Section } from "../../ui/Page.tsx";
import { OF_PERSON } from "./documents.ts";
import { TaskList } from "./TaskList.tsx";
import { useTaskNews } from "./useTasks.ts";

/** What somebody has left to do for the councils of a hub; nothing when there is none. */
export function PersonTasks({ hub: slug, person }: { hub: string; person: string }) {
  const say = useWords();
  const { data, refetch } = useQuery(OF_PERSON, { variables: { hub: slug, person }, fetchPolicy: "cache-and-network" });
  useTaskNews(data?.hub, refetch);
  const tasks = data?.node && "tasks" in data.node ? nodesOf(data.node.tasks).filter(({ hub }) => hub.slug === slug) : [];
  if (!tasks.length) return null;
  return (
    <Section title={say("tasks.ofPerson")}>
      <TaskList tasks={tasks} from="council" />
    </Section>
  );
}
