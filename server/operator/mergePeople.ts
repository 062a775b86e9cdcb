import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { addAccounts } from "./accounts.ts";
import { type Became, stageRows, writeStaged } from "./stage.ts";

/** Who of a hub's people was known here, and who is new. */
export interface Merged {
  known: number;
  made: number;
  /** Those who have another id here. */
  became: Became;
}

/**
 * Makes a hub's people known here. Who has the same address as somebody here is that person, and stays as they are: name, account and
 * id. So does somebody with the same id, who has come to have another address.
 */
export async function mergePeople(em: EntityManager, pages: AsyncIterable<string[]>): Promise<Merged> {
  const kysely = em.getKysely();
  await stageRows(em, pages);
  const { rows: known } = await sql<{ was: string; is: string }>`
    select distinct on (line ->> 'id') line ->> 'id' as was, person.id as "is" from pg_temp.staged
    join person on lower(person.email) = lower(line ->> 'email') or person.id = (line ->> 'id')::uuid
    order by line ->> 'id', lower(person.email) = lower(line ->> 'email') desc`.execute(kysely);
  await sql`delete from pg_temp.staged where line ->> 'id' = any(${known.map(({ was }) => was)}::text[])`.execute(kysely);
  const { rows: made } = await sql<{ id: string; name: string; email: string }>`
    select person.* from pg_temp.staged, jsonb_to_record(line) as person (id text, name text, email text)`.execute(kysely);
  await writeStaged(em, { name: "person", people: [] }, []);
  await addAccounts(em, made);
  return { known: known.length, made: made.length, became: known.filter(({ was, is }) => was !== is) };
}
