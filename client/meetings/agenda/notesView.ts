import { baseKeymap, chainCommands, toggleMark } from "prosemirror-commands";
import { keymap } from "prosemirror-keymap";
import { liftListItem, sinkListItem, splitListItem } from "prosemirror-schema-list";
import { type Command, EditorState } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import { yCursorPlugin, ySyncPlugin } from "y-prosemirror";
import type { Awareness } from "y-protocols/awareness";
import type { XmlFragment } from "yjs";
import { hueOf } from "./hue.ts";
import { notesSchema as schema } from "./notesSchema.ts";

interface User {
  id?: string;
  name: string;
}

/** The caret of somebody else, with their name; it is no part of the text, and nothing for screen readers. */
function caretOf({ id, name }: User): HTMLElement {
  const caret = document.createElement("span");
  caret.className = "caret";
  caret.dataset.hue = String(hueOf(id ?? name));
  caret.setAttribute("aria-hidden", "true");
  const label = document.createElement("span");
  label.className = "caret-name";
  label.textContent = name;
  // Nothing else keeps the line as high as it is.
  caret.append("\u2060", label, "\u2060");
  return caret;
}

const item = schema.nodes.list_item!;
/** Tab is left alone: it leads on, as everywhere. */
const keys: Record<string, Command> = {
  "Mod-b": toggleMark(schema.marks.strong!),
  "Mod-i": toggleMark(schema.marks.em!),
  "Mod-]": sinkListItem(item),
  "Mod-[": liftListItem(item),
  Enter: splitListItem(item),
  "Shift-Enter": chainCommands(splitListItem(item), baseKeymap.Enter!),
};

/** What an editor of notes stands on. */
export interface Notes {
  fragment: XmlFragment;
  awareness: Awareness;
  label: string;
  isEditable: () => boolean;
  onChange: (view: EditorView) => void;
}

/** Opens an editor of shared notes in an element. Undoing is the page's: one line of steps for all items. */
export function openNotes(place: HTMLElement, { fragment, awareness, label, isEditable, onChange }: Notes): EditorView {
  const cursors = yCursorPlugin(awareness, {
    cursorBuilder: caretOf,
    selectionBuilder: (user: User) => ({ class: "caret-selection", "data-hue": String(hueOf(user.id ?? user.name)) }),
  });
  return new EditorView(place, {
    state: EditorState.create({ schema, plugins: [ySyncPlugin(fragment), cursors, keymap(keys), keymap(baseKeymap)] }),
    editable: isEditable,
    attributes: () => ({ role: "textbox", "aria-multiline": "true", "aria-label": label, class: "notes" }),
    // Already as it opens it is told what stands in the notes, and, late, when it has been closed, where carets are.
    dispatchTransaction(this: EditorView, transaction) {
      if (this.isDestroyed) return;
      this.updateState(this.state.apply(transaction));
      onChange(this);
    },
  });
}
