import { useState } from "react";
import { DialogueOutcome, whyNotEndDialogue } from "../../schema/agreements.ts";
import { useWords } from "../i18n.tsx";
import { perform } from "../live/deeds.ts";
import { FormDialog } from "../ui/FormDialog.tsx";
import { Radios } from "../ui/Radios.tsx";
import { TextArea } from "../ui/TextArea.tsx";
import { TextField } from "../ui/TextField.tsx";
import { useDeed } from "../ui/useDeed.ts";
import { WhyNot } from "../ui/WhyNot.tsx";
import { agreementRoom, END_DIALOGUE } from "./agreements.ts";
import type { AgreementAt } from "./part.ts";

/** Says what a dialogue came to and why, so that both sides understand it afterwards. */
export function EndDialogue({ at: { agreement }, onClose }: { at: AgreementAt; onClose: () => void }) {
  const say = useWords();
  const { run, problem, isBusy } = useDeed();
  const [outcome, setOutcome] = useState<DialogueOutcome>(
    agreement.stage === "Dialogue" ? DialogueOutcome.Agreement : DialogueOutcome.Nothing,
  );
  const [reason, setReason] = useState("");
  const [form, setForm] = useState("");
  const [isTried, setTried] = useState(false);
  const ended = { outcome, reason, form };
  const no = whyNotEndDialogue(agreement, ended);
  const outcomes = Object.values(DialogueOutcome).filter((one) => !whyNotEndDialogue(agreement, { outcome: one, reason: "…", form: "…" }));
  const send = async () => {
    setTried(true);
    if (no) return;
    if (await run(() => perform(agreementRoom(agreement.id), END_DIALOGUE, { id: agreement.id, ...ended }))) onClose();
  };
  return (
    <FormDialog
      title={say(agreement.stage === "Dialogue" ? "agreements.end.conclude" : "agreements.end.do")}
      send={say("agreements.end.send")}
      isBusy={isBusy}
      problem={problem}
      onSend={send}
      onClose={onClose}
    >
      <Radios
        label={say("agreements.end.title")}
        choices={outcomes.map((id) => ({ id, name: say(`agreements.end.outcome.${id}`) }))}
        value={outcome}
        onChange={setOutcome}
      />
      {outcome === DialogueOutcome.OtherForm && (
        <TextField label={say("agreements.end.form")} hint={say("agreements.end.formHow")} value={form} onChange={setForm} isRequired />
      )}
      <TextArea label={say("agreements.end.reason")} hint={say("agreements.end.reasonHow")} rows={4} value={reason} onChange={setReason} />
      <WhyNot no={isTried && no} />
    </FormDialog>
  );
}
