import { useQuery } from "@apollo/client/react";
import { useWords } from "../../i18n.tsx";
import { nodesOf } from "../../maps/onMap.ts";
import { NEEDS_ME } from "../../notices/notices.ts";
import { Section } from "../../ui/Page.tsx";
import { MINE } from "./documents.ts";
import { TaskList } from "./TaskList.tsx";
import { useTaskNews } from "./useTasks.ts";

/** What else the reader is to do for the councils of a hub, beside what stands among what waits for them; nothing when there is none. */
export function MyTasks({ hub: slug }: { hub: string }) {
  const say = useWords();
  const { data, refetch } = useQuery(MINE, { variables: { hub: slug }, fetchPolicy: "cache-and-network" });
  useTaskNews(data?.hub, refetch);
  const waiting = useQuery(NEEDS_ME, { variables: { hub: data?.hub?.id ?? "" }, skip: !data?.hub, fetchPolicy: "cache-only" }).data
    ?.needsMe;
  const tasks = nodesOf(data?.hub?.tasks ?? { edges: [] }).filter(({ id }) => !waiting?.some(({ about }) => about === id));
  if (!waiting || !tasks.length) return null;
  return (
    <Section title={say("tasks.others")}>
      <TaskList tasks={tasks} from="council" />
    </Section>
  );
}
