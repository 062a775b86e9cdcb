import { useState } from "react";
import { DecisionVerdict, whyNotDecide } from "../../../schema/agreements/deciding.ts";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { Radios } from "../../ui/Radios.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { today } from "../../ui/today.ts";
import { useDeed } from "../../ui/useDeed.ts";
import { WhyNot } from "../../ui/WhyNot.tsx";
import { DECIDE, type LifeRead, type TextRead } from "./life.ts";
import { useAdvice } from "./useAdvice.ts";

interface Props {
  life: LifeRead;
  text: TextRead;
  caseNumber?: string | null;
  onDone: () => void;
  onClose: () => void;
}

/** Notes what a political body has decided on a locked text; the body that the hub's rules name is proposed. */
export function DecideDialog({ life, text, caseNumber, onDone, onClose }: Props) {
  const say = useWords();
  const { run, problem, isBusy } = useDeed();
  const [isTried, setTried] = useState(false);
  const advice = useAdvice(life.id);
  const [form, set] = useState({
    ...{ body: null as string | null, decidedOn: today(), caseNumber: caseNumber ?? "", words: "" },
    verdict: DecisionVerdict.Approves as DecisionVerdict,
  });
  const put = (some: Partial<typeof form>) => set((before) => ({ ...before, ...some }));
  const body = form.body ?? advice ?? "";
  const no = whyNotDecide(text, { ...form, body }, today());
  const send = async () => {
    setTried(true);
    if (no) return;
    const decision = { ...form, body, caseNumber: form.caseNumber.trim() || null, words: form.words.trim() || null };
    if (!(await run(() => perform({ __typename: "Agreement", id: life.id, lists: {} }, DECIDE, { version: text.id, decision })))) return;
    onDone();
    onClose();
  };
  return (
    <FormDialog title={say("deciding.do")} send={say("deciding.send")} isBusy={isBusy} problem={problem} onSend={send} onClose={onClose}>
      <p>{advice ? say("deciding.advice", { body: advice }) : say("deciding.how")}</p>
      <TextField
        label={say("deciding.body")}
        hint={say("deciding.bodyHow")}
        value={body}
        onChange={(body) => put({ body })}
        isRequired
        autoFocus
      />
      <div className="field-pair">
        <TextField label={say("deciding.decidedOn")} type="date" value={form.decidedOn} onChange={(decidedOn) => put({ decidedOn })} />
        <TextField label={say("deciding.caseNumber")} value={form.caseNumber} onChange={(caseNumber) => put({ caseNumber })} />
      </div>
      <Radios
        label={say("deciding.verdict")}
        choices={Object.values(DecisionVerdict).map((id) => ({ id, name: say(`deciding.verdicts.${id}`) }))}
        value={form.verdict}
        onChange={(verdict) => put({ verdict })}
      />
      <TextArea label={say("deciding.words")} rows={3} value={form.words} onChange={(words) => put({ words })} />
      <WhyNot no={isTried && no} />
    </FormDialog>
  );
}
