import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { OPERATOR_ROLE } from "../database/roles.ts";
import { asOwner } from "./asOwner.ts";
import type { Table } from "./tables.ts";

/** A person's id where a hub came from, and the id of the same person here. */
export type Became = readonly { was: string; is: string }[];

/** Lays rows, each a line of JSON, beside the tables until the transaction ends: a few at a time, whatever their number. */
export async function stageRows(em: EntityManager, pages: AsyncIterable<string[]>): Promise<void> {
  await asOwner(em, async (owner) => {
    await owner.query("drop table if exists pg_temp.staged");
    await owner.query("create temp table staged (line jsonb not null) on commit drop");
    await owner.query(`grant all on pg_temp.staged to ${OPERATOR_ROLE}`);
  });
  for await (const lines of pages) {
    await sql`insert into pg_temp.staged select jsonb_array_elements(${`[${lines.join(",")}]`}::jsonb)`.execute(em.getKysely());
  }
}

/**
 * Writes what was staged into its table: in one statement, so that rows of it may point at each other. Where a person is somebody with
 * another id here, that is who it points at.
 */
export async function writeStaged(em: EntityManager, { name, people }: Pick<Table, "name" | "people">, became: Became): Promise<void> {
  const kysely = em.getKysely();
  for (const { column } of became.length ? people.filter(({ sealed }) => !sealed) : []) {
    await sql`
      update pg_temp.staged set line = jsonb_set(line, ${`{${column}}`}::text[], to_jsonb(person.is))
      from jsonb_to_recordset(${JSON.stringify(became)}::jsonb) as person (was text, "is" text) where line ->> ${column} = person.was`.execute(
      kysely,
    );
  }
  const { rows } = await sql<{ column: string }>`
    select quote_ident(attname) as column from pg_attribute
    where attrelid = ${name}::regclass and attnum > 0 and not attisdropped and attgenerated = ''`.execute(kysely);
  const columns = rows.map(({ column }) => column).join(", ");
  await sql
    .raw(`insert into "${name}" (${columns}) select ${columns} from pg_temp.staged, jsonb_populate_record(null::"${name}", line)`)
    .execute(kysely);
}
