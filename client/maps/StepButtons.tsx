import redo from "lucide/dist/esm/icons/redo-2.mjs";
import undo from "lucide/dist/esm/icons/undo-2.mjs";
import { useCallback } from "react";
import { useWords } from "../i18n.tsx";
import { type Step, useSteps } from "../live/steps.ts";
import { announce } from "../ui/Announcer.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import { notify } from "../ui/Notices.tsx";
import { useReason } from "../ui/Refused.tsx";
import { useMapRoom } from "./useMapRoom.ts";

/** Undo and redo of one's own steps, each named; ⌘/Ctrl Z and ⇧⌘/Ctrl Z do the same. */
export function StepButtons() {
  const say = useWords();
  const reason = useReason();
  const { room } = useMapRoom();
  const tell = useCallback((problem: unknown) => void notify({ text: reason(problem) }), [reason]);
  const told = useCallback(
    ({ words }: Step, way: "back" | "forth") => announce(say(way === "back" ? "weave.undone" : "weave.redone", { step: words })),
    [say],
  );
  const { back, forth, last, next } = useSteps(room, tell, told);
  return (
    <div className="step-buttons">
      <IconButton
        icon={undo}
        label={last ? say("weave.undoStep", { step: last.words }) : say("weave.nothingToUndo")}
        isDisabled={!last}
        onPress={back}
      />
      <IconButton
        icon={redo}
        label={next ? say("weave.redoStep", { step: next.words }) : say("weave.nothingToRedo")}
        isDisabled={!next}
        onPress={forth}
      />
    </div>
  );
}
