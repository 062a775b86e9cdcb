import { useState } from "react";
import { whyNotEnd } from "../../schema/councils/terms.ts";
import { useWords } from "../i18n.tsx";
import { perform } from "../live/deeds.ts";
import { FormDialog } from "../ui/FormDialog.tsx";
import { TextField } from "../ui/TextField.tsx";
import { today } from "../ui/today.ts";
import { useDeed } from "../ui/useDeed.ts";
import { councilRoom, END_TERM, type TermRead } from "./councils.ts";

interface Props {
  council: string;
  term: TermRead;
  /** Whose term it is. */
  who: string;
  onDone: (operation: string) => void;
  onClose: () => void;
}

/** Says on which day somebody leaves a seat. */
export function EndDialog({ council, term, who, onDone, onClose }: Props) {
  const say = useWords();
  const { run, problem, isBusy } = useDeed();
  const [on, setOn] = useState(today());
  const whyNot = whyNotEnd(term, on);
  const submit = async () => {
    if (whyNot) return;
    const done = await run(() => perform(councilRoom(council), END_TERM, { id: term.id, on: on || null }));
    if (!done) return;
    onDone(done.operation);
    onClose();
  };
  return (
    <FormDialog
      title={say("councils.sit.endNamed", { who })}
      send={say("councils.sit.end")}
      isBusy={isBusy}
      problem={problem}
      onSend={submit}
      onClose={onClose}
    >
      <p className="field-hint">{say("councils.sit.endHow")}</p>
      <TextField label={say("councils.sit.lastDay")} type="date" value={on} onChange={setOn} whyNot={whyNot} />
    </FormDialog>
  );
}
