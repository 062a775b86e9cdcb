import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";

interface Kin {
  id: string;
  parent?: Kin | null;
}

/** A nested thing with all that it lies in, from the inside out, in one statement; null when it is not there. */
export async function lineage(em: EntityManager, type: { name: string }, id: string): Promise<Kin | null> {
  const table = sql.table(em.getMetadata().getByClassName(type.name as never).tableName);
  const { rows } = await sql<{ id: string }>`
    with recursive line as (
      select id, parent_id, 0 as depth from ${table} where id = ${id}
      union all select above.id, above.parent_id, line.depth + 1 from ${table} above join line on above.id = line.parent_id where line.depth < 100)
    select id from line order by depth desc`.execute(em.getKysely());
  return rows.reduce<Kin | null>((parent, row) => ({ id: row.id, parent }), null);
}
