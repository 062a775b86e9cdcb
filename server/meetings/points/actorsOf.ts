import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import type { Council } from "../../councils/Council.ts";
import { isMine } from "../../database/policies.ts";

/** SQL over an actor's row `item`: whether who is looking speaks for it and it is of a council's area: on a map of it, acting there, or of a hub whose whole the council is for. */
export const isMineIn = (council: string) => `${isMine("item.id", "actors")} and exists (select 1 from council
  where council.id = ${council} and council.hub_id = item.hub_id and (council.area_id is null or council.area_id = any(item.areas)
    or exists (select 1 from placement join network_map on network_map.id = placement.map_id
      where placement.actor_id = item.id and network_map.area_id = council.area_id)))`;

/** The actors of a council's area that who is looking speaks for. */
export async function myActorsIn(em: EntityManager, { id }: Council): Promise<{ id: string }[]> {
  const { rows } = await sql<{ id: string }>`
    select item.id from actor item, (select ${id}::uuid as id) asked where ${sql.raw(isMineIn("asked.id"))}`.execute(em.getKysely());
  return rows;
}
