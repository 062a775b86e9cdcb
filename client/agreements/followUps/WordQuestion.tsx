import { useState } from "react";
import { whyNotAsk } from "../../../schema/agreements/followUp.ts";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { Button } from "../../ui/Button.tsx";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { useDeed } from "../../ui/useDeed.ts";
import { UNWORD, WORD } from "./followUps.ts";
import type { Question } from "./useQuestions.ts";

interface Props {
  hub: string;
  question: Question;
  /** The id of the hub's own wording; nothing where the common words stand. */
  own: string | undefined;
  onDone: () => void;
  onClose: () => void;
}

/** Words a question as the hub does, or goes back to the common words. */
export function WordQuestion({ hub, question: { kind, about, ...said }, own, onDone, onClose }: Props) {
  const say = useWords();
  const { run, problem, isBusy } = useDeed();
  const [text, setText] = useState(said.text);
  const [how, setHow] = useState(said.how ?? "");
  const no = whyNotAsk({ text, how });
  const room = { __typename: "Hub", id: hub, lists: {} };
  const does = async (work: () => Promise<unknown>) => {
    if (!(await run(work))) return;
    onDone();
    onClose();
  };
  const save = () => !no && does(() => perform(room, WORD, { hub, kind, question: { text, how: how.trim() || null } }));
  return (
    <FormDialog
      title={say("followUps.word.doOne", { about })}
      send={say("followUps.word.save")}
      {...{ isBusy, problem, onClose }}
      onSend={save}
    >
      <p>{say("followUps.word.later")}</p>
      <TextArea label={say("followUps.word.text")} rows={3} value={text} onChange={setText} whyNot={no} isRequired autoFocus />
      <TextArea label={say("followUps.word.how")} rows={2} value={how} onChange={setHow} />
      {own && (
        <div>
          <Button weight="quiet" onPress={() => does(() => perform(room, UNWORD, { id: own }))}>
            {say("followUps.word.back")}
          </Button>
        </div>
      )}
    </FormDialog>
  );
}
