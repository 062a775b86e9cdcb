import pencil from "lucide/dist/esm/icons/pencil.mjs";
import trash from "lucide/dist/esm/icons/trash.mjs";
import { type FormEvent, useState } from "react";
import { whyNotText } from "../../schema/text.ts";
import { useWords } from "../i18n.tsx";
import { Button } from "../ui/Button.tsx";
import { DraftField } from "../ui/DraftField.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import { Select } from "../ui/Select.tsx";
import { TextField } from "../ui/TextField.tsx";
import type { ChallengeRead } from "./documents.ts";
import { nodesOf } from "./onMap.ts";
import { useChoices } from "./useChoices.tsx";
import { useMapRoom } from "./useMapRoom.ts";

const nobody = "nobody";

function Fields({ challenge: { id, text, ideas, stage, owner } }: { challenge: ChallengeRead }) {
  const say = useWords();
  const { weaving } = useMapRoom();
  const { actors, challengeStates } = useChoices();
  const describe = (patch: Parameters<typeof weaving.describeChallenge>[1]) => weaving.describeChallenge(id, patch);
  return (
    <div className="challenge-fields">
      <DraftField lines label={say("weave.three.challenge")} value={text} whyNot={whyNotText} onSave={(next) => describe({ text: next })} />
      <DraftField
        lines
        label={say("weave.three.ideas")}
        value={ideas ?? ""}
        whyNot={whyNotText}
        onSave={(next) => describe({ ideas: next || null })}
      />
      <Select
        label={say("weave.three.owner")}
        choices={[{ id: nobody, name: say("weave.three.nobody") }, ...actors]}
        value={owner?.id ?? nobody}
        onChange={(next) => describe({ owner: next === nobody ? null : next })}
      />
      <Select label={say("weave.three.state")} choices={challengeStates} value={stage} onChange={(state) => describe({ state })} />
    </div>
  );
}

function Challenge({ challenge }: { challenge: ChallengeRead }) {
  const say = useWords();
  const { takesPart, weaving } = useMapRoom();
  const [isOpen, setOpen] = useState(false);
  const { id, text, ideas, stage, owner } = challenge;
  return (
    <li className="challenge" data-state={stage}>
      <p className="challenge-text">{text}</p>
      <p className="panel-note">{ideas ?? say("weave.three.noIdeas")}</p>
      <p className="challenge-foot">
        <span className="tag">{say(`maps.challenge.${stage}`)}</span>
        <span>{owner?.name ?? say("weave.three.nobody")}</span>
        {takesPart && (
          <>
            <IconButton icon={pencil} label={say("weave.three.change", { text })} aria-expanded={isOpen} onPress={() => setOpen(!isOpen)} />
            <IconButton icon={trash} label={say("weave.three.remove", { text })} onPress={() => weaving.removeChallenge(id)} />
          </>
        )}
      </p>
      {isOpen && takesPart && <Fields challenge={challenge} />}
    </li>
  );
}

function NewChallenge() {
  const say = useWords();
  const { weaving } = useMapRoom();
  const [text, setText] = useState("");
  const raise = async (event: FormEvent) => {
    event.preventDefault();
    if (!text.trim() || whyNotText(text)) return;
    setText("");
    if (!(await weaving.raise({ text: text.trim() }))) setText((newer) => newer || text);
  };
  return (
    <form className="challenge-new" onSubmit={raise}>
      <TextField label={say("weave.three.challengeNew")} value={text} onChange={setText} whyNot={whyNotText(text)} />
      <Button type="submit" isDisabled={!text.trim()}>
        {say("weave.three.add")}
      </Button>
    </form>
  );
}

/** The challenges of the map: each with ideas, an owner and a state. */
export function Challenges() {
  const say = useWords();
  const { map, takesPart } = useMapRoom();
  const challenges = nodesOf(map.challenges);
  return (
    <>
      {challenges.length ? (
        <ul className="challenges">
          {challenges.map((challenge) => (
            <Challenge key={challenge.id} challenge={challenge} />
          ))}
        </ul>
      ) : (
        <p className="panel-note">{say("weave.three.challengesNone")}</p>
      )}
      {takesPart && <NewChallenge />}
    </>
  );
}
