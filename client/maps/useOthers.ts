import { startTransition, useEffect, useRef, useState } from "react";
import type { Heard } from "../live/live.ts";
import { announce } from "../ui/Announcer.tsx";
import { useStory } from "./story.ts";
import { useGlow } from "./useGlow.ts";

const pause = 400;

/** What others do: it is seen to glow and told in words, after a pause so that what was done together is told together. Moves are only seen. */
export function useOthers() {
  const { glowing, glow } = useGlow();
  const [heard, setHeard] = useState(0);
  const story = useRef(useStory());
  story.current = useStory();
  const untold = useRef<Heard[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const tell = () => announce(story.current(untold.current.splice(0)));
  const hear = (event: Heard, own: boolean) => {
    startTransition(() => setHeard(event.seq));
    if (own || (event.type === "Placement" && event.kind === "update")) return;
    const actor = (event.node as { actor?: { id: string } } | null)?.actor;
    glow(actor?.id ?? event.subject);
    untold.current.push(event);
    clearTimeout(timer.current);
    timer.current = setTimeout(tell, pause);
  };
  return { glowing, heard, hear };
}
