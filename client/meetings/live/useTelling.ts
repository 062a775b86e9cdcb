import { useEffect, useRef } from "react";
import { useWords } from "../../i18n.tsx";
import { announce } from "../../ui/Announcer.tsx";
import type { Live } from "./useLiveMeeting.ts";
import { useTurnName } from "./useTurnName.ts";

/** Tells screen readers, when they have finished their sentence, what has changed at the meeting: who speaks, what is up, what is asked. */
export function useTelling(live: Live | undefined): void {
  const say = useWords();
  const nameOf = useTurnName({ places: live?.places ?? [] });
  const [poll] = live?.polls ?? [];
  const now = {
    speaking: live?.speaking?.id,
    item: live?.up,
    poll: poll && `${poll.id} ${poll.closedAt}`,
    state: live?.sitting?.state,
  };
  const words = (what: keyof typeof now): string | undefined => {
    if (!live) return undefined;
    const { speaking, items, at } = live;
    if (what === "speaking") return speaking && say("live.announceSpeaker", { name: nameOf(speaking) });
    if (what === "item") return items[at] && say("live.announceItem", { number: at + 1, title: items[at].title });
    if (what === "poll" && poll) return say(poll.closedAt ? "live.announceResult" : "live.announcePoll", { question: poll.question });
    if (what === "state" && now.state === "Closed") return say("live.announceClosed");
    if (what === "state" && now.state !== "Open") return say("live.announcePause");
  };
  const before = useRef(now);
  useEffect(() => {
    const was = before.current;
    before.current = now;
    const changed = (Object.keys(now) as (keyof typeof now)[]).filter((what) => was[what] !== now[what]);
    const told = changed.map(words).filter(Boolean).join(" ");
    if (told) announce(told);
  });
}
