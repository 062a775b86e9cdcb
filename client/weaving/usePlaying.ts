import { useEffect, useEffectEvent, useState } from "react";

/** How long each month is shown while the map plays, in milliseconds; longer for those who want less motion. */
const [pace, calmPace] = [600, 1500];

const wantsCalm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** Plays the months one after another until the last, from the first when it stands at the last. */
export function usePlaying(at: number, last: number, show: (index: number) => void) {
  const [isPlaying, setPlaying] = useState(false);
  const step = useEffectEvent(() => {
    if (at < last) show(at + 1);
    if (at + 1 >= last) setPlaying(false);
  });
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setInterval(step, wantsCalm() ? calmPace : pace);
    return () => clearInterval(timer);
  }, [isPlaying]);
  const toggle = () => {
    // What is shown stands in the address and is drawn at once: what was said before is drawn with it, what comes after would be once more.
    setPlaying(!isPlaying);
    if (!isPlaying && at >= last) show(0);
  };
  return { isPlaying, toggle, pause: () => setPlaying(false) };
}
