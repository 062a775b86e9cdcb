import plus from "lucide/dist/esm/icons/plus.mjs";
import x from "lucide/dist/esm/icons/x.mjs";
import { useState } from "react";
import { fewestChoices, fewestSecret, mostChoices } from "../../../schema/meetings/live/poll.ts";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { Button } from "../../ui/Button.tsx";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { Radios } from "../../ui/Radios.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { Tick } from "../../ui/Tick.tsx";
import { useDeed } from "../../ui/useDeed.ts";
import { liveRoom, PUT } from "./documents.ts";
import type { Live } from "./useLiveMeeting.ts";

/** A question to the room: in a few words, yes or no unless something else is to be chosen from. */
export function PutDialog({ live, onClose }: { live: Live; onClose: () => void }) {
  const say = useWords();
  const { run, problem, isBusy } = useDeed();
  const { id } = live.meeting;
  const [question, setQuestion] = useState("");
  const [choices, setChoices] = useState<readonly string[]>([say("live.poll.yes"), say("live.poll.no"), say("live.poll.abstain")]);
  const [several, setSeveral] = useState(false);
  const [secret, setSecret] = useState(false);
  const [when, setWhen] = useState<"done" | "live">("done");
  const send = async () => {
    const poll = { question, several, secret, live: when === "live" && !secret, choices: choices.filter((one) => one.trim()) };
    if (await run(() => perform(liveRoom(id), PUT, { id, poll }))) onClose();
  };
  return (
    <FormDialog title={say("live.poll.ask")} send={say("live.poll.put")} isBusy={isBusy} problem={problem} onSend={send} onClose={onClose}>
      <TextField label={say("live.poll.question")} hint={say("live.poll.questionHint")} value={question} onChange={setQuestion} />
      <ChoiceFields choices={choices} onChange={setChoices} />
      <Tick isSelected={several} onChange={setSeveral}>
        {say("live.poll.several")}
      </Tick>
      <div>
        <Tick isSelected={secret} onChange={setSecret}>
          {say("live.poll.secret")}
        </Tick>
        {secret && <p className="poll-note">{say("live.poll.secretHow", { fewest: fewestSecret })}</p>}
      </div>
      {!secret && (
        <Radios
          label={say("live.poll.when")}
          choices={[
            { id: "done", name: say("live.poll.whenDone") },
            { id: "live", name: say("live.poll.whenLive") },
          ]}
          value={when}
          onChange={setWhen}
        />
      )}
    </FormDialog>
  );
}

interface ChoiceProps {
  choices: readonly string[];
  onChange: (choices: readonly string[]) => void;
}

function ChoiceFields({ choices, onChange }: ChoiceProps) {
  const say = useWords();
  const number = (at: number) => ({ number: at + 1 });
  return (
    <fieldset className="put-choices">
      <legend className="field-label">{say("live.poll.choices")}</legend>
      {choices.map((choice, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an answer that is being written is known by its place
        <div key={at} className="put-choice">
          <TextField
            label={say("live.poll.choice", number(at))}
            labelUnseen
            value={choice}
            onChange={(text) => onChange(choices.map((was, place) => (place === at ? text : was)))}
          />
          {choices.length > fewestChoices && (
            <IconButton
              icon={x}
              label={say("live.poll.dropChoice", number(at))}
              onPress={() => onChange(choices.filter((_, place) => place !== at))}
            />
          )}
        </div>
      ))}
      {choices.length < mostChoices && (
        <Button weight="quiet" icon={plus} onPress={() => onChange([...choices, ""])}>
          {say("live.poll.addChoice")}
        </Button>
      )}
    </fieldset>
  );
}
