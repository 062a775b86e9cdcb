import { createHash } from "node:crypto";
import { EventKind, Flaw } from "../../schema/log.ts";

/** What the first event of every hub is chained to. */
export const origin = "0".repeat(64);

/**
 * An event as it is sealed, each value as the very text that was hashed, so that anyone can check it with SHA-256 alone:
 *
 *     digest = sha256(salt + "\n" + content)
 *     hash   = sha256([previous, hub, seq, id, at, operation, deed, kind, type, subject, visibility,
 *                      heardIn joined by ",", parties joined by ",", digest].join("\n"))
 *
 * All texts are hashed as UTF-8; `salt`, `digest`, `previous` and `hash` are lower-case hexadecimal, ids lower-case UUIDs, `seq` is in
 * decimal and `at` is in UTC as 2026-03-01T12:00:00.000000Z. `previous` is the hash of the hub's event before it, 64 zeros for the first.
 * `content` is the JSON text `[by, label, changes]`, hashed as it stands: who did it (an id, or null for the house), what the thing was
 * called, and each changed field as `{"field", "before", "after"}`.
 *
 * What is personal stands in `content` alone. Erasing takes it away together with the salt, without which nobody can guess it from the
 * digest, and the chain still holds. Each erasure is told by a later event of the kind `erase`, whose change of the field `erased` has
 * the numbers of what was erased as its `before`; without one, an event whose content is missing has been tampered with.
 */
export interface Sealed {
  hub: string;
  seq: number;
  id: string;
  at: string;
  operation: string;
  deed: string;
  kind: string;
  type: string;
  subject: string;
  visibility: string;
  heardIn: readonly string[];
  parties: readonly string[];
  /** Null once the content is erased. */
  salt: string | null;
  content: string | null;
  digest: string;
  hash: string;
}

/** How far a hub's log has come. */
export interface Head {
  seq: number;
  hash: string;
}

/** What a look through a whole log found: how many events there are, how many of them have been erased, and the first that is not as it was. */
export interface Verdict {
  events: number;
  erased: number;
  /** The last event of a log whose chain holds, and the seal by which a later look can be held against this one. */
  head: Head;
  firstBroken?: { seq: number; flaw: Flaw };
}

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/** The seal of what an event says. */
export const digestOf = (salt: string, content: string) => sha256(`${salt}\n${content}`);

/** The seal of an event that follows another. */
export function hashOf(previous: string, event: Sealed): string {
  const { hub, seq, id, at, operation, deed, kind, type, subject, visibility, heardIn, parties, digest } = event;
  const about = [hub, seq, id, at, operation, deed, kind, type, subject, visibility, heardIn.join(), parties.join(), digest];
  return sha256([previous, ...about].join("\n"));
}

/** Whether an event is what was sealed, as it follows another. Lines within a value would let one event pass for another. */
function isWhole(previous: string, event: Sealed): boolean {
  const { deed, type, salt, content, digest, hash } = event;
  if (/\n/.test(deed + type) || hashOf(previous, event) !== hash) return false;
  return salt === null || content === null ? salt === content : digestOf(salt, content) === digest;
}

/** The numbers of the events whose erasure an event tells of. */
function erasedBy({ kind, content }: Sealed): number[] {
  if (kind !== EventKind.erase || content === null) return [];
  const [, , changes] = JSON.parse(content) as [unknown, unknown, { field: string; before: unknown }[]];
  return changes.flatMap(({ field, before }) => (field === "erased" && Array.isArray(before) ? (before as number[]) : []));
}

/**
 * Looks through the events of a hub, all of them in the order of their numbers, up to the one that its log has come to. `known` is a
 * seal from an earlier look: who can change everything can also seal everything anew, but not to what somebody has written down.
 */
export async function verify(events: AsyncIterable<Sealed> | Iterable<Sealed>, head: Head, known?: Head): Promise<Verdict> {
  const last: Head = { seq: 0, hash: origin };
  const unexplained = new Set<number>();
  const seen = { events: 0, erased: 0 };
  const broken = (seq: number, flaw: Flaw): Verdict => ({ ...seen, head: last, firstBroken: { seq, flaw } });
  for await (const event of events) {
    const { seq, hash, content } = event;
    if (seq <= last.seq || seq > head.seq) return broken(seq, Flaw.inserted);
    if (seq > last.seq + 1) return broken(last.seq + 1, Flaw.missing);
    if (!isWhole(last.hash, event) || (seq === known?.seq && hash !== known.hash)) return broken(seq, Flaw.altered);
    Object.assign(last, { seq, hash });
    seen.events++;
    if (content === null) {
      seen.erased++;
      unexplained.add(seq);
    }
    for (const explained of erasedBy(event)) unexplained.delete(explained);
  }
  if (last.seq < Math.max(head.seq, known?.seq ?? 0)) return broken(last.seq + 1, Flaw.missing);
  if (last.hash !== head.hash) return broken(last.seq, Flaw.altered);
  if (unexplained.size) return broken(Math.min(...unexplained), Flaw.blanked);
  return { ...seen, head: last };
}
