import { useState } from "react";
import { type PlanState, planStates, whyNotNote } from "../../../schema/charter/plan.ts";
import { type RatingSide, ratingSides } from "../../../schema/charter/ratings.ts";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { notify } from "../../ui/Notices.tsx";
import { Radios } from "../../ui/Radios.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { today } from "../../ui/today.ts";
import { useDeed } from "../../ui/useDeed.ts";
import { WhyNot } from "../../ui/WhyNot.tsx";
import { charterRoom } from "../charters.ts";
import { type ActionRead, NOTE_ON_CHARTER, NOTE_PROGRESS, type PlanRoom } from "./plan.ts";

/** Notes how it goes: with an action, and how far it has come; or, without one, what a side says of the charter as a whole. */
export function NoteDialog({ charter, action, onDone, onClose }: PlanRoom & { action?: ActionRead; onClose: () => void }) {
  const say = useWords();
  const { run, problem, isBusy } = useDeed();
  const [text, setText] = useState("");
  const [notedOn, setOn] = useState(today());
  const [state, setState] = useState<PlanState>(action?.state ?? "Planned");
  const [side, setSide] = useState<RatingSide | null>(null);
  const [saidBy, setSaidBy] = useState("");
  const [isTried, setTried] = useState(false);
  const note = { text, notedOn, side, saidBy: saidBy.trim() || null };
  const no = whyNotNote({ ...note, action }, today());
  const send = async () => {
    setTried(true);
    if (no) return;
    const done = await run<unknown>(() =>
      action
        ? perform(charterRoom(charter), NOTE_PROGRESS, { action: action.id, note, state })
        : perform(charterRoom(charter), NOTE_ON_CHARTER, { charter, note }),
    );
    if (!done) return;
    notify({ text: say("plan.note.saved") });
    onClose();
    onDone();
  };
  return (
    <FormDialog
      title={say(action ? "plan.note.write" : "plan.whole.write")}
      send={say("plan.note.save")}
      isBusy={isBusy}
      problem={problem}
      onSend={send}
      onClose={onClose}
    >
      {action && <p className="plan-text">{action.text}</p>}
      <TextArea label={say(action ? "plan.note.text" : "plan.whole.text")} rows={4} value={text} onChange={setText} isRequired autoFocus />
      {action ? (
        <Radios
          label={say("plan.note.state")}
          choices={planStates.map((id) => ({ id, name: say(`plan.states.${id}`) }))}
          value={state}
          onChange={setState}
        />
      ) : (
        <>
          <Radios
            label={say("plan.whole.side")}
            choices={ratingSides.map((id) => ({ id, name: say(`charters.side.${id}`) }))}
            value={side}
            onChange={setSide}
          />
          <TextField label={say("plan.whole.saidBy")} value={saidBy} onChange={setSaidBy} />
        </>
      )}
      <TextField label={say("plan.note.on")} type="date" value={notedOn} onChange={setOn} isRequired />
      <WhyNot no={isTried && no} />
    </FormDialog>
  );
}
