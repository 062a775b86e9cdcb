import { useState } from "react";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { today } from "../../ui/today.ts";
import { useDeed } from "../../ui/useDeed.ts";
import { type LifeParty, type LifeRead, NOTE_SIGNATURE, type TextRead } from "./life.ts";

interface Props {
  life: LifeRead;
  text: TextRead;
  party: LifeParty;
  onDone: () => void;
  onClose: () => void;
}

/** Notes that a party has signed on paper: who, and on which day. */
export function PaperSignature({ life, text, party, onDone, onClose }: Props) {
  const say = useWords();
  const { run, problem, isBusy } = useDeed();
  const named = life.signatories.find((one) => one.party?.id === party.id);
  const [name, setName] = useState(named?.name ?? "");
  const [signedOn, setSignedOn] = useState(today());
  const send = async () => {
    const variables = { version: text.id, party: party.id, name, signedOn };
    if (!(await run(() => perform({ __typename: "Agreement", id: life.id, lists: {} }, NOTE_SIGNATURE, variables)))) return;
    onDone();
    onClose();
  };
  return (
    <FormDialog
      title={say("signing.noteFor", { party: party.actor?.name ?? "" })}
      send={say("signing.noteSend")}
      isBusy={isBusy}
      problem={problem}
      onSend={send}
      onClose={onClose}
    >
      <TextField label={say("signing.noteName")} value={name} onChange={setName} isRequired autoFocus />
      <TextField label={say("signing.noteOn")} type="date" value={signedOn} onChange={setSignedOn} isRequired />
    </FormDialog>
  );
}
