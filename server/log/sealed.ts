import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { type Head, type Sealed, type Verdict, verify } from "./chain.ts";

/** How many events are read at once. */
export const atOnce = 2_000;

/** Before every number that an event can have, also one that somebody has slipped in. */
const first = -(2 ** 31);

/** SQL: an event as it is sealed, over the alias `item`. */
export const sealed = sql.raw(`
  item.hub_id as hub, item.seq, item.id, to_char(item.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, item.operation, item.deed,
  item.kind, item.type, item.subject, item.visibility, item.heard_in as "heardIn", item.parties, encode(item.salt, 'hex') as salt,
  case when item.salt is null and item.erased_at is not null and item.by_id is null and item.label = '' and item.changes = '[]' then null
    else jsonb_build_array(item.by_id, item.label, item.changes)::text end as content,
  encode(item.digest, 'hex') as digest, encode(item.hash, 'hex') as hash`);

async function* wholeLog(em: EntityManager, hub: string): AsyncGenerator<Sealed> {
  for (let after = first; ; ) {
    const { rows: events } = await sql<Sealed>`
      select ${sealed} from event item where item.hub_id = ${hub} and item.seq > ${after} order by item.seq limit ${atOnce}`.execute(
      em.getKysely(),
    );
    yield* events;
    if (events.length < atOnce) return;
    after = events.at(-1)!.seq;
  }
}

/**
 * Looks through the whole log of a hub in a transaction of one snapshot, whose reader sees all of it: whether every event is there and
 * as it was written. `known` is the number and the seal of an event that somebody wrote down earlier.
 */
export async function verifyWithin(em: EntityManager, hub: string, known?: Head): Promise<Verdict> {
  const { rows } = await sql<Head>`select seq, encode(hash, 'hex') as hash from log_head where hub_id = ${hub}`.execute(em.getKysely());
  if (!rows[0]) throw new Error(`There is no log of the hub ${hub}.`);
  return verify(wholeLog(em, hub), rows[0], known);
}
