import { dayOf } from "../context.ts";
import { carryOut, dueForDeletion } from "../privacy/retention.ts";
import { secretOf } from "./accounts.ts";
import { clientOf } from "./asOwner.ts";
import type { Installation } from "./Installation.ts";

/** Says what a hub has kept as long as it may; and, if so told, deletes it, under a seal in the hub's log. */
export async function retain(installation: Installation, slug: string, does: boolean): Promise<string> {
  const hub = await installation.hub(slug);
  const today = dayOf(new Date());
  const due = await installation.operate([hub.id], (em) => dueForDeletion(clientOf(em), hub.id, today));
  const lines = due.map(
    ({ kind, days, before, ids, isListedOnly }) =>
      `${kind}: ${ids.length} from before ${before} (kept ${days} days)${isListedOnly && ids.length ? "; listed only, for somebody in the hub to decide" : ""}`,
  );
  if (!does)
    return [`${hub.name}, as of ${today}. Nothing was deleted; do so with: npm run hub -- retention ${slug} --do`, ...lines].join("\n");
  const done = await installation.operate([hub.id], (em) => carryOut(clientOf(em), hub.id, today, secretOf(installation)));
  if (!done) return `${hub.name}, as of ${today}: nothing was due.`;
  const counts = Object.entries(done.record.counts).map(([kind, count]) => `${kind} ${count}`);
  return `${hub.name}, as of ${today}: deleted ${counts.join(", ")}. The record is in the hub's log, sealed ${done.seal}.`;
}
