import { type ReactNode, useEffect, useState } from "react";
import type * as Y from "yjs";
import { useWords } from "../../i18n.tsx";
import { useKept } from "../../live/kept.ts";
import { SavedMark } from "../../ui/SavedMark.tsx";
import { LeftOut } from "../agenda/LeftOut.tsx";
import { NotesField } from "../agenda/NotesField.tsx";
import type { Sheet } from "../agenda/parts.ts";
import type { SharedAgenda } from "../agenda/SharedAgenda.ts";
import { Under } from "../agenda/Under.tsx";
import { useHere } from "../agenda/useHere.ts";
import { useOutline } from "../agenda/useOutline.ts";
import { useLeftOut, useSharedAgenda } from "../agenda/useSharedAgenda.ts";
import { ItemTools } from "./ItemTools.tsx";

interface Props {
  /** The agenda. */
  id: string;
  person: { id: string; name: string };
  /** The item that is up, and its number. */
  item: string;
  number: number;
  sheet: Sheet;
  /** What stands there until all has arrived. */
  meanwhile: ReactNode;
}

/** The notes of the item that is up, written together: the same text as on the meeting's page. */
export function LiveNotes({ id, person, ...rest }: Props) {
  const { shared, before, forget } = useSharedAgenda(id, person);
  return shared ? <Open shared={shared} before={before} onForget={forget} {...rest} /> : rest.meanwhile;
}

interface OpenProps extends Omit<Props, "id" | "person"> {
  shared: SharedAgenda;
  before: Parameters<typeof useLeftOut>[1];
  onForget: () => void;
}

function Open({ shared, before, onForget, item, number, sheet, meanwhile }: OpenProps) {
  const say = useWords();
  const { open, mayWrite, frozenAt, refused } = useKept(shared.standing);
  const saved = useKept(shared.outbox.saved);
  const texts = useLeftOut(shared, before);
  const here = useHere(shared).filter((one) => one.item === item);
  const [focused, setFocused] = useState(false);
  const [form, onForm] = useState<string | null>(null);
  const isThere = useOutline(shared.agenda).some((line) => line.id === item);
  const { awareness } = shared;
  useEffect(() => awareness.setLocalStateField("item", focused ? item : null), [awareness, focused, item]);
  if (!open) return refused ? <p className="refused">{refused.message}</p> : meanwhile;
  const readOnly = !mayWrite || !!frozenAt;
  const names = [...new Set(here.map(({ person }) => person.name))];
  const why = before && (before.why.key === "agenda.whyNot.frozen" ? say("agenda.leftOutWhy") : before.why.message);
  const at = { sheet: { ...sheet, shared, isFrozen: !!frozenAt }, item, open: form, onOpen: onForm };
  return (
    <>
      {texts.length > 0 && <LeftOut texts={texts} why={why!} onDismiss={onForget} />}
      {refused && (
        <p className="refused" role="alert">
          {refused.message}
        </p>
      )}
      {isThere && (
        // biome-ignore lint/a11y/noStaticElementInteractions: whether somebody writes in it is heard of all that is in it
        <div onFocus={() => setFocused(true)} onBlur={() => setFocused(false)}>
          <NotesField
            shared={shared}
            fragment={shared.agenda.get(item)!.get("notes") as Y.XmlFragment}
            number={number}
            readOnly={readOnly}
          />
          {!readOnly && (
            <p className="now-saved">
              <SavedMark state={saved} />
              {names.length > 0 && <span>{say("agenda.here", { names: names.join(", ") })}</span>}
            </p>
          )}
        </div>
      )}
      <ItemTools at={at} number={number} />
      <Under at={at} />
    </>
  );
}
