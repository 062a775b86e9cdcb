import { useState } from "react";
import { whyNotNoteJoined } from "../../../schema/charter/signatories.ts";
import { refusal } from "../../../schema/refusal.ts";
import { PickActor } from "../../access/PickActor.tsx";
import type { Picked } from "../../access/PickOne.tsx";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { useMe } from "../../people/useMe.ts";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { notify } from "../../ui/Notices.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { today } from "../../ui/today.ts";
import { useDeed } from "../../ui/useDeed.ts";
import { WhyNot } from "../../ui/WhyNot.tsx";
import { type CharterRead, charterRoom, NOTE_JOINED } from "../charters.ts";

/** Notes that an actor joined a charter on paper: who, when, and who signed. */
export function NoteJoinedDialog({ charter, onDone, onClose }: { charter: CharterRead; onDone: () => void; onClose: () => void }) {
  const say = useWords();
  const { rights } = useMe();
  const { run, problem, isBusy } = useDeed();
  const [actor, setActor] = useState<Picked>();
  const [joinedOn, setOn] = useState(today());
  const [name, setName] = useState("");
  const [isTried, setTried] = useState(false);
  const joinable = { hub: charter.hub, actor: { id: actor?.id ?? "", active: true }, before: [], hasText: true };
  const no = actor ? whyNotNoteJoined(rights, joinable, { joinedOn, name }, today()) : refusal("charters.whyNot.noActor");
  const send = async () => {
    setTried(true);
    if (no || !actor) return;
    const said = { charter: charter.id, actor: actor.id, joinedOn, name: name.trim() || null };
    if (!(await run(() => perform(charterRoom(charter.id), NOTE_JOINED, said)))) return;
    notify({ text: say("charters.signatories.noted") });
    onDone();
    onClose();
  };
  return (
    <FormDialog
      title={say("charters.signatories.note")}
      send={say("house.ui.save")}
      isBusy={isBusy}
      problem={problem}
      onSend={send}
      onClose={onClose}
    >
      <PickActor hub={charter.hub.slug} label={say("charters.signatories.noteActor")} value={actor} onChange={setActor} />
      <TextField label={say("charters.signatories.noteOn")} type="date" value={joinedOn} onChange={setOn} isRequired />
      <TextField label={say("charters.signatories.noteName")} value={name} onChange={setName} />
      <WhyNot no={isTried && no} />
    </FormDialog>
  );
}
