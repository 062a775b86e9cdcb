import type { EntityManager } from "@mikro-orm/postgresql";
import { CompiledQuery, sql } from "kysely";
import type { ClientBase } from "pg";
import { OPERATOR_ROLE } from "../database/roles.ts";

/** Does something in the operator's transaction that only the owner of the database may: to how people sign in, or beside the tables. */
export async function asOwner(em: EntityManager, work: (owner: ClientBase) => Promise<void>): Promise<void> {
  const kysely = em.getKysely();
  await sql`set local role none`.execute(kysely);
  await work(clientOf(em));
  await sql.raw(`set local role ${OPERATOR_ROLE}`).execute(kysely);
}

/** A transaction as those know it who write plain SQL. */
export const clientOf = (em: EntityManager): ClientBase =>
  ({ query: (text: string, values: unknown[] = []) => em.getKysely().executeQuery(CompiledQuery.raw(text, values)) }) as never;
