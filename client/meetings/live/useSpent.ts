import { useWords } from "../../i18n.tsx";

/** How time that has passed is said: in whole minutes. */
export function useSpent(): (seconds: number) => string {
  const say = useWords();
  return (seconds) => (seconds < 60 ? say("live.lessThanMinute") : say("live.minutes", { minutes: Math.floor(seconds / 60) }));
}
