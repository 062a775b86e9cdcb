import { useState } from "react";
import { longestMeaning, whyNotMean, whyNotWord } from "../../schema/charter/principles.ts";
import { whyNotName, whyNotText } from "../../schema/text.ts";
import { useWords } from "../i18n.tsx";
import { perform } from "../live/deeds.ts";
import { Button } from "../ui/Button.tsx";
import { FormDialog } from "../ui/FormDialog.tsx";
import { notify } from "../ui/Notices.tsx";
import { TextArea } from "../ui/TextArea.tsx";
import { TextField } from "../ui/TextField.tsx";
import { useDeed } from "../ui/useDeed.ts";
import { UNWORD, WORD } from "./principles.ts";
import type { Worded } from "./usePrinciples.ts";

interface Props {
  hub: string;
  principle: Worded;
  onDone: () => void;
  onClose: () => void;
}

/** Words a principle as the hub does, or goes back to the common words. */
export function WordDialog({ hub, principle: { kind, own, ...said }, onDone, onClose }: Props) {
  const say = useWords();
  const { run, problem, isBusy } = useDeed();
  const [name, setName] = useState(said.name);
  const [meaning, setMeaning] = useState(said.meaning);
  const [practice, setPractice] = useState(said.practice ?? "");
  const [isTried, setTried] = useState(false);
  const room = { __typename: "Hub", id: hub, lists: {} };
  const close = () => {
    onDone();
    onClose();
  };
  const save = async () => {
    setTried(true);
    const principle = { name, meaning, practice: practice.trim() || null };
    if (whyNotWord(principle)) return;
    if (await run(() => perform(room, WORD, { hub, kind, principle }))) close();
  };
  const back = async () => {
    if (!(await run(() => perform(room, UNWORD, { id: own! })))) return;
    notify({ text: say("charter.backed", { name: say(`charter.kind.${kind}`) }) });
    close();
  };
  return (
    <FormDialog
      title={say("charter.wordOne", { name: say(`charter.kind.${kind}`) })}
      send={say("charter.save")}
      isBusy={isBusy}
      problem={problem}
      onSend={save}
      onClose={onClose}
    >
      <TextField
        label={say("charter.name")}
        value={name}
        onChange={setName}
        whyNot={isTried ? whyNotName(name, 80) : undefined}
        isRequired
        autoFocus
      />
      <TextArea
        label={say("charter.meaning")}
        value={meaning}
        onChange={setMeaning}
        whyNot={isTried ? whyNotMean(meaning) : undefined}
        isRequired
      />
      <TextArea
        label={say("charter.practice")}
        hint={say("charter.practiceHow")}
        value={practice}
        onChange={setPractice}
        whyNot={whyNotText(practice, longestMeaning)}
      />
      {own && (
        <div>
          <Button weight="quiet" onPress={back}>
            {say("charter.back")}
          </Button>
        </div>
      )}
    </FormDialog>
  );
}
