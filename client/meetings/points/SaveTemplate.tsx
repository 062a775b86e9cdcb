import { useState } from "react";
import { whyNotKeep } from "../../../schema/councils.ts";
import { whyNotName } from "../../../schema/text.ts";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { useMe } from "../../people/useMe.ts";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { notify } from "../../ui/Notices.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { Tick } from "../../ui/Tick.tsx";
import { useDeed } from "../../ui/useDeed.ts";
import { type Preparing, preparedRoom, SAVE_TEMPLATE } from "./points.ts";

interface Props {
  council: Preparing;
  meeting: string;
  onDone: () => void;
  onClose: () => void;
}

/** Saves the agenda of a meeting as a template. */
export function SaveTemplate({ council, meeting, onDone, onClose }: Props) {
  const say = useWords();
  const { rights } = useMe();
  const { run, problem, isBusy } = useDeed();
  const [name, setName] = useState("");
  const [forHub, setForHub] = useState(false);
  const [isTried, setTried] = useState(false);
  const save = async () => {
    setTried(true);
    if (whyNotName(name)) return;
    const done = await run(() => perform(preparedRoom(council.id), SAVE_TEMPLATE, { meeting, name, forHub }));
    if (!done) return;
    notify({ text: say("points.templates.saved", { name: name.trim() }) });
    onDone();
    onClose();
  };
  return (
    <FormDialog
      title={say("points.templates.saveTitle")}
      send={say("points.templates.save")}
      isBusy={isBusy}
      problem={problem}
      onSend={save}
      onClose={onClose}
    >
      <p className="points-note">{say("points.templates.saveWhat")}</p>
      <TextField
        label={say("points.templates.name")}
        value={name}
        onChange={setName}
        whyNot={isTried ? whyNotName(name) : undefined}
        autoFocus
      />
      {!whyNotKeep(rights, { hub: council.hub }) && (
        <Tick isSelected={forHub} onChange={setForHub}>
          {say("points.templates.forHub")}
        </Tick>
      )}
    </FormDialog>
  );
}
