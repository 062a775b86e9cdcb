import { tieBetween } from "./onMap.ts";
import { useMapRoom } from "./useMapRoom.ts";

/** Draws a tie between two actors of the map and opens it; if they have one already, that one is opened instead. */
export function useDrawTie() {
  const { actors, ties, weaving, select } = useMapRoom();
  return async (from: string, to: string, { open = true } = {}) => {
    const there = tieBetween(ties, from, to);
    if (there) return select([there.id]);
    const [start, end] = [from, to].map((id) => actors.find((actor) => actor.id === id));
    const done = start && end && (await weaving.drawTie(start, end));
    if (open && done?.answer) select([done.answer.drawTie.id]);
  };
}
