import { type KeyboardEvent, useState } from "react";
import { longestTask, whyNotTask } from "../../../schema/meetings/task.ts";
import { PickActor } from "../../access/PickActor.tsx";
import type { Picked } from "../../access/PickOne.tsx";
import { usePersonName } from "../../access/usePersonName.ts";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { announce } from "../../ui/Announcer.tsx";
import { Button } from "../../ui/Button.tsx";
import { Refused } from "../../ui/Refused.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { useDeed } from "../../ui/useDeed.ts";
import { ADD, DESCRIBE, givenIn, type TaskRead } from "./documents.ts";
import { PickWho, type Who } from "./PickWho.tsx";
import "./tasks.css";

interface Props {
  /** The path of the hub. */
  hub: string;
  council: string;
  /** Where a new one is given. */
  meeting?: string;
  item?: string;
  /** The one that is changed; else a new one is given. */
  task?: TaskRead;
  onClose: () => void;
}

function useForm({ council, meeting, item, task, onClose }: Props) {
  const say = useWords();
  const personName = usePersonName();
  const { run, problem, isBusy } = useDeed();
  const was = task?.person ? { id: task.person.id, name: personName(task.person) } : task?.name ? { name: task.name } : undefined;
  const [text, setText] = useState(task?.text ?? "");
  const [who, setWho] = useState<Who | undefined>(was);
  const [dueOn, setDueOn] = useState(task?.dueOn ?? "");
  const [actor, setActor] = useState<Picked | undefined>(task?.actor ?? undefined);
  const no = whyNotTask({ text });
  const save = async () => {
    if (no || isBusy) return;
    const said = {
      text,
      person: who?.id ?? null,
      name: who && !who.id ? who.name : null,
      dueOn: dueOn || null,
      actor: actor?.id ?? null,
    };
    const room = givenIn({ meeting: task ? task.meeting?.id : meeting, council });
    const done = await run(async () => {
      if (task) await perform({ ...room, lists: {} }, DESCRIBE, { id: task.id, task: said });
      else await perform(room, ADD, { council, task: { ...said, meeting: meeting ?? null, item: item ?? null } });
      return true;
    });
    if (!done) return;
    announce(say("tasks.saved"));
    onClose();
  };
  return { text, setText, who, setWho, dueOn, setDueOn, actor, setActor, no, save, problem, isBusy };
}

/** One field for what is to be done; who does it, by when, and which actor answers for it are said beside it. */
export function TaskForm(props: Props) {
  const say = useWords();
  const form = useForm(props);
  const press = (event: KeyboardEvent) => {
    if (event.key === "Escape") props.onClose();
    else if (event.key === "Enter") void form.save();
    else return;
    event.preventDefault();
  };
  return (
    <div className="task-form">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the field inside has the focus, this hears its Enter and Esc */}
      <div onKeyDown={press}>
        <TextField
          autoFocus
          label={say("tasks.form.text")}
          hint={say("tasks.form.hint")}
          value={form.text}
          onChange={form.setText}
          maxLength={longestTask}
          whyNot={form.text.trim() ? form.no : undefined}
        />
      </div>
      <div className="task-more">
        <PickWho hub={props.hub} value={form.who} onChange={form.setWho} />
        <TextField label={say("tasks.form.due")} type="date" value={form.dueOn} onChange={form.setDueOn} />
        <PickActor hub={props.hub} label={say("tasks.form.actor")} value={form.actor} onChange={form.setActor} />
      </div>
      <div className="task-send">
        <Button weight="primary" onPress={() => void form.save()} isPending={form.isBusy} isDisabled={!!form.no}>
          {say("house.ui.save")}
        </Button>
        <Button onPress={props.onClose}>{say("house.ui.cancel")}</Button>
      </div>
      <Refused problem={form.problem} />
    </div>
  );
}
