import type { MikroORM } from "@mikro-orm/postgresql";
import { type Kysely, sql } from "kysely";
import { type Held, official, rightsOf } from "../../schema/hubs.ts";
import type { Viewer } from "../context.ts";

/** The roles of a seat that let whoever sits there keep its council; the room of councils says which. */
export const keeping: string[] = [];

interface Found {
  name: string;
  hubs: string[];
  roles: (Omit<Held, "areas"> & { areas: string[] | null })[];
  actors: string[];
  keeps: string[];
  sits: string[];
  partner: string[];
}

/**
 * A person and what they may do, by the seats, roles and representations that they have at this moment; null when there is no such person.
 * `onlyIn` is the one hub that counts, for whom that hub's provider let in: it speaks for no other. One trip to the database: its function
 * `viewer_of` tells the row policies what it has found step by step, and sees no more than the person does.
 */
export async function viewerOf(orm: MikroORM, id: string, onlyIn: string | null = null): Promise<Viewer | null> {
  const database = orm.em.fork().getKysely() as unknown as Kysely<unknown>;
  const { rows } = await sql<{ found: Found | null }>`
    select viewer_of(${id}::uuid, ${onlyIn}::uuid, ${official}::text[], ${keeping}::text[]) as found`.execute(database);
  const found = rows[0]?.found;
  if (!found) return null;
  const { name, hubs, roles, actors, keeps, sits: sitsIn, partner: partnerIn } = found;
  const held = roles.map(({ areas, ...role }): Held => ({ ...role, ...(areas && { areas }) }));
  return { ...rightsOf(hubs, held, actors, { keeps, sitsIn, partnerIn }), id, name, onlyIn };
}
