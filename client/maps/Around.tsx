import { createContext, type ReactNode, use } from "react";
import { usePresence } from "../live/presence.ts";
import { useMapRoom } from "./useMapRoom.ts";

type Others = ReturnType<typeof usePresence>;

const OthersContext = createContext<Others>({ present: [], drag: () => {} });

/** Who else is on the map just now, and how to show them what is being dragged here. */
export const useOthersHere = (): Others => use(OthersContext);

/** Tells the others on the map of this reader and hears of them; only what shows them is drawn again when they move. */
export function Around({ children }: { children: ReactNode }) {
  const { map, selection, isSignedIn } = useMapRoom();
  const others = usePresence(map.id, isSignedIn, [...selection]);
  return <OthersContext value={others}>{children}</OthersContext>;
}
