import { type Refusal, refusal } from "../refusal.ts";
import { whyNotItem } from "./item.ts";

/** What an item of an agenda can point at, by its id. */
export interface Pointed {
  actor?: string | null;
  tie?: string | null;
  introduction?: string | null;
}

/** Why an item cannot point at this; nothing if it can: at one thing, while its agenda is open. */
export function whyNotLink(
  item: string,
  { actor, tie, introduction }: Pointed,
  agenda: { frozenAt?: unknown } | null | undefined,
): Refusal | undefined {
  const no = whyNotItem(item);
  if (no) return no;
  if ([actor, tie, introduction].filter((one) => one != null).length !== 1) return refusal("itemLinks.whyNot.oneThing");
  return whyNotRelink(agenda);
}

/** Why what an agenda's items point at cannot be changed; nothing if it can. */
export const whyNotRelink = (agenda: { frozenAt?: unknown } | null | undefined): Refusal | undefined =>
  agenda?.frozenAt ? refusal("itemLinks.whyNot.frozen") : undefined;
