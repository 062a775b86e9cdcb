import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import type { Meeting } from "./Meeting.ts";

/** Removes all rows of a table that belong to a meeting, as the house: whoever removes a meeting need not see all that belongs to it. */
export async function removeAllOf(em: EntityManager, table: string, { id }: Meeting): Promise<void> {
  const database = em.getKysely();
  await sql`select set_config('app.house', 'on', true)`.execute(database);
  await sql`delete from ${sql.table(table)} where meeting_id = ${id}`.execute(database);
  await sql`select set_config('app.house', 'off', true)`.execute(database);
}
