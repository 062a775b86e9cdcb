import { clockAt } from "../../../schema/clock.ts";
import { useWords } from "../../i18n.tsx";
import { today } from "../../ui/today.ts";
import { useMoment } from "../useMoment.ts";

/** When a meeting that is not open begins, in words: the time alone when that is today. Once it should have begun, that it is not open. */
export function useBegins(): (startsAt: string) => string {
  const say = useWords();
  const { long, timeOf } = useMoment();
  return (startsAt) => {
    if (new Date(startsAt) <= new Date()) return say("live.notOpenYet");
    const time = timeOf(startsAt);
    return clockAt(new Date(startsAt)).day === today() ? say("live.begins", { time }) : say("live.beginsOn", { day: long(startsAt), time });
  };
}
