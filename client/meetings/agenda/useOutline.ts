import { useCallback, useRef, useSyncExternalStore } from "react";
import { ItemKind } from "../../../schema/agenda/shape.ts";
import { inOrder, type Shared } from "./edits.ts";

/** What a list of items needs to know of each; its texts are drawn by what they are written in. */
export interface Line {
  id: string;
  kind: ItemKind;
  owner: string;
  minutes: number | null;
}

function outlineOf(agenda: Shared): Line[] {
  return inOrder(agenda).map((id) => {
    const item = agenda.get(id)!;
    const [kind, owner, minutes] = [item.get("kind"), item.get("owner"), item.get("minutes")];
    return {
      id,
      kind: typeof kind === "string" && Object.hasOwn(ItemKind, kind) ? (kind as ItemKind) : ItemKind.information,
      owner: typeof owner === "string" ? owner : "",
      minutes: typeof minutes === "number" ? minutes : null,
    };
  });
}

/** The items of an agenda in their order; drawn anew only when something else than a text has changed. */
export function useOutline(agenda: Shared): Line[] {
  const last = useRef<{ said: string; lines: Line[] }>({ said: "", lines: [] });
  const listen = useCallback(
    (look: () => void) => {
      agenda.observeDeep(look);
      return () => agenda.unobserveDeep(look);
    },
    [agenda],
  );
  return useSyncExternalStore(listen, () => {
    const lines = outlineOf(agenda);
    const said = JSON.stringify(lines);
    if (said !== last.current.said) last.current = { said, lines };
    return last.current.lines;
  });
}
