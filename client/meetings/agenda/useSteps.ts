import { useEffect, useState } from "react";
import { ySyncPluginKey } from "y-prosemirror";
import { type Transaction, UndoManager } from "yjs";
import { HERE, type Shared, STEP } from "./edits.ts";

/** What was done here, step by step, to be undone: what others do meanwhile is not in it. Typing in one go is one step, moving an item always one. */
export function useSteps(agenda: Shared): UndoManager | undefined {
  const [steps, setSteps] = useState<UndoManager>();
  useEffect(() => {
    const made = new UndoManager(agenda, { trackedOrigins: new Set([HERE, STEP, ySyncPluginKey]) });
    const apart = ({ origin }: Transaction) => origin === STEP && made.stopCapturing();
    const doc = agenda.doc!;
    doc.on("beforeTransaction", apart);
    doc.on("afterTransaction", apart);
    setSteps(made);
    return () => {
      doc.off("beforeTransaction", apart);
      doc.off("afterTransaction", apart);
      made.destroy();
    };
  }, [agenda]);
  return steps;
}
