import { useState } from "react";
import { refusal } from "../../schema/refusal.ts";
import { whyNotText } from "../../schema/text.ts";
import { FormDialog } from "../ui/FormDialog.tsx";
import { TextArea } from "../ui/TextArea.tsx";

interface Props {
  title: string;
  label: string;
  hint?: string;
  send: string;
  /** Does it; answers with nothing when it was refused. */
  onSend: (reason: string) => Promise<unknown>;
  onClose: () => void;
}

/** Something that is only done with a reason. */
export function ReasonDialog({ title, label, hint, send, onSend, onClose }: Props) {
  const [reason, setReason] = useState("");
  const [isTried, setTried] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const missing = isTried && !reason.trim() ? refusal("introductions.whyNot.reasonMissing") : undefined;
  const submit = async () => {
    setTried(true);
    if (!reason.trim() || whyNotText(reason)) return;
    setBusy(true);
    const done = await onSend(reason.trim());
    setBusy(false);
    if (done) onClose();
  };
  return (
    <FormDialog title={title} send={send} isBusy={isBusy} problem={undefined} onSend={submit} onClose={onClose}>
      <TextArea label={label} hint={hint} value={reason} onChange={setReason} rows={3} whyNot={missing ?? whyNotText(reason)} />
    </FormDialog>
  );
}
