import { type KeyboardEvent, useId } from "react";
import { Button } from "react-aria-components/Button";
import { Dialog, DialogTrigger } from "react-aria-components/Dialog";
import { Popover } from "react-aria-components/Popover";
import { useSentence, useWords } from "../i18n.tsx";
import { Chips } from "../ui/Chips.tsx";
import type { Choice } from "../ui/Option.tsx";
import { type Drafted, useDraft } from "../ui/useDraft.ts";
import "../ui/Select.css";

/** A text in a table, stored when one leaves it or presses Enter; Esc takes back the old one. */
export function TextCell({ label, ...drafted }: Drafted & { label: string }) {
  const sentence = useSentence();
  const why = useId();
  const { text, isTouched, no, setDraft, save, leave } = useDraft(drafted);
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === "Enter") void save();
    if (event.key === "Escape" && isTouched) leave(event.currentTarget);
  };
  return (
    <>
      <input
        className="cell-input"
        aria-label={label}
        aria-invalid={!!no}
        aria-describedby={no && why}
        value={text}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={save}
        onKeyDown={press}
      />
      {no && (
        <span id={why} className="field-no">
          {sentence(no)}
        </span>
      )}
    </>
  );
}

interface OneProps<Id extends string> {
  label: string;
  choices: readonly Choice<Id>[];
  value: Id;
  onChange: (id: Id) => void;
}

/** One of several in a table: the browser's own list, light enough for hundreds of rows. */
export const OneCell = <Id extends string>({ label, choices, value, onChange }: OneProps<Id>) => (
  <select className="cell-input" aria-label={label} value={value} onChange={(event) => onChange(event.currentTarget.value as Id)}>
    {choices.map(({ id, name }) => (
      <option key={id} value={id}>
        {name}
      </option>
    ))}
  </select>
);

interface ManyProps<Id extends string> {
  label: string;
  choices: readonly Choice<Id>[];
  value: readonly Id[];
  onChange: (ids: Id[]) => void;
}

/** Any of several in a table: what is chosen stands there, and opens to be changed. */
export function ManyCell<Id extends string>({ label, choices, value, onChange }: ManyProps<Id>) {
  const say = useWords();
  const names = choices.filter(({ id }) => value.includes(id)).map(({ name }) => name);
  const said = names.join(", ") || say("weave.table.none");
  return (
    <DialogTrigger>
      <Button className="cell-input cell-many" aria-label={`${label}: ${said}`}>
        {names.join(", ") || "–"}
      </Button>
      <Popover className="popover">
        <Dialog className="cell-popover" aria-label={label}>
          {choices.length ? (
            <Chips label={label} choices={choices} value={value} onChange={onChange} />
          ) : (
            <p>{say("house.ui.nothingToChoose")}</p>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

/** Before a row goes: gives the keyboard to the same button of the row after it, else before it. */
export function focusBeside(button: Element) {
  const row = button.closest("tr");
  const beside = row?.nextElementSibling ?? row?.previousElementSibling;
  beside?.querySelector<HTMLElement>("[data-remove] button")?.focus();
}
