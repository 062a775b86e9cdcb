import redo from "lucide/dist/esm/icons/redo-2.mjs";
import undo from "lucide/dist/esm/icons/undo-2.mjs";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { UndoManager } from "yjs";
import { useWords } from "../../i18n.tsx";
import { useKept } from "../../live/kept.ts";
import { announce } from "../../ui/Announcer.tsx";
import { Button } from "../../ui/Button.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { SavedMark } from "../../ui/SavedMark.tsx";
import { AddItem } from "./AddItem.tsx";
import { moveItem, removeItem } from "./edits.ts";
import { ItemRow } from "./ItemRow.tsx";
import { LeftOut } from "./LeftOut.tsx";
import type { Sheet } from "./parts.ts";
import type { SharedAgenda } from "./SharedAgenda.ts";
import { After } from "./Under.tsx";
import { useDragging } from "./useDragging.ts";
import { useHere } from "./useHere.ts";
import { useOutline } from "./useOutline.ts";
import { useLeftOut, useSharedAgenda } from "./useSharedAgenda.ts";
import { useSteps } from "./useSteps.ts";

interface Props {
  id: string;
  person: { id: string; name: string };
  sheet: Sheet;
  /** Whether it stands on the page, or something else does for now. */
  isShown: boolean;
  /** Told whether all of it has arrived. */
  onOpen: (open: boolean) => void;
}

/** An agenda that is written together. */
export function LiveAgenda({ id, person, ...shown }: Props) {
  const { shared, before, forget } = useSharedAgenda(id, person);
  return shared && <Open shared={shared} before={before} onForget={forget} {...shown} />;
}

interface OpenProps extends Pick<Props, "sheet" | "isShown" | "onOpen"> {
  shared: SharedAgenda;
  before: Parameters<typeof useLeftOut>[1];
  onForget: () => void;
}

function Open({ shared, sheet, before, onForget, isShown, onOpen }: OpenProps) {
  const say = useWords();
  const { open, mayWrite, frozenAt, refused } = useKept(shared.standing);
  const texts = useLeftOut(shared, before);
  useEffect(() => {
    onOpen(open);
    return () => onOpen(false);
  }, [open, onOpen]);
  if (!open) return refused && <p className="refused">{refused.message}</p>;
  if (!isShown) return null;
  const readOnly = !mayWrite || !!frozenAt;
  return (
    <>
      {texts.length > 0 && (
        <LeftOut
          texts={texts}
          why={before!.why.key === "agenda.whyNot.frozen" ? say("agenda.leftOutWhy") : before!.why.message}
          onDismiss={onForget}
        />
      )}
      {refused && (
        <p className="refused" role="alert">
          {refused.message} <Button onPress={() => location.reload()}>{say("agenda.reload")}</Button>
        </p>
      )}
      <Items shared={shared} sheet={{ ...sheet, shared, isFrozen: !!frozenAt }} readOnly={readOnly} />
    </>
  );
}

function Items({ shared, sheet: without, readOnly }: { shared: SharedAgenda; sheet: Sheet; readOnly: boolean }) {
  const say = useWords();
  const { agenda, awareness } = shared;
  const lines = useOutline(agenda);
  const sheet = { ...without, items: lines.map(({ id }) => id) };
  const here = useHere(shared);
  const list = useRef<HTMLOListElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined);
  const steps = useSteps(agenda);
  useEffect(() => awareness.setLocalStateField("item", focused), [awareness, focused]);
  const { dragging, handle } = useDragging(list, (id, to) => {
    moveItem(agenda, id, to);
    announce(say("agenda.moved", { number: to + 1 }));
  });
  const press = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || !["z", "y"].includes(event.key.toLowerCase())) return;
    if ((event.target as HTMLElement).closest(".add-item")) return;
    event.preventDefault();
    if (event.key.toLowerCase() === "y" || event.shiftKey) steps?.redo();
    else steps?.undo();
  };
  const remove = (id: string) => {
    removeItem(agenda, id);
    announce(say("agenda.removed"));
  };
  // Where it would be let go, among all: itself stands there too.
  const mark = dragging && lines.filter(({ id }) => id !== dragging.id)[dragging.to]?.id;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: undoing by keyboard reaches all that is written in it
    <div className="live-agenda" onKeyDown={readOnly ? undefined : press}>
      {!readOnly && <Bar shared={shared} here={here.map(({ person }) => person.name)} steps={steps} />}
      <ol ref={list} className="items" data-dragging={dragging ? "" : undefined}>
        {lines.map((line, at) => (
          <li
            key={line.id}
            data-item={line.id}
            data-dragged={dragging?.id === line.id || undefined}
            data-before={mark === line.id || undefined}
            data-after={(dragging && mark === undefined && at === lines.length - 1) || undefined}
            onFocus={() => {
              clearTimeout(leaving.current);
              setFocused(line.id);
            }}
            onBlur={() => {
              leaving.current = setTimeout(() => setFocused(null));
            }}
          >
            <ItemRow
              shared={shared}
              sheet={sheet}
              line={line}
              number={at + 1}
              count={lines.length}
              readOnly={readOnly}
              here={here.filter(({ item }) => item === line.id).map(({ person }) => person)}
              handles={handle(line.id)}
              onRemove={() => remove(line.id)}
            />
          </li>
        ))}
      </ol>
      {!lines.length && <p className="agenda-empty">{say(readOnly ? "agenda.nobodyYet" : "agenda.empty")}</p>}
      {!readOnly && <AddItem agenda={agenda} isEmpty={!lines.length} />}
      <After sheet={sheet} />
    </div>
  );
}

/** Whether it is saved, who else writes, and the way back. */
function Bar({ shared, here, steps }: { shared: SharedAgenda; here: readonly string[]; steps: UndoManager | undefined }) {
  const say = useWords();
  const saved = useKept(shared.outbox.saved);
  const names = [...new Set(here)];
  return (
    <div className="agenda-bar">
      <SavedMark state={saved} />
      {names.length > 0 && <p className="agenda-here">{say("agenda.here", { names: names.join(", ") })}</p>}
      <span className="agenda-steps">
        <IconButton icon={undo} label={say("agenda.undo")} onPress={() => steps?.undo()} />
        <IconButton icon={redo} label={say("agenda.redo")} onPress={() => steps?.redo()} />
      </span>
    </div>
  );
}
