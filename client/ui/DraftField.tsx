import type { TextFieldProps } from "react-aria-components/TextField";
import type { Said } from "./Field.tsx";
import { TextArea } from "./TextArea.tsx";
import { TextField } from "./TextField.tsx";
import { type Drafted, useDraft } from "./useDraft.ts";

type Press = Parameters<NonNullable<TextFieldProps["onKeyDown"]>>[0];

interface Props extends Omit<Said, "whyNot">, Drafted {
  lines?: boolean;
  placeholder?: string;
}

/** A text that is stored when one leaves the field or presses Enter (with ⌘ or Ctrl where Enter breaks the line); Esc takes back the old one. */
export function DraftField({ value, onSave, whyNot, lines, ...said }: Props) {
  const { text, isTouched, no, setDraft, save, leave } = useDraft({ value, onSave, whyNot });
  const press = (event: Press) => {
    if (event.key === "Escape" && isTouched) leave(event.target as HTMLElement);
    else if (event.key === "Enter" && (!lines || event.metaKey || event.ctrlKey)) void save();
    else return event.continuePropagation();
    event.preventDefault();
  };
  const Text = lines ? TextArea : TextField;
  return <Text {...said} value={text} onChange={setDraft} onBlur={save} onKeyDown={press} whyNot={no} />;
}
