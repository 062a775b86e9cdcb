import { useQuery } from "@apollo/client/react";
import { useWords } from "../../i18n.tsx";
import { nodesOf } from "../../maps/onMap.ts";
import { Section } from "../../ui/Page.tsx";
import { OF_ACTOR } from "./documents.ts";
import { TaskList } from "./TaskList.tsx";
import { useTaskNews } from "./useTasks.ts";

/** What an actor has left to do for councils; nothing when there is none. */
export function ActorTasks({ actor }: { actor: string }) {
  const say = useWords();
  const { data, refetch } = useQuery(OF_ACTOR, { variables: { actor }, fetchPolicy: "cache-and-network" });
  useTaskNews(data?.actor?.hub, refetch);
  const tasks = nodesOf(data?.actor?.tasks ?? { edges: [] });
  if (!tasks.length) return null;
  return (
    <Section title={say("tasks.ofActor")}>
      <TaskList tasks={tasks} from="council" />
    </Section>
  );
}
