import { useState } from "react";
import { type CharterText, whyNotAdopt } from "../../../schema/charter/charters.ts";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { notify } from "../../ui/Notices.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { today } from "../../ui/today.ts";
import { useDeed } from "../../ui/useDeed.ts";
import { WhyNot } from "../../ui/WhyNot.tsx";
import { ADOPT, charterRoom, type VersionRead } from "../charters.ts";

interface Props {
  version: VersionRead & { charter: { id: string } };
  text: CharterText;
  onDone: () => void;
  onClose: () => void;
}

/** Notes which body adopted a version, and when: from then on its text stands. */
export function AdoptDialog({ version, text, onDone, onClose }: Props) {
  const say = useWords();
  const { run, problem, isBusy } = useDeed();
  const [adoptedBy, setBody] = useState(say("charters.adopt.bodyUsual"));
  const [adoptedOn, setOn] = useState(today());
  const [caseNumber, setCase] = useState("");
  const [isTried, setTried] = useState(false);
  const adoption = { adoptedBy, adoptedOn, caseNumber: caseNumber.trim() || null };
  const no = whyNotAdopt({ number: version.number, ...text }, adoption, [], today());
  const send = async () => {
    setTried(true);
    if (no || !(await run(() => perform(charterRoom(version.charter.id), ADOPT, { id: version.id, adoption })))) return;
    notify({ text: say("charters.adopt.done", { number: version.number }) });
    onDone();
  };
  return (
    <FormDialog
      title={say("charters.adopt.title")}
      send={say("charters.adopt.title")}
      isBusy={isBusy}
      problem={problem}
      onSend={send}
      onClose={onClose}
    >
      <p>{say("charters.adopt.what")}</p>
      <TextField label={say("charters.adopt.body")} value={adoptedBy} onChange={setBody} isRequired autoFocus />
      <TextField label={say("charters.adopt.on")} type="date" value={adoptedOn} onChange={setOn} isRequired />
      <TextField label={say("charters.adopt.caseNumber")} value={caseNumber} onChange={setCase} />
      <WhyNot no={isTried && no} />
    </FormDialog>
  );
}
