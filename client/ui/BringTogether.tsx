import { useState } from "react";
import { changesBetween } from "../../schema/compare.ts";
import { useWords } from "../i18n.tsx";
import { Button } from "./Button.tsx";
import { Pieces } from "./Pieces.tsx";
import { TextArea } from "./TextArea.tsx";
import "./BringTogether.css";

interface Props {
  heading: string;
  mine: string;
  theirs: string;
  /** Whether the field is gone to at once: its writer was in the middle of a word. */
  autoFocus?: boolean;
  onSave: (text: string) => unknown;
  /** The saved text is kept as it is, and one's own let go. */
  onKeep: () => void;
}

/** What two wrote at the same time, side by side with what differs marked, and a field to bring them together in. */
export function BringTogether({ heading, mine, theirs, autoFocus, onSave, onKeep }: Props) {
  const say = useWords();
  const [both, setBoth] = useState(mine);
  const pieces = changesBetween(theirs, mine);
  return (
    <section className="bring-together" role="alert">
      <h3>{heading}</h3>
      <p>
        <strong>{say("texts.conflict.title")}</strong> {say("texts.conflict.lead")}
      </p>
      <div className="bring-sides">
        <div>
          <h4>{say("texts.conflict.theirs")}</h4>
          <p>
            <Pieces pieces={pieces.filter(({ kind }) => kind !== "added")} />
          </p>
        </div>
        <div>
          <h4>{say("texts.conflict.mine")}</h4>
          <p>
            <Pieces pieces={pieces.filter(({ kind }) => kind !== "removed")} />
          </p>
        </div>
      </div>
      <TextArea label={say("texts.conflict.both")} rows={6} value={both} onChange={setBoth} autoFocus={autoFocus} />
      <div className="bring-actions">
        <Button weight="primary" onPress={() => void onSave(both)}>
          {say("texts.conflict.save")}
        </Button>
        <Button onPress={onKeep}>{say("texts.conflict.takeTheirs")}</Button>
      </div>
    </section>
  );
}
