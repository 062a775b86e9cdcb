import { paceOf, usedOn } from "../../../schema/meetings/live/sitting.ts";
import { useWords } from "../../i18n.tsx";
import type { SittingRead } from "./documents.ts";
import { useServerNow } from "./serverClock.ts";
import { useSpent } from "./useSpent.ts";
import "./TimeBar.css";

interface Props {
  sitting: SittingRead;
  item: string;
  /** Minutes that were planned. */
  planned: number | null;
}

/** The time of an item against what was planned: a calm bar, and the same in words. It does not run out by a sound or a blink. */
export function TimeBar({ sitting, item, planned }: Props) {
  const say = useWords();
  const spent = useSpent();
  const used = usedOn(sitting, item, useServerNow());
  const pace = paceOf(used, planned);
  if (!pace)
    return (
      <p className="time" role="timer">
        {say("live.usedOnly", { spent: spent(used) })}
      </p>
    );
  const { share, minutes, isOver } = pace;
  return (
    <div className="time" data-over={isOver || undefined}>
      <svg className="time-bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect className="time-used" width={share * 100} height="1" />
      </svg>
      <p className="time-words" role="timer" aria-label={say("live.time")}>
        <strong className="time-left">{isOver ? say("live.over", { minutes }) : say("live.left", { minutes })}</strong>
        <span className="time-spent">{say("live.used", { spent: spent(used), planned: say("live.minutes", { minutes: planned! }) })}</span>
      </p>
    </div>
  );
}
