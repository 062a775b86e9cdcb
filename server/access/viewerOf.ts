import type { MikroORM } from "@mikro-orm/postgresql";
import { type Kysely, sql } from "kysely";
import { type Held, noRights, type Rights, rightsOf } from "../../schema/hubs.ts";
import { nobody, sessionOf, type Viewer } from "../context.ts";

/** Somewhere a person has a standing that gives them rights: what they keep and where they sit. */
export type Standing = (database: Database, id: string, hubs: readonly string[]) => Promise<Pick<Rights, "keeps" | "sitsIn">>;

/** The standings that later rooms know of; each is asked when the database has been told where the person is a member and an official. */
export const standings: Standing[] = [];

/**
 * A person and what they may do, by the seats, roles and representations that they have at this moment; null when there is no such person.
 * `onlyIn` is the one hub that counts, for whom that hub's provider let in: it speaks for no other.
 */
export function viewerOf(orm: MikroORM, id: string, onlyIn: string | null = null): Promise<Viewer | null> {
  const em = orm.em.fork({ session: { variables: sessionOf({ ...nobody, id }) } });
  return em.transactional((inside) => look(inside.getKysely() as never, id, onlyIn));
}

type Database = Kysely<unknown>;

async function look(database: Database, id: string, onlyIn: string | null): Promise<Viewer | null> {
  const { rows: people } = await sql<{ name: string; hubs: string[] }>`
    select name, array(select hub_id from membership
      where person_id = ${id} and ended_at is null and (${onlyIn}::uuid is null or hub_id = ${onlyIn}::uuid)) as hubs
    from person where id = ${id}`.execute(database);
  const person = people[0];
  if (!person) return null;
  // An area that is for members is one that the roles of its members reach.
  await tell(database, "app.member_of", person.hubs);
  const roles = await held(database, id);
  const actors = await actedFor(database, id, person.hubs);
  // So is a council that is for officials.
  await tell(database, "app.official_of", rightsOf(person.hubs, roles, actors).officialOf);
  return { ...rightsOf(person.hubs, roles, actors, await standing(database, id, person.hubs)), id, name: person.name, onlyIn };
}

const tell = (database: Database, circle: string, ids: readonly string[]) =>
  sql`select set_config(${circle}, ${ids}::uuid[]::text, true)`.execute(database);

async function standing(database: Database, id: string, hubs: readonly string[]): Promise<Pick<Rights, "keeps" | "sitsIn">> {
  let { keeps, sitsIn }: Pick<Rights, "keeps" | "sitsIn"> = noRights;
  for (const ask of standings) {
    const more = await ask(database, id, hubs);
    [keeps, sitsIn] = [
      [...keeps, ...more.keeps],
      [...sitsIn, ...more.sitsIn],
    ];
  }
  return { keeps, sitsIn };
}

/** The roles of a person; one for an area reaches everything that lies in it. */
async function held(database: Database, id: string): Promise<Held[]> {
  const { rows } = await sql<Held & { areas: string[] | null }>`
    with recursive within as (
      select id as assignment, area_id as area from assignment where person_id = ${id} and area_id is not null
      union select within.assignment, area.id from within join area on area.parent_id = within.area)
    select hub_id as hub, role, case when area_id is null then null else array(select area from within where assignment = item.id) end as areas
    from assignment item where person_id = ${id}`.execute(database);
  return rows.map(({ areas, ...role }) => ({ ...role, ...(areas && { areas }) }));
}

async function actedFor(database: Database, id: string, hubs: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ actor: string }>`
    select actor_id as actor from representation where person_id = ${id} and hub_id = any(${hubs}::uuid[])`.execute(database);
  return rows.map(({ actor }) => actor);
}
