import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";

/** Does something with what others have answered that whoever brought it about may not see. */
export async function ofTheHouse(em: EntityManager, statement: ReturnType<typeof sql>): Promise<void> {
  const db = em.getKysely();
  const { rows } = await sql<{ was: string | null }>`
    select was, set_config('app.house', 'on', true) from (select current_setting('app.house', true) as was) as before`.execute(db);
  await statement.execute(db);
  await sql`select set_config('app.house', ${rows[0]!.was || "off"}, true)`.execute(db);
}
