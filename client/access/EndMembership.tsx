import { useState } from "react";
import { hubRoom } from "../hubs/room.ts";
import { useWords } from "../i18n.tsx";
import { perform } from "../live/deeds.ts";
import { FormDialog } from "../ui/FormDialog.tsx";
import { useDeed } from "../ui/useDeed.ts";
import type { HubHere } from "./doing.ts";
import { PickMember } from "./PickMember.tsx";
import type { Picked } from "./PickOne.tsx";
import { END_MEMBERSHIP, type MemberOf } from "./people.ts";
import { usePersonName } from "./usePersonName.ts";
import { useTasks } from "./useTasks.ts";

/** Ends a membership: says first what will wait for somebody, and lets a successor take it over. */
export function EndMembership({ hub, member, onClose }: { hub: HubHere; member: MemberOf; onClose: () => void }) {
  const say = useWords();
  const personName = usePersonName();
  const tasks = useTasks()(member);
  const { run, problem, isBusy } = useDeed();
  const [successor, setSuccessor] = useState<Picked>();
  const name = personName(member.person);
  const submit = async () => {
    const variables = { id: member.id, successor: successor?.id ?? null };
    if (await run(() => perform(hubRoom(hub.id), END_MEMBERSHIP, variables))) onClose();
  };
  return (
    <FormDialog
      title={say("access.leaving.endOf", { name })}
      send={say("access.leaving.end")}
      isBusy={isBusy}
      problem={problem}
      onSend={submit}
      onClose={onClose}
    >
      <p>{say("access.leaving.endWhat", { name })}</p>
      {tasks.length ? (
        <>
          <div>
            <p>{successor ? say("access.leaving.passes", { name: successor.name }) : say("access.leaving.waits")}</p>
            <ul className="tasks">
              {tasks.map((task) => (
                <li key={task}>{task}</li>
              ))}
            </ul>
          </div>
          <PickMember
            hub={hub.slug}
            label={say("access.leaving.successor")}
            value={successor}
            onChange={setSuccessor}
            not={member.person?.id}
          />
        </>
      ) : (
        <p>{say("access.leaving.nothingWaits")}</p>
      )}
    </FormDialog>
  );
}
