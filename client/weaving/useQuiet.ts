import { useEffect, useRef } from "react";
import { useHubLive } from "../hubs/useHubLive.ts";

/** What maps and all that is worked out of them rest on: a change of anything else changes nothing there. */
const telling = new Set(["NetworkMap", "Placement", "Tie", "Actor", "Area"]);

const restless = 1_500;

/** Says when something has changed in the maps of a hub, and it has been quiet for a moment since: once for many changes. */
export function useQuiet(hub: { id: string; seq: number } | null, onQuiet: () => void) {
  const soon = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(soon.current), []);
  useHubLive(hub?.id, hub?.seq ?? 0, ({ type }) => {
    if (!telling.has(type)) return;
    clearTimeout(soon.current);
    soon.current = setTimeout(onQuiet, restless);
  });
}
