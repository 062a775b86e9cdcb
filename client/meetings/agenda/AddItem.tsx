import plus from "lucide/dist/esm/icons/plus.mjs";
import { useState } from "react";
import { agendaLimits, ItemKind } from "../../../schema/agenda/shape.ts";
import { useWords } from "../../i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { addItem, type Shared, STEP } from "./edits.ts";

const usual = ["opening", "approver", "previous", "other", "next"] as const;

/** One field that adds an item: Enter, and the next can be written. On an empty agenda the usual items are one press away. */
export function AddItem({ agenda, isEmpty }: { agenda: Shared; isEmpty: boolean }) {
  const say = useWords();
  const [title, setTitle] = useState("");
  const add = () => {
    if (!title.trim()) return;
    addItem(agenda, title.trim());
    setTitle("");
  };
  return (
    <div className="add-item">
      <TextField
        label={say("agenda.add")}
        labelUnseen
        value={title}
        onChange={setTitle}
        maxLength={agendaLimits.title}
        placeholder={say("agenda.addHint")}
        onKeyDown={(event) => (event.key === "Enter" ? add() : event.continuePropagation())}
      />
      <Button icon={plus} onPress={add} isDisabled={!title.trim()}>
        {say("agenda.add")}
      </Button>
      {isEmpty && (
        <Button
          weight="quiet"
          onPress={() =>
            agenda.doc!.transact(
              () => usual.forEach((one) => void addItem(agenda, say(`agenda.usualItems.${one}`), ItemKind.standing)),
              STEP,
            )
          }
        >
          {say("agenda.usual")}
        </Button>
      )}
    </div>
  );
}
