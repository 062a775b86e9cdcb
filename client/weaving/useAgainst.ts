import { useState } from "react";
import { whyNotDay } from "../../schema/text.ts";
import { useWords } from "../i18n.tsx";
import type { PastHere } from "./usePast.ts";

/** A year before a day. */
function yearBefore(day: string): string {
  const [year, rest] = [Number(day.slice(0, 4)) - 1, day.slice(4)];
  return `${year}${rest === "-02-29" ? "-02-28" : rest}`;
}

/** The day that the shown one is compared with: today, one with a name, or any other; nothing when it is compared with none. */
export function useAgainst({ now, first = now, snapshots }: Pick<PastHere, "now" | "first" | "snapshots">, day: string) {
  const say = useWords();
  const [chosen, choose] = useState("none");
  const [typed, type] = useState("");
  const snapshot = snapshots.find(({ id }) => id === chosen);
  const days: Record<string, string | undefined> = {
    today: now,
    year: yearBefore(day),
    first,
    other: whyNotDay(typed) ? undefined : typed || undefined,
  };
  const against = snapshot?.day ?? days[chosen];
  const choices = [
    { id: "none", name: say("time.compare.none") },
    { id: "today", name: say("time.today") },
    ...snapshots.map(({ id, name }) => ({ id, name })),
    { id: "year", name: say("time.compare.year") },
    { id: "first", name: say("time.compare.first") },
    { id: "other", name: say("time.compare.other") },
  ];
  return {
    chosen: snapshot || chosen in days ? chosen : "none",
    choose,
    choices,
    typed,
    type,
    against: against === day ? undefined : against,
  };
}
