import { useState } from "react";
import { refusal } from "../../../schema/refusal.ts";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { useDeed } from "../../ui/useDeed.ts";
import { followUpRoom, MISS } from "./followUps.ts";

/** Says that a follow-up whose day has passed was never held, and why. */
export function MissDialog({ id, onDone, onClose }: { id: string; onDone: () => unknown; onClose: () => void }) {
  const say = useWords();
  const { run, problem, isBusy } = useDeed();
  const [why, setWhy] = useState("");
  const [isTried, setTried] = useState(false);
  const send = async () => {
    setTried(true);
    if (!why.trim()) return;
    if (!(await run(() => perform(followUpRoom(id), MISS, { id, why })))) return;
    await onDone();
    onClose();
  };
  return (
    <FormDialog title={say("followUps.missOne")} send={say("followUps.missSave")} {...{ isBusy, problem, onClose }} onSend={send}>
      <p>{say("followUps.missHow")}</p>
      <TextArea
        label={say("followUps.missWhy")}
        rows={3}
        value={why}
        onChange={setWhy}
        whyNot={isTried && !why.trim() ? refusal("followUps.whyNot.whyMissing") : undefined}
        isRequired
        autoFocus
      />
    </FormDialog>
  );
}
