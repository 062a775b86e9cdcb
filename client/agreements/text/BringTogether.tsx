import { useState } from "react";
import { changesBetween } from "../../../schema/charter/compare.ts";
import { useWords } from "../../i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { Pieces } from "./Pieces.tsx";
import type { Conflict } from "./text.ts";

interface Props {
  heading: string;
  conflict: Conflict;
  onSave: (text: string) => Promise<unknown>;
  /** The saved text is kept as it is, and one's own let go. */
  onKeep: () => void;
}

/** What two wrote at the same time, side by side with what differs marked, and a field to bring them together in. */
export function BringTogether({ heading, conflict: { mine, theirs }, onSave, onKeep }: Props) {
  const say = useWords();
  const [both, setBoth] = useState(mine);
  const pieces = changesBetween(theirs, mine);
  return (
    <section className="text-conflict" role="alert">
      <h3>{heading}</h3>
      <p>
        <strong>{say("drafting.conflict.title")}</strong> {say("drafting.conflict.lead")}
      </p>
      <div className="text-both">
        <div>
          <h4>{say("drafting.conflict.theirs")}</h4>
          <Pieces pieces={pieces.filter(({ kind }) => kind !== "added")} />
        </div>
        <div>
          <h4>{say("drafting.conflict.mine")}</h4>
          <Pieces pieces={pieces.filter(({ kind }) => kind !== "removed")} />
        </div>
      </div>
      <TextArea label={say("drafting.conflict.both")} rows={6} value={both} onChange={setBoth} />
      <div className="text-actions">
        <Button weight="primary" onPress={() => void onSave(both)}>
          {say("drafting.conflict.save")}
        </Button>
        <Button onPress={onKeep}>{say("drafting.conflict.takeTheirs")}</Button>
      </div>
    </section>
  );
}
