import { useState } from "react";
import { type PlanState, planStates, whyNotPlan } from "../../../schema/charter/plan.ts";
import type { PrincipleKind } from "../../../schema/charter/principles.ts";
import { PickActor } from "../../access/PickActor.tsx";
import type { Picked } from "../../access/PickOne.tsx";
import { usePersonName } from "../../access/usePersonName.ts";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { PickWho, type Who } from "../../meetings/tasks/PickWho.tsx";
import { Button } from "../../ui/Button.tsx";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { Select } from "../../ui/Select.tsx";
import { Sure } from "../../ui/Sure.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { useDeed } from "../../ui/useDeed.ts";
import { WhyNot } from "../../ui/WhyNot.tsx";
import { charterRoom } from "../charters.ts";
import type { Worded } from "../usePrinciples.ts";
import { type ActionRead, DESCRIBE_ACTION, PLAN_ACTION, type PlanRoom, REMOVE_ACTION } from "./plan.ts";

interface Props extends PlanRoom {
  kind: PrincipleKind;
  worded: readonly Worded[];
  /** The one that is changed; else something new is planned. */
  action?: ActionRead;
  onClose: () => void;
}

function useForm({ charter, action, kind: under, onDone, onClose }: Props) {
  const personName = usePersonName();
  const { run, problem, isBusy } = useDeed();
  const was = action?.person ? { id: action.person.id, name: personName(action.person) } : action?.name ? { name: action.name } : undefined;
  const [text, setText] = useState(action?.text ?? "");
  const [kind, setKind] = useState<PrincipleKind>(under);
  const [who, setWho] = useState<Who | undefined>(was);
  const [actor, setActor] = useState<Picked | undefined>(action?.actor ?? undefined);
  const [dueOn, setDueOn] = useState(action?.dueOn ?? "");
  const [state, setState] = useState<PlanState>(action?.state ?? "Planned");
  const [isTried, setTried] = useState(false);
  const said = {
    ...{ kind, text, state, dueOn: dueOn || null, actor: actor?.id ?? null },
    ...{ person: who?.id ?? null, name: who && !who.id ? who.name : null },
  };
  const no = whyNotPlan(said);
  const send = async () => {
    setTried(true);
    if (no) return;
    const done = await run<unknown>(() =>
      action
        ? perform(charterRoom(charter), DESCRIBE_ACTION, { id: action.id, action: said })
        : perform(charterRoom(charter), PLAN_ACTION, { charter, action: said }),
    );
    if (!done) return;
    onClose();
    onDone();
  };
  return {
    text,
    setText,
    kind,
    setKind,
    who,
    setWho,
    actor,
    setActor,
    dueOn,
    setDueOn,
    state,
    setState,
    send,
    problem,
    isBusy,
    no: isTried && no,
  };
}

/** Plans something under a principle, or changes what is planned. */
export function ActionDialog(props: Props) {
  const { slug, charter, action, worded, onDone, onClose } = props;
  const say = useWords();
  const form = useForm(props);
  const [isRemoving, setRemoving] = useState(false);
  const remove = async () => {
    await perform(charterRoom(charter), REMOVE_ACTION, { id: action!.id });
    onDone();
  };
  if (isRemoving && action)
    return (
      <Sure
        title={say("plan.remove")}
        what={say("plan.removeWhat", { text: action.text })}
        yes={say("plan.remove")}
        onYes={remove}
        onClose={onClose}
      />
    );
  return (
    <FormDialog
      title={action ? say("plan.change") : say("plan.add")}
      send={say("house.ui.save")}
      isBusy={form.isBusy}
      problem={form.problem}
      onSend={form.send}
      onClose={onClose}
    >
      <TextArea label={say("plan.text")} rows={3} value={form.text} onChange={form.setText} isRequired autoFocus />
      <Select
        label={say("plan.principle")}
        choices={worded.map(({ kind, name }) => ({ id: kind, name }))}
        value={form.kind}
        onChange={form.setKind}
      />
      <PickActor hub={slug} label={say("plan.actor")} value={form.actor} onChange={form.setActor} />
      <PickWho hub={slug} value={form.who} onChange={form.setWho} />
      <TextField label={say("plan.due")} type="date" value={form.dueOn} onChange={form.setDueOn} />
      <Select
        label={say("plan.state")}
        choices={planStates.map((id) => ({ id, name: say(`plan.states.${id}`) }))}
        value={form.state}
        onChange={form.setState}
      />
      <WhyNot no={form.no} />
      {action && (
        <div>
          <Button weight="quiet" onPress={() => setRemoving(true)}>
            {say("plan.remove")}
          </Button>
        </div>
      )}
    </FormDialog>
  );
}
