import { useState } from "react";
import { daysAfter } from "../../schema/day.ts";
import { Strength, type StrengthName } from "../../schema/maps.ts";
import { restDays, whyNotConclude } from "../../schema/weaving/introduction.ts";
import { useWords } from "../i18n.tsx";
import { FormDialog } from "../ui/FormDialog.tsx";
import { Radios } from "../ui/Radios.tsx";
import { TextArea } from "../ui/TextArea.tsx";
import { TextField } from "../ui/TextField.tsx";
import { today } from "../ui/today.ts";
import type { IntroductionRead } from "./introductions.ts";
import type { Introducing } from "./useIntroducing.ts";

interface Props {
  introduction: IntroductionRead;
  /** What is said of it: they have met, it rests. */
  state: "Made" | "Later";
  introducing: Introducing;
  onClose: () => void;
}

const strengths = (Object.keys(Strength) as StrengthName[]).filter((name) => name !== "Know");

/** What came of an introduction: the day when they met and how it is between them now; or until when it rests. */
export function OutcomeDialog({ introduction, state, introducing, onClose }: Props) {
  const say = useWords();
  const pair = { one: introduction.one.name, other: introduction.other.name };
  const isMade = state === "Made";
  const [day, setDay] = useState(isMade ? today() : daysAfter(today(), restDays));
  const [strength, setStrength] = useState<StrengthName>("Contact");
  const [outcome, setOutcome] = useState("");
  const [isBusy, setBusy] = useState(false);
  const said = { state, outcome: outcome.trim() || null, ...(isMade ? { on: day, strength } : { again: day }) };
  const no = whyNotConclude(introduction, said, today());
  const submit = async () => {
    if (no) return;
    setBusy(true);
    const done = await introducing.conclude(introduction, said);
    setBusy(false);
    if (done) onClose();
  };
  return (
    <FormDialog
      title={say(isMade ? "introductions.metPair" : "introductions.laterPair", pair)}
      send={say(isMade ? "introductions.saveMet" : "introductions.laterSave")}
      isBusy={isBusy}
      problem={undefined}
      onSend={submit}
      onClose={onClose}
    >
      <TextField
        label={say(isMade ? "introductions.metOn" : "introductions.laterUntil")}
        hint={isMade ? say("introductions.metHint") : undefined}
        type="date"
        value={day}
        onChange={setDay}
        whyNot={no}
      />
      {isMade && (
        <Radios
          label={say("introductions.strength")}
          choices={strengths.map((id) => ({ id, name: say(`maps.strength.${id}`) }))}
          value={strength}
          onChange={setStrength}
        />
      )}
      <TextArea label={say(isMade ? "introductions.outcome" : "introductions.note")} value={outcome} onChange={setOutcome} rows={2} />
    </FormDialog>
  );
}
