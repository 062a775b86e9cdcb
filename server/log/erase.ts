import { randomUUID } from "node:crypto";
import type { ClientBase } from "pg";
import { EventKind } from "../../schema/log.ts";
import type { Entry } from "./record.ts";

/** What is to be erased from a hub's log. */
export interface Erasure {
  hub: string;
  /** Who erases; null for the house, and for somebody who erases what is told of themselves. */
  by: string | null;
  /** The mutation or rule that erases. */
  deed: string;
  operation?: string;
  /** The ids of the things and people that no event may tell of any more: neither as its subject, nor as who did it, nor in what changed. */
  about: readonly string[];
  /** The ids of those whom no event may be about any more, while what they did with other things stays told, of somebody unknown. */
  subjects?: readonly string[];
  /** Texts that no event may contain any more, in whatever letters, such as a name or an address: each at least four characters long. */
  texts?: readonly string[];
  /** A day (2026-03-01) before which no event may say anything any more. */
  before?: string;
}

/** How short a text may be that is searched for: a shorter one would erase what has nothing to do with it. */
const shortest = 4;

/**
 * Blanks what events of a hub said, who did it and the salt of the seal, so that the chain still holds and nobody can guess what it was;
 * then tells in the log which events. The rest stays: when, what kind of thing, under which operation. It runs in the transaction of a
 * connection that is the operator's and reaches the hub; who serves may not. Returns how many events were erased.
 */
export async function eraseFromLog(
  operator: ClientBase,
  { hub, by, deed, operation, about, subjects = [], texts = [], before }: Erasure,
): Promise<number> {
  const short = texts.find((text) => text.length < shortest);
  if (short !== undefined) throw new Error(`A text of ${short.length} characters is too short to erase by.`);
  await operator.query("select set_config('app.house', 'on', true)");
  // The log stands still meanwhile: nothing that is being written can be missed.
  await operator.query("select 1 from log_head where hub_id = $1 for update", [hub]);
  const { rows } = await operator.query<{ seq: number }>(blank, [hub, about, [...about, ...texts].map(asInJson), subjects, before ?? null]);
  if (!rows.length) return 0;
  const entry: Entry = {
    visibility: "administrators",
    kind: EventKind.erase,
    type: "Hub",
    subject: hub,
    label: String(rows.length),
    changes: [{ field: "erased", before: rows.map(({ seq }) => seq).sort((one, other) => one - other), after: null }],
    rooms: [],
    among: [],
  };
  await operator.query("select append_to_log($1, $2, $3, $4, $5)", [hub, by, operation ?? randomUUID(), deed, JSON.stringify([entry])]);
  return rows.length;
}

/** A text as it stands inside JSON, in small letters. */
const asInJson = (text: string) => JSON.stringify(text).slice(1, -1).toLowerCase();

/** What tells of an erasure holds nothing personal but who erased, and explains what is gone: it stays. */
const blank = `
  update event set label = '', changes = '[]', by_id = null, salt = null, erased_at = now()
  where hub_id = $1 and erased_at is null and kind <> 'erase'
    and (at < $5::date or subject = any($2::uuid[] || $4::uuid[]) or by_id = any($2::uuid[])
      or exists (select from unnest($3::text[]) told where strpos(lower(to_jsonb(label)::text || changes::text), told) > 0))
  returning seq`;
