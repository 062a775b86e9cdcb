import { useCallback, useRef, useSyncExternalStore } from "react";
import type { SharedAgenda } from "./SharedAgenda.ts";

/** Somebody else who writes in an agenda now. */
export interface Person {
  id: string;
  name: string;
}

/** Who else writes, and in which item: one entry for each of their windows. */
export function useHere({ awareness, doc }: SharedAgenda): readonly { person: Person; item: string | null }[] {
  const last = useRef<{ said: string; here: readonly { person: Person; item: string | null }[] }>({ said: "[]", here: [] });
  const listen = useCallback(
    (look: () => void) => {
      awareness.on("change", look);
      return () => awareness.off("change", look);
    },
    [awareness],
  );
  return useSyncExternalStore(listen, () => {
    const here = [...awareness.getStates().entries()]
      .filter(([client]) => client !== doc.clientID)
      .flatMap(([, { user, item }]) =>
        user ? [{ person: { id: user.id as string, name: user.name as string }, item: (item as string) ?? null }] : [],
      );
    const said = JSON.stringify(here);
    if (said !== last.current.said) last.current = { said, here };
    return last.current.here;
  });
}
