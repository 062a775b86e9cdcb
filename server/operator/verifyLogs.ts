import { IsolationLevel } from "@mikro-orm/core";
import type { Head } from "../log/chain.ts";
import { verifyWithin } from "../log/sealed.ts";
import { CannotDo } from "./CannotDo.ts";
import type { Installation } from "./Installation.ts";

/**
 * Looks through the logs of all hubs, or of one: whether every event is there and as it was written. With the number and the seal of an
 * event that somebody wrote down earlier (`442:c9a9…`), also whether that one has been written anew.
 */
export async function verifyLogs(
  installation: Installation,
  slug: string | undefined,
  seal: string | undefined,
): Promise<{ said: string; whole: boolean }> {
  const known = seal === undefined ? undefined : headOf(seal, slug);
  const hubs = slug === undefined ? await installation.hubs() : [await installation.hub(slug)];
  const lines = [];
  let whole = true;
  for (const hub of hubs) {
    const { events, erased, head, firstBroken } = await installation.operate([hub.id], (em) => verifyWithin(em, hub.id, known), {
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

function headOf(seal: string, slug: string | undefined): Head {
  const [, seq, hash] = /^(\d{1,9}):([0-9a-f]{64})$/i.exec(seal) ?? [];
  if (!hash || slug === undefined)
    throw new CannotDo("A seal is one hub's, and is given as its number and its 64 letters: --seal 442:c9a9…");
  return { seq: Number(seq), hash: hash.toLowerCase() };
}
