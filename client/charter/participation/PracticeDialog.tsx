import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import {
  type DecisionStep,
  decisionSteps,
  type ParticipationLevel,
  type PracticeState,
  participationLevels,
  practiceStates,
  whyNotPlacePractice,
} from "../../../schema/charter/participation.ts";
import { Visibility } from "../../../schema/hubs.ts";
import { PickActor } from "../../access/PickActor.tsx";
import type { Picked } from "../../access/PickOne.tsx";
import { useUndoable } from "../../hubs/useUndoable.ts";
import { VisibilitySelect } from "../../hubs/VisibilitySelect.tsx";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { nodesOf } from "../../maps/onMap.ts";
import { Button } from "../../ui/Button.tsx";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { notify } from "../../ui/Notices.tsx";
import { Radios } from "../../ui/Radios.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { useDeed } from "../../ui/useDeed.ts";
import { WhyNot } from "../../ui/WhyNot.tsx";
import { DESCRIBE_PRACTICE, PLACE, type Placing, REMOVE_PRACTICE, WHERE } from "./participation.ts";

interface Props {
  hub: { id: string; slug: string };
  placing: Placing;
  onDone: () => void;
  onClose: () => void;
}

const everywhere = "everywhere";

function useForm({ hub, placing, onDone, onClose }: Props) {
  const say = useWords();
  const known = "practice" in placing ? placing.practice : undefined;
  const cell = "practice" in placing ? placing.practice : placing;
  const { data } = useQuery(WHERE, { variables: { hub: hub.slug } });
  const { run, problem, isBusy } = useDeed();
  const [text, setText] = useState(known?.text ?? "");
  const [level, setLevel] = useState<ParticipationLevel>(cell.level);
  const [step, setStep] = useState<DecisionStep>(cell.step);
  const [state, setState] = useState<PracticeState>(known?.state ?? "Today");
  const [where, setWhere] = useState(known?.area?.id ?? known?.council?.id ?? everywhere);
  const [actor, setActor] = useState<Picked | undefined>(known?.actor ?? undefined);
  const [visibility, setVisibility] = useState<Visibility>(known?.visibility ?? Visibility.public);
  const [isTried, setTried] = useState(false);
  const areas = nodesOf(data?.hub?.areas ?? { edges: [] });
  const councils = nodesOf(data?.hub?.councils ?? { edges: [] });
  const practice = {
    ...{ text, level, step, state, visibility, actor: actor?.id ?? null },
    area: known?.area?.id === where || areas.some(({ id }) => id === where) ? where : null,
    council: known?.council?.id === where || councils.some(({ id }) => id === where) ? where : null,
  };
  const no = whyNotPlacePractice(practice);
  const room = { __typename: "Hub", id: hub.id, lists: {} };
  const undoable = useUndoable(hub.id, onDone);
  const finish = () => {
    onClose();
    onDone();
  };
  const send = async () => {
    setTried(true);
    if (no) return;
    const done = await run<unknown>(() =>
      known ? perform(room, DESCRIBE_PRACTICE, { id: known.id, practice }) : perform(room, PLACE, { hub: hub.id, practice }),
    );
    if (!done) return;
    notify({ text: say("participation.saved") });
    finish();
  };
  const remove = async () => {
    const done = known && (await run(() => perform(room, REMOVE_PRACTICE, { id: known.id })));
    if (!done) return;
    undoable(say("participation.removed"), done.operation);
    finish();
  };
  const places = [{ id: everywhere, name: say("participation.everywhere") }, ...areas, ...councils];
  return {
    ...{ known, text, setText, level, setLevel, step, setStep, state, setState, where, setWhere, places, actor, setActor },
    ...{ visibility, setVisibility, no: isTried && no, send, remove, problem, isBusy },
  };
}

/** Places a way to take part in the matrix, moves it, or takes it out. */
export function PracticeDialog(props: Props) {
  const { hub, onClose } = props;
  const say = useWords();
  const form = useForm(props);
  return (
    <FormDialog
      title={form.known ? say("participation.describe", { text: form.known.text }) : say("participation.place")}
      send={say("participation.save")}
      isBusy={form.isBusy}
      problem={form.problem}
      onSend={form.send}
      onClose={onClose}
    >
      <TextField
        label={say("participation.text")}
        placeholder={say(`participation.cell.${form.level}.${form.step}`)}
        value={form.text}
        onChange={form.setText}
        isRequired
        autoFocus
      />
      <Radios
        label={say("participation.stateOf")}
        choices={practiceStates.map((id) => ({ id, name: say(`participation.state.${id}`) }))}
        value={form.state}
        onChange={form.setState}
      />
      <Select
        label={say("participation.levelOf")}
        choices={participationLevels.map((id) => ({ id, name: say(`participation.level.${id}`) }))}
        value={form.level}
        onChange={form.setLevel}
      />
      <Select
        label={say("participation.stepOf")}
        choices={decisionSteps.map((id) => ({ id, name: say(`participation.step.${id}`) }))}
        value={form.step}
        onChange={form.setStep}
      />
      <Select label={say("participation.where")} choices={form.places} value={form.where} onChange={form.setWhere} />
      <PickActor hub={hub.slug} label={say("participation.actor")} value={form.actor} onChange={form.setActor} />
      <VisibilitySelect hub={hub.id} value={form.visibility} onChange={form.setVisibility} />
      <WhyNot no={form.no} />
      {form.known && (
        <div>
          <Button weight="quiet" onPress={() => void form.remove()}>
            {say("participation.remove")}
          </Button>
        </div>
      )}
    </FormDialog>
  );
}
