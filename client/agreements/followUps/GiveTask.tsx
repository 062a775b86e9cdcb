import { useState } from "react";
import { longestTask, whyNotTask } from "../../../schema/meetings/task.ts";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { PickWho, type Who } from "../../meetings/tasks/PickWho.tsx";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { useDeed } from "../../ui/useDeed.ts";
import { type FollowUpRead, followUpRoom, GIVE_TASK } from "./followUps.ts";

/** Gives somebody something to do because of a follow-up. */
export function GiveTask({ followUp, onDone, onClose }: { followUp: FollowUpRead; onDone: () => void; onClose: () => void }) {
  const say = useWords();
  const { run, problem, isBusy } = useDeed();
  const [text, setText] = useState("");
  const [who, setWho] = useState<Who>();
  const [dueOn, setDueOn] = useState("");
  const [isTried, setTried] = useState(false);
  const no = whyNotTask({ text });
  const send = async () => {
    setTried(true);
    if (no) return;
    const task = { text, person: who?.id ?? null, name: who && !who.id ? who.name : null, dueOn: dueOn || null };
    if (!(await run(() => perform(followUpRoom(followUp.id), GIVE_TASK, { id: followUp.id, task })))) return;
    onDone();
    onClose();
  };
  return (
    <FormDialog title={say("followUps.tasks.add")} send={say("followUps.tasks.save")} {...{ isBusy, problem, onClose }} onSend={send}>
      <TextField
        label={say("followUps.tasks.what")}
        value={text}
        onChange={setText}
        maxLength={longestTask}
        whyNot={isTried ? no : undefined}
        isRequired
        autoFocus
      />
      <PickWho hub={followUp.agreement.hub.slug} value={who} onChange={setWho} />
      <TextField label={say("followUps.tasks.dueOn")} type="date" value={dueOn} onChange={setDueOn} />
    </FormDialog>
  );
}
