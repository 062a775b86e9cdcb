import { useState } from "react";
import { daysAfter } from "../../schema/day.ts";
import { whyNotText } from "../../schema/text.ts";
import { introductionDays, whyNotDue } from "../../schema/weaving/introduction.ts";
import type { Picked } from "../access/PickOne.tsx";
import { useWords } from "../i18n.tsx";
import { useMe } from "../people/useMe.ts";
import { FormDialog } from "../ui/FormDialog.tsx";
import { Select } from "../ui/Select.tsx";
import { TextArea } from "../ui/TextArea.tsx";
import { TextField } from "../ui/TextField.tsx";
import { today } from "../ui/today.ts";
import { PickPerson } from "./PickPerson.tsx";

/** What is planned for an introduction. */
export interface Plan {
  person: string | null;
  through: string | null;
  /** Left out when it stays as it is: an old day may stay, a new one must be to come. */
  due?: string | null;
  why: string | null;
}

interface Props {
  hub: string;
  title: string;
  /** What the button says that keeps it. */
  send: string;
  /** Who could introduce them. */
  between: readonly Picked[];
  /** What is planned so far; whoever asks takes a new one on, in two weeks. */
  plan?: { person?: Picked | null; through?: Picked | null; due?: string | null; why?: string | null };
  isNew?: boolean;
  /** Keeps it; answers with nothing when it was refused. */
  onSend: (plan: Plan) => Promise<unknown>;
  onClose: () => void;
}

const nobody = "nobody";

/** Who introduces two actors, by when, through whom, and why they would want to meet. */
export function PlanDialog({ hub, title, send, between, plan = {}, isNew, onSend, onClose }: Props) {
  const say = useWords();
  const me = useMe().me?.person;
  const [person, setPerson] = useState<Picked | undefined>((isNew ? me : plan.person) ?? undefined);
  const [through, setThrough] = useState(plan.through?.id ?? nobody);
  const [due, setDue] = useState(isNew ? daysAfter(today(), introductionDays) : (plan.due ?? ""));
  const [why, setWhy] = useState(plan.why ?? "");
  const [isBusy, setBusy] = useState(false);
  const isMoved = isNew || due !== (plan.due ?? "");
  const whyNot = { due: isMoved ? whyNotDue(due, today()) : undefined, why: whyNotText(why) };
  const submit = async () => {
    if (whyNot.due || whyNot.why) return;
    setBusy(true);
    const kept = { person: person?.id ?? null, through: through === nobody ? null : through, why: why.trim() || null };
    const done = await onSend({ ...kept, ...(isMoved && { due: due || null }) });
    setBusy(false);
    if (done) onClose();
  };
  return (
    <FormDialog title={title} send={send} isBusy={isBusy} problem={undefined} onSend={submit} onClose={onClose}>
      <PickPerson hub={hub} label={say("introductions.who")} value={person} onChange={setPerson} />
      <TextField label={say("introductions.due")} type="date" value={due} onChange={setDue} whyNot={whyNot.due} />
      {between.length > 0 && (
        <Select
          label={say("introductions.throughWho")}
          choices={[{ id: nobody, name: say("introductions.noOne") }, ...between]}
          value={through}
          onChange={setThrough}
        />
      )}
      <TextArea label={say("introductions.why")} value={why} onChange={setWhy} rows={3} whyNot={whyNot.why} />
    </FormDialog>
  );
}
