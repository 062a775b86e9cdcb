import plus from "lucide/dist/esm/icons/plus.mjs";
import { useState } from "react";
import { TurnKind } from "../../../schema/meetings/live/floor.ts";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { Radios } from "../../ui/Radios.tsx";
import { Select } from "../../ui/Select.tsx";
import { useDeed } from "../../ui/useDeed.ts";
import { usePlaceName } from "../Place.tsx";
import { ASK, liveRoom } from "./documents.ts";
import type { Live } from "./useLiveMeeting.ts";

const kinds = Object.values(TurnKind);

/** Writes somebody down who asks by raising a hand: whoever is there without a phone. */
export function AskFor({ live }: { live: Live }) {
  const say = useWords();
  const [isOpen, setOpen] = useState(false);
  if (!live.places.length) return null;
  return (
    <>
      <IconButton icon={plus} label={say("live.askFor")} onPress={() => setOpen(true)} />
      {isOpen && <Form live={live} onClose={() => setOpen(false)} />}
    </>
  );
}

function Form({ live, onClose }: { live: Live; onClose: () => void }) {
  const say = useWords();
  const nameOf = usePlaceName();
  const { run, problem, isBusy } = useDeed();
  const { places, meeting } = live;
  const [place, setPlace] = useState<string | null>(null);
  const [kind, setKind] = useState<TurnKind>(TurnKind.Speech);
  const send = async () => {
    if (!place) return;
    if (await run(() => perform(liveRoom(meeting.id), ASK, { id: meeting.id, kind, place }))) onClose();
  };
  const here = [...places].sort((one, other) => Number(!!other.present) - Number(!!one.present));
  return (
    <FormDialog title={say("live.askFor")} send={say("live.askForDo")} isBusy={isBusy} problem={problem} onSend={send} onClose={onClose}>
      <Select
        label={say("live.askForWho")}
        choices={here.map((one) => ({ id: one.id, name: nameOf(one) }))}
        value={place}
        onChange={setPlace}
      />
      <Radios
        label={say("live.askMore")}
        labelUnseen
        choices={kinds.map((id) => ({ id, name: say(`live.turn.${id}`) }))}
        value={kind}
        onChange={setKind}
      />
    </FormDialog>
  );
}
