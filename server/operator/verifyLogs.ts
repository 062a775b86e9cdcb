import { IsolationLevel } from "@mikro-orm/core";
import { verifyWithin } from "../log/sealed.ts";
import type { Installation } from "./Installation.ts";

/** Looks through the logs of all hubs, or of one: whether every event is there and as it was written. */
export async function verifyLogs(installation: Installation, slug: string | undefined): Promise<{ said: string; whole: boolean }> {
  const hubs = slug === undefined ? await installation.hubs() : [await installation.hub(slug)];
  const lines = [];
  let whole = true;
  for (const hub of hubs) {
    const { events, erased, head, firstBroken } = await installation.operate([hub.id], (em) => verifyWithin(em, hub.id), {
      isolationLevel: IsolationLevel.REPEATABLE_READ,
      readOnly: true,
    });
    if (firstBroken) whole = false;
    lines.push(
      firstBroken
        ? `${hub.slug}: BROKEN at event ${firstBroken.seq} (${firstBroken.flaw}); ${events} events before it hold.`
        : `${hub.slug}: whole. ${events} events, ${erased} of them erased; the last is ${head.seq} with the seal ${head.hash}.`,
    );
  }
  return { said: lines.join("\n") || "There are no hubs yet.", whole };
}
