import { IsolationLevel } from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/postgresql";
import { type RawBuilder, sql } from "kysely";
import { sessionOfHouse } from "../context.ts";
import { type Head, type Sealed, type Verdict, verify } from "./chain.ts";

/** How many events are read at once. */
const atOnce = 2_000;

/** Before every number that an event can have, also one that somebody has slipped in. */
const first = -(2 ** 31);

/** SQL: an event as it is sealed, over the alias `item`. */
const asSealed = sql.raw(`
  item.hub_id as hub, item.seq, item.id, to_char(item.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, item.operation, item.deed,
  item.kind, item.type, item.subject, item.visibility, item.heard_in as "heardIn", item.parties, encode(item.salt, 'hex') as salt,
  case when item.salt is null and item.erased_at is not null and item.by_id is null and item.label = '' and item.changes = '[]' then null
    else jsonb_build_array(item.by_id, item.label, item.changes)::text end as content,
  encode(item.digest, 'hex') as digest, encode(item.hash, 'hex') as hash`);

/** The next events of a hub after a number, as they are sealed and as far as whoever the transaction is for may see them. */
export async function sealedAfter(em: EntityManager, hub: string, after: number, where?: RawBuilder<unknown>): Promise<Sealed[]> {
  const { rows } = await sql<Sealed>`
    select ${asSealed} from event item where item.hub_id = ${hub} and item.seq > ${after} ${where ? sql`and ${where}` : sql``}
    order by item.seq limit ${atOnce}`.execute(em.getKysely());
  return rows;
}

async function* wholeLog(em: EntityManager, hub: string): AsyncGenerator<Sealed> {
  for (let after = first; ; ) {
    const events = await sealedAfter(em, hub, after);
    yield* events;
    if (events.length < atOnce) return;
    after = events.at(-1)!.seq;
  }
}

/** Looks through the whole log of a hub, as the house and in one snapshot: whether every event is there and as it was written. */
export function verifyLog(em: EntityManager, hub: string): Promise<Verdict> {
  const asHouse = em.fork({ session: { variables: sessionOfHouse([hub]) } });
  const work = async (inside: EntityManager) => {
    const { rows } = await sql<Head>`select seq, encode(hash, 'hex') as hash from log_head where hub_id = ${hub}`.execute(
      inside.getKysely(),
    );
    if (!rows[0]) throw new Error(`There is no log of the hub ${hub}.`);
    return verify(wholeLog(inside, hub), rows[0]);
  };
  return asHouse.transactional((inside) => work(inside as EntityManager), {
    readOnly: true,
    isolationLevel: IsolationLevel.REPEATABLE_READ,
  });
}
