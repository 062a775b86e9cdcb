import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { whyNotName } from "../../../schema/text.ts";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { useDeed } from "../../ui/useDeed.ts";
import { agreementRoom, CHOICES, DESCRIBE } from "../agreements.ts";
import type { AgreementAt } from "../part.ts";
import { START_STEERING } from "./steering.ts";

interface Props {
  at: AgreementAt;
  onClose: () => void;
}

/** Starts a steering group with seats from every party. */
export function StartSteering({ at: { agreement, refresh }, onClose }: Props) {
  const say = useWords();
  const { run, problem, isBusy } = useDeed();
  const [name, setName] = useState(() => say("steering.usualName", { title: agreement.title }));
  const no = whyNotName(name);
  const send = async () => {
    if (no) return;
    if (!(await run(() => perform(agreementRoom(agreement.id), START_STEERING, { agreement: agreement.id, name })))) return;
    refresh();
    onClose();
  };
  return (
    <FormDialog title={say("steering.start")} send={say("steering.start")} {...{ isBusy, problem }} onSend={send} onClose={onClose}>
      <p>{say("steering.startHow")}</p>
      <TextField label={say("steering.name")} value={name} onChange={setName} whyNot={no} isRequired autoFocus />
    </FormDialog>
  );
}

/** Chooses a steering group that is there already. */
export function ChooseSteering({ at: { agreement, refresh }, onClose }: Props) {
  const say = useWords();
  const { run, problem, isBusy } = useDeed();
  const { data } = useQuery(CHOICES, { variables: { hub: agreement.hub.slug } });
  const [steeringGroup, setGroup] = useState<string | null>(null);
  const groups = data?.hub?.councils.edges.map(({ node }) => node) ?? [];
  const send = async () => {
    if (!steeringGroup) return;
    const deed = () => perform(agreementRoom(agreement.id), DESCRIBE, { id: agreement.id, agreement: { steeringGroup } });
    if (!(await run(deed))) return;
    refresh();
    onClose();
  };
  return (
    <FormDialog title={say("steering.choose")} send={say("steering.chosen")} {...{ isBusy, problem }} onSend={send} onClose={onClose}>
      <Select label={say("steering.pick")} choices={groups} value={steeringGroup} onChange={setGroup} />
    </FormDialog>
  );
}
