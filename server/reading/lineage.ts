import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";

interface Kin {
  id: string;
  parent?: Kin | null;
}

/** A nested thing with all that it lies in, or that it leads back to by another column, from the inside out, in one statement; null when it is not there. */
export async function lineage(em: EntityManager, type: { name: string }, id: string, by = "parent_id"): Promise<Kin | null> {
  const parent = sql.ref(by);
  const table = sql.table(em.getMetadata().getByClassName(type.name as never).tableName);
  const { rows } = await sql<{ id: string }>`
    with recursive line as (
      select id, ${parent} as above, 0 as depth from ${table} where id = ${id}
      union all select outer_one.id, outer_one.${parent}, line.depth + 1 from ${table} outer_one join line on outer_one.id = line.above where line.depth < 100)
    select id from line order by depth desc`.execute(em.getKysely());
  return rows.reduce<Kin | null>((parent, row) => ({ id: row.id, parent }), null);
}
