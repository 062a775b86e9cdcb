import { useState } from "react";
import { daysAfter } from "../../schema/day.ts";
import { AskingAnswer, restDays, whyNotAnswer } from "../../schema/weaving/introduction.ts";
import { useWords } from "../i18n.tsx";
import { FormDialog } from "../ui/FormDialog.tsx";
import { Radios } from "../ui/Radios.tsx";
import { TextArea } from "../ui/TextArea.tsx";
import { TextField } from "../ui/TextField.tsx";
import { today } from "../ui/today.ts";
import type { AskingRead } from "./introductions.ts";
import type { Introducing } from "./useIntroducing.ts";

interface Props {
  asking: AskingRead;
  introducing: Introducing;
  onClose: () => void;
}

const answers = [AskingAnswer.Yes, AskingAnswer.Later, AskingAnswer.No];

/** What an actor answered: a no ends the introduction, a later lets it rest until a day. */
export function AnswerDialog({ asking, introducing, onClose }: Props) {
  const say = useWords();
  const [answer, setAnswer] = useState<AskingAnswer>(AskingAnswer.Yes);
  const [again, setAgain] = useState(daysAfter(today(), restDays));
  const [note, setNote] = useState(asking.note ?? "");
  const [isBusy, setBusy] = useState(false);
  const isLater = answer === AskingAnswer.Later;
  const more = { note: note.trim() || undefined, again: isLater ? again : undefined };
  const no = whyNotAnswer(asking, { answer, ...more }, today());
  const submit = async () => {
    if (no) return;
    setBusy(true);
    const done = await introducing.answer(asking, answer, more);
    setBusy(false);
    if (done) onClose();
  };
  return (
    <FormDialog
      title={say("introductions.answerTitle", { actor: asking.actor.name })}
      send={say("house.ui.save")}
      isBusy={isBusy}
      problem={undefined}
      onSend={submit}
      onClose={onClose}
    >
      <Radios
        label={say("introductions.answered")}
        labelUnseen
        choices={answers.map((id) => ({ id, name: say(`introductions.say.${id as "Yes"}`) }))}
        value={answer}
        onChange={setAnswer}
      />
      {isLater && <TextField label={say("introductions.laterUntil")} type="date" value={again} onChange={setAgain} whyNot={no} />}
      <TextArea label={say("introductions.note")} value={note} onChange={setNote} rows={2} whyNot={isLater ? undefined : no} />
    </FormDialog>
  );
}
