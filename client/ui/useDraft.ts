import { useRef, useState } from "react";
import type { Refusal } from "../../schema/refusal.ts";

/** A text field that is stored when it is left: what is stored, how to store it, and why not. */
export interface Drafted {
  /** What is stored; when others change it, an untouched field follows. */
  value: string;
  /** Stores it; answers with nothing when that was refused, and then the text stays to be mended. */
  onSave: (text: string) => Promise<unknown>;
  whyNot?: (text: string) => Refusal | undefined;
}

/** What stands in a field between the first key and the saving of it. */
export function useDraft({ value, onSave, whyNot }: Drafted) {
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
  return { text: draft ?? value, isTouched: draft !== undefined, no, setDraft, save, leave };
}
