import { type Refusal, refusal } from "../refusal.ts";
import { firstNo, whyNotDay, whyNotName, whyNotText } from "../text.ts";

/** Why a day of a map cannot be named like this; nothing if it can. What is left out stays. `named` are the names of the map's other days. */
export function whyNotSnapshot(
  { name, day, note }: { name?: string | null; day?: string | null; note?: string | null },
  today: string,
  named: readonly string[] = [],
): Refusal | undefined {
  const no = firstNo(name === undefined ? undefined : whyNotName(name ?? ""), whyNotDay(day), whyNotText(note));
  if (no) return no;
  if (day && day > today) return refusal("house.whyNot.dateInFuture");
  if (name && named.includes(name)) return refusal("time.whyNot.nameTaken", { name });
}
