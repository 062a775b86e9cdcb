import plus from "lucide/dist/esm/icons/plus.mjs";
import { useState } from "react";
import { Link } from "react-router";
import { whyNotSitIn } from "../../../schema/councils.ts";
import { useWords } from "../../i18n.tsx";
import { TaskList } from "../../meetings/tasks/TaskList.tsx";
import { useMe } from "../../people/useMe.ts";
import { Button } from "../../ui/Button.tsx";
import { Section } from "../../ui/Page.tsx";
import { ChooseGroup } from "./ChooseGroup.tsx";
import type { FollowUpRead } from "./followUps.ts";
import { GiveTask } from "./GiveTask.tsx";

/** What somebody is to do because of a follow-up: tasks of the steering group, which the agreement needs for that. */
export function Tasks({ followUp, onDone }: { followUp: FollowUpRead; onDone: () => void }) {
  const say = useWords();
  const { rights } = useMe();
  const [doing, setDoing] = useState<"task" | "group">();
  const { agreement, tasks } = followUp;
  const { hub, steeringGroup } = agreement;
  const close = () => setDoing(undefined);
  const mayGive = steeringGroup && !whyNotSitIn(rights, { hub, council: steeringGroup });
  return (
    <Section
      title={say("followUps.tasks.title")}
      action={
        mayGive && (
          <Button icon={plus} onPress={() => setDoing("task")}>
            {say("followUps.tasks.add")}
          </Button>
        )
      }
    >
      {tasks.length > 0 ? <TaskList tasks={tasks} asGiven /> : steeringGroup && <p>{say("followUps.tasks.none")}</p>}
      {steeringGroup && !mayGive && (
        <p className="follow-ups-lead">
          <Link to={`/${hub.slug}/councils/${steeringGroup.id}`}>{say("followUps.tasks.notSeated", { group: steeringGroup.name })}</Link>
        </p>
      )}
      {!steeringGroup && (
        <>
          <p className="follow-ups-lead">{say("followUps.tasks.noGroup")}</p>
          <p>
            <Button onPress={() => setDoing("group")}>{say("followUps.tasks.choose")}</Button>
          </p>
        </>
      )}
      {doing === "task" && <GiveTask followUp={followUp} onDone={onDone} onClose={close} />}
      {doing === "group" && <ChooseGroup followUp={followUp} onDone={onDone} onClose={close} />}
    </Section>
  );
}
