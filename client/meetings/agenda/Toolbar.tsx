import link from "lucide/dist/esm/icons/link.mjs";
import bullets from "lucide/dist/esm/icons/list.mjs";
import numbers from "lucide/dist/esm/icons/list-ordered.mjs";
import unlink from "lucide/dist/esm/icons/unlink.mjs";
import { toggleMark } from "prosemirror-commands";
import { wrapInList } from "prosemirror-schema-list";
import type { Command, EditorState } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { type ReactNode, useState } from "react";
import { ToggleButton } from "react-aria-components/ToggleButton";
import { useWords } from "../../i18n.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { LinkDialog } from "./LinkDialog.tsx";
import { notesSchema } from "./notesSchema.ts";

const { strong, em, link: linked } = notesSchema.marks;
const { bullet_list, ordered_list } = notesSchema.nodes;

function has({ doc, selection, storedMarks }: EditorState, mark: typeof strong): boolean {
  const { from, to, empty, $from } = selection;
  return empty ? !!mark!.isInSet(storedMarks ?? $from.marks()) : doc.rangeHasMark(from, to, mark!);
}

/** What can be done with the look of the text that is selected; the caret stays where it is. */
export function Toolbar({ view }: { view: EditorView }) {
  const say = useWords();
  const [isLinking, setLinking] = useState(false);
  const { state } = view;
  const run = (command: Command) => () => {
    command(view.state, view.dispatch, view);
    view.focus();
  };
  const isLinked = has(state, linked);
  const tools: { icon: ReactNode; label: string; isOn?: boolean; isOff?: boolean; act: () => void }[] = [
    { icon: <strong>{say("agenda.boldSign")}</strong>, label: say("agenda.bold"), isOn: has(state, strong), act: run(toggleMark(strong!)) },
    { icon: <em>{say("agenda.italicSign")}</em>, label: say("agenda.italic"), isOn: has(state, em), act: run(toggleMark(em!)) },
    { icon: <Icon of={bullets} size={18} />, label: say("agenda.bullets"), act: run(wrapInList(bullet_list!)) },
    { icon: <Icon of={numbers} size={18} />, label: say("agenda.numbers"), act: run(wrapInList(ordered_list!)) },
    isLinked
      ? { icon: <Icon of={unlink} size={18} />, label: say("agenda.unlink"), isOn: true, act: run(toggleMark(linked!)) }
      : { icon: <Icon of={link} size={18} />, label: say("agenda.link"), isOff: state.selection.empty, act: () => setLinking(true) },
  ];
  return (
    <div className="notes-tools" role="toolbar" aria-label={say("agenda.format")}>
      {tools.map(({ icon, label, isOn = false, isOff, act }) => (
        <ToggleButton
          key={label}
          className="button only-icon quiet"
          aria-label={label}
          isSelected={isOn}
          isDisabled={isOff}
          onChange={act}
          preventFocusOnPress
        >
          {icon}
        </ToggleButton>
      ))}
      {isLinking && (
        <LinkDialog
          onClose={() => setLinking(false)}
          onLink={(href) => {
            setLinking(false);
            run(toggleMark(linked!, { href }))();
          }}
        />
      )}
    </div>
  );
}
