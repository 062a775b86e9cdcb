import type { EditorView } from "prosemirror-view";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { XmlFragment } from "yjs";
import { useWords } from "../../i18n.tsx";
import { openNotes } from "./notesView.ts";
import type { SharedAgenda } from "./SharedAgenda.ts";
import { Toolbar } from "./Toolbar.tsx";

interface Props {
  shared: SharedAgenda;
  fragment: XmlFragment;
  number: number;
  readOnly: boolean;
}

/** How long the tools stay when the notes are left, in milliseconds: what is pressed under them does not move away from the finger. */
const afterPressing = 250;

/** The notes of an item, which several can write in at once: others' carets stand in them with their names. */
export function NotesField({ shared, fragment, number, readOnly }: Props) {
  const say = useWords();
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const [isEmpty, setEmpty] = useState(false);
  const [, redraw] = useState(0);
  const [isWriting, setWriting] = useState(false);
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isEditable = useEffectEvent(() => !readOnly);
  const label = say("agenda.notes", { number });
  const named = useEffectEvent(() => label);
  useEffect(() => {
    const look = ({ state }: EditorView) => {
      setEmpty(state.doc.textContent === "" && state.doc.childCount === 1 && state.doc.firstChild?.type.name === "paragraph");
      redraw((turn) => turn + 1);
    };
    const opened = openNotes(place.current!, {
      fragment,
      awareness: shared.awareness,
      label: named(),
      isEditable: () => isEditable(),
      onChange: look,
    });
    view.current = opened;
    look(opened);
    return () => {
      view.current = null;
      opened.destroy();
    };
  }, [shared, fragment]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what may be done has changed
  useEffect(
    () => view.current?.setProps({ attributes: { role: "textbox", "aria-multiline": "true", "aria-label": label, class: "notes" } }),
    [readOnly, label],
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notices where the focus is
    <div
      className="item-notes"
      data-empty={isEmpty || undefined}
      onFocus={() => {
        clearTimeout(leaving.current);
        setWriting(true);
      }}
      onBlur={() => {
        leaving.current = setTimeout(() => setWriting(false), afterPressing);
      }}
    >
      {isEmpty && !readOnly && (
        <span className="notes-hint" aria-hidden="true">
          {say("agenda.notesHint")}
        </span>
      )}
      <div ref={place} />
      {isWriting && !readOnly && view.current && <Toolbar view={view.current} />}
    </div>
  );
}
