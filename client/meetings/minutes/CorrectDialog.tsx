import { useState } from "react";
import { whyNotCorrect } from "../../../schema/meetings/minutes.ts";
import { useWords } from "../../i18n.tsx";
import { client } from "../../live/apollo.ts";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { useDeed } from "../../ui/useDeed.ts";
import { CORRECT, type MinutesRead } from "./minutes.ts";

/** Notes a correction beside approved minutes. */
export function CorrectDialog({ minutes, onDone, onClose }: { minutes: MinutesRead; onDone: () => void; onClose: () => void }) {
  const say = useWords();
  const [text, setText] = useState("");
  const [isTried, setTried] = useState(false);
  const { run, problem, isBusy } = useDeed();
  const no = whyNotCorrect(minutes, text);
  const send = async () => {
    setTried(true);
    if (no || !(await run(() => client.mutate({ mutation: CORRECT, variables: { id: minutes.id, text } })))) return;
    onDone();
    onClose();
  };
  return (
    <FormDialog
      title={say("minutes.correct")}
      send={say("minutes.correct")}
      isBusy={isBusy}
      problem={problem}
      onSend={send}
      onClose={onClose}
    >
      <p>{say("minutes.correctWhat")}</p>
      <TextArea label={say("minutes.correctText")} rows={4} autoFocus value={text} onChange={setText} whyNot={isTried ? no : undefined} />
    </FormDialog>
  );
}
