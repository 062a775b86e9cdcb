import { useRef, useState } from "react";
import type { TextFieldProps } from "react-aria-components/TextField";
import type { Refusal } from "../../schema/refusal.ts";
import type { Said } from "./Field.tsx";
import { TextArea } from "./TextArea.tsx";
import { TextField } from "./TextField.tsx";

type Press = Parameters<NonNullable<TextFieldProps["onKeyDown"]>>[0];

interface Props extends Omit<Said, "whyNot"> {
  /** What is stored; when others change it, an untouched field follows. */
  value: string;
  /** Stores it; answers false when that was refused, and then the text stays to be mended. */
  onSave: (text: string) => Promise<unknown>;
  whyNot?: (text: string) => Refusal | undefined;
  lines?: boolean;
  placeholder?: string;
  isReadOnly?: boolean;
}

/** A text that is stored when one leaves the field or presses Enter (with ⌘ or Ctrl where Enter breaks the line); Esc takes back the old one. */
export function DraftField({ value, onSave, whyNot, lines, isReadOnly, ...said }: Props) {
  const [draft, setDraft] = useState<string>();
  const leaving = useRef(false);
  const no = draft === undefined ? undefined : whyNot?.(draft);
  const save = async () => {
    if (draft === undefined || no || leaving.current) return;
    setDraft(undefined);
    if (draft.trim() !== value.trim() && !(await onSave(draft.trim()))) setDraft((newer) => newer ?? draft);
  };
  const leave = (field: HTMLElement) => {
    setDraft(undefined);
    leaving.current = true;
    field.blur();
    leaving.current = false;
  };
  const press = (event: Press) => {
    if (event.key === "Escape" && draft !== undefined) leave(event.target as HTMLElement);
    else if (event.key === "Enter" && (!lines || event.metaKey || event.ctrlKey)) void save();
    else return event.continuePropagation();
    event.preventDefault();
  };
  const Text = lines ? TextArea : TextField;
  return <Text {...said} value={draft ?? value} onChange={setDraft} onBlur={save} onKeyDown={press} whyNot={no} isReadOnly={isReadOnly} />;
}
