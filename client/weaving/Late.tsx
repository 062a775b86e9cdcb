import clockAlert from "lucide/dist/esm/icons/clock-alert.mjs";
import { daysBetween } from "../../schema/day.ts";
import { useWords } from "../i18n.tsx";
import { Icon } from "../ui/Icon.tsx";
import { today } from "../ui/today.ts";

/** That the day for something has passed, and how many days ago: a sign and words. */
export function Late({ since }: { since: string }) {
  const say = useWords();
  return (
    <strong className="intro-late">
      <Icon of={clockAlert} size={16} />
      {say("introductions.late", { days: daysBetween(since, today()) })}
    </strong>
  );
}
