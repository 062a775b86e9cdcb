import { useWords } from "../i18n.tsx";
import { notify } from "../ui/Notices.tsx";
import { useUndo } from "./History.tsx";

/** Tells of what was just done in a hub, with a way to undo it for as long as it stands there. */
export function useUndoable(hub: string, onUndone: () => void) {
  const say = useWords();
  const undo = useUndo(hub, onUndone);
  return (text: string, operation: string) =>
    void notify({ text, action: { name: say("house.ui.undo"), run: () => void undo(operation) } });
}
