import { wrap } from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import type { NetworkMap } from "./NetworkMap.ts";

/** The area of a map, which may not have been read yet. */
export async function areaOf(em: EntityManager, map: NetworkMap): Promise<string | null> {
  if (wrap(map).isInitialized()) return map.area?.id ?? null;
  const { rows } = await sql<{ area_id: string | null }>`select area_id from network_map where id = ${map.id}`.execute(em.getKysely());
  return rows[0]?.area_id ?? null;
}
