import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type * as Y from "yjs";
import { agendaLimits } from "../../../schema/agenda/shape.ts";
import { useWords } from "../../i18n.tsx";
import { HERE, rewrite } from "./edits.ts";

/** Where a place in a text is after a change of the text that came from elsewhere. */
function moved(place: number, delta: Y.YTextEvent["delta"]): number {
  let [at, now] = [0, place];
  for (const { retain, insert, delete: gone } of delta) {
    if (at > now) break;
    if (retain) at += retain;
    if (typeof insert === "string") {
      if (at < now) now += insert.length;
      at += insert.length;
    }
    if (gone) now -= Math.max(0, Math.min(gone, now - at));
  }
  return now;
}

interface Props {
  text: Y.Text;
  number: number;
  readOnly: boolean;
  onEnter: () => void;
}

/** A heading that several can write in at once: the caret stays where one writes. */
export function TitleField({ text, number, readOnly, onEnter }: Props) {
  const say = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const caret = useRef<[number, number]>(null);
  const [value, setValue] = useState(() => text.toString());
  useEffect(() => {
    setValue(text.toString());
    const heard = ({ delta }: Y.YTextEvent, { origin }: Y.Transaction) => {
      const { selectionStart, selectionEnd } = field.current ?? {};
      if (origin !== HERE && document.activeElement === field.current && selectionStart !== undefined)
        caret.current = [moved(selectionStart, delta), moved(selectionEnd ?? selectionStart, delta)];
      setValue(text.toString());
    };
    text.observe(heard);
    return () => text.unobserve(heard);
  }, [text]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the caret is put back when the text has been drawn
  useLayoutEffect(() => {
    if (caret.current) field.current?.setSelectionRange(...caret.current);
    caret.current = null;
  }, [value]);
  return (
    <textarea
      ref={field}
      className="item-title"
      rows={1}
      value={value}
      readOnly={readOnly}
      maxLength={agendaLimits.title}
      placeholder={say("agenda.heading")}
      aria-label={say("agenda.named", { number, title: value || say("agenda.untitled") })}
      onChange={(event) => {
        const line = event.target.value.replace(/\s*\n\s*/g, " ");
        setValue(line);
        rewrite(text, line);
      }}
      onKeyDown={(event) => {
        if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
        event.preventDefault();
        onEnter();
      }}
    />
  );
}
