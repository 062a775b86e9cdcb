import { whyNotDescribe } from "../../schema/hubs.ts";
import { useSentence } from "../i18n.tsx";
import { useMe } from "../people/useMe.ts";
import { notify } from "../ui/Notices.tsx";
import { tieBetween } from "./onMap.ts";
import { useMapRoom } from "./useMapRoom.ts";

/** Draws a tie between two actors of the map and opens it; if they have one already, that one is opened instead. Says why not where one may not. */
export function useDrawTie() {
  const sentence = useSentence();
  const { rights } = useMe();
  const { map, actors, ties, weaving, select } = useMapRoom();
  return async (from: string, to: string, { open = true } = {}) => {
    const there = tieBetween(ties, from, to);
    if (there) return select([there.id]);
    const no = whyNotDescribe(rights, { hub: map.hub.id, actors: [from, to] });
    if (no) return void notify({ text: sentence(no) });
    const [start, end] = [from, to].map((id) => actors.find((actor) => actor.id === id));
    const done = start && end && (await weaving.drawTie(start, end));
    if (open && done?.answer) select([done.answer.drawTie.id]);
  };
}
