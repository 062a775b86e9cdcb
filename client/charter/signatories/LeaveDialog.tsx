import { useState } from "react";
import { longestReason, whyNotLeave } from "../../../schema/charter/signatories.ts";
import { whyNotText } from "../../../schema/text.ts";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { notify } from "../../ui/Notices.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { today } from "../../ui/today.ts";
import { useDeed } from "../../ui/useDeed.ts";
import { WhyNot } from "../../ui/WhyNot.tsx";
import { type CharterRead, charterRoom, LEAVE, type SignatoryRead } from "../charters.ts";

interface Props {
  signatory: SignatoryRead;
  charter: CharterRead;
  onDone: () => void;
  onClose: () => void;
}

/** Says that an actor leaves a charter, since when and, if they like, why. */
export function LeaveDialog({ signatory, charter, onDone, onClose }: Props) {
  const say = useWords();
  const { run, problem, isBusy } = useDeed();
  const [leftOn, setOn] = useState(today());
  const [why, setWhy] = useState("");
  const [isTried, setTried] = useState(false);
  const { name } = signatory.actor;
  const no = whyNotLeave(signatory, { leftOn, why }, today());
  const send = async () => {
    setTried(true);
    const said = { signatory: signatory.id, leftOn, why: why.trim() || null };
    if (no || !(await run(() => perform(charterRoom(charter.id), LEAVE, said)))) return;
    notify({ text: say("charters.signatories.hasLeft", { name }) });
    onClose();
    onDone();
  };
  return (
    <FormDialog
      title={say("charters.signatories.leaveOf", { name })}
      send={say("charters.signatories.leaveDo")}
      isBusy={isBusy}
      problem={problem}
      onSend={send}
      onClose={onClose}
    >
      <TextField label={say("charters.signatories.leaveOn")} type="date" value={leftOn} onChange={setOn} isRequired autoFocus />
      <TextArea
        label={say("charters.signatories.leaveWhy")}
        rows={3}
        value={why}
        onChange={setWhy}
        whyNot={whyNotText(why, longestReason)}
      />
      <WhyNot no={isTried && no} />
    </FormDialog>
  );
}
