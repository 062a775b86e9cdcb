import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { removeAccount } from "../privacy/account.ts";
import { asOwner } from "./asOwner.ts";
import { CannotDo } from "./CannotDo.ts";
import { peopleOf } from "./exportHub.ts";
import type { Installation, KnownHub } from "./Installation.ts";
import { ofHubs, type Table, tablesOf } from "./tables.ts";

/**
 * Deletes a suspended hub: every row that it owns, and the people who belong to nothing else here, with their accounts. What is left is
 * a line that says that it was there. `confirm` asks whoever gave the command; its answer must be the hub's path.
 */
export async function deleteHub(installation: Installation, slug: string, confirm: (question: string) => Promise<string>): Promise<string> {
  const hub = await installation.hub(slug);
  if (!hub.suspendedAt)
    throw new CannotDo(`${hub.name} is open. Suspend it first, so that nobody is at work in it: npm run hub -- suspend ${slug}`);
  const answer = await confirm(`All of ${hub.name} will be deleted, for good. Type its path (${slug}) to go on: `);
  if (answer.trim() !== slug) throw new CannotDo("Nothing was deleted.");
  const tables = tablesOf(installation.orm);
  const everyHub = (await installation.hubs()).map(({ id }) => id);
  const { rows, gone } = await installation.operate([hub.id], async (em) => {
    const people = await idsOf(em, peopleOf(ofHubs(tables), hub.id));
    const seal = await sealOf(em, hub);
    let count = await deleteRows(em, tables, hub);
    const alone = await deleteAlone(em, tables, people, everyHub);
    count += alone.length;
    await sql`insert into tombstone (id, slug, name, rows, seal) values (${hub.id}, ${hub.slug}, ${hub.name}, ${count}, ${seal})`.execute(
      em.getKysely(),
    );
    await asOwner(em, async (owner) => {
      for (const person of alone) await removeAccount(owner, person);
    });
    return { rows: count, gone: alone };
  });
  return `${hub.name} is deleted: ${rows} rows, among them ${gone.length} people who belonged to nothing else here.`;
}

async function idsOf(em: EntityManager, query: string): Promise<string[]> {
  const { rows } = await sql.raw<{ id: string }>(`select id from person where id in (${query})`).execute(em.getKysely());
  return rows.map(({ id }) => id);
}

async function sealOf(em: EntityManager, { id }: KnownHub): Promise<string> {
  const { rows } = await sql<{ hash: string }>`select encode(hash, 'hex') as hash from log_head where hub_id = ${id}`.execute(
    em.getKysely(),
  );
  return rows[0]!.hash;
}

/** From the last to the first, so that nothing points at what is gone. */
async function deleteRows(em: EntityManager, tables: Table[], { id }: KnownHub): Promise<number> {
  let count = 0;
  for (const { name, hub } of tables.toReversed()) {
    if (!hub) continue;
    const { numAffectedRows } = await sql`delete from ${sql.table(name)} where ${sql.ref(hub)} = ${id}`.execute(em.getKysely());
    count += Number(numAffectedRows ?? 0);
  }
  return count;
}

/** Of some people, deletes those whom no hub names any more, with what is theirs alone; the other hubs are looked at for this only. */
async function deleteAlone(em: EntityManager, tables: Table[], people: string[], everyHub: string[]): Promise<string[]> {
  const kysely = em.getKysely();
  await sql`select set_config('app.operated', ${`{${everyHub.join(",")}}`}, true)`.execute(kysely);
  const named = tables
    .filter(({ hub }) => hub)
    .flatMap(({ name, people: columns }) =>
      columns.map(({ column }) => sql`select from ${sql.table(name)} where ${sql.ref(column)} = person.id`),
    );
  const { rows } = await sql<{ id: string }>`
    select id from person where id = any(${people}::uuid[])
    and ${sql.join(
      named.map((query) => sql`not exists (${query})`),
      sql` and `,
    )}`.execute(kysely);
  const alone = rows.map(({ id }) => id);
  for (const { name, people: columns } of tables.filter(({ hub }) => !hub))
    for (const { column } of columns)
      await sql`delete from ${sql.table(name)} where ${sql.ref(column)} = any(${alone}::uuid[])`.execute(kysely);
  await sql`delete from person where id = any(${alone}::uuid[])`.execute(kysely);
  return alone;
}
