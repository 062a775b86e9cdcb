import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { refusal } from "../../schema/refusal.ts";
import { Refused } from "../errors.ts";
import { Node } from "../Node.ts";
import { isId } from "./isId.ts";

interface Found {
  id: string;
  type: string;
  hub: string | null;
}

/** Every class whose things have an id of their own, its table, and where its rows say which hub they belong to. */
function nodeTables(em: EntityManager): { type: string; table: string; hub: string }[] {
  return [...em.getMetadata().getAll().values()]
    .filter(({ class: type, abstract }) => !abstract && type.prototype instanceof Node)
    .map(({ className, tableName, properties }) => ({
      type: className,
      table: tableName,
      hub: className === "Hub" ? "id" : "hub" in properties ? "hub_id" : "null::uuid",
    }));
}

/** What the things with these ids are, in one statement; nothing of what the viewer may not see. */
export async function find(em: EntityManager, asked: readonly string[]): Promise<Found[]> {
  const ids = asked.filter(isId);
  const each = nodeTables(em).map(
    ({ type, table, hub }) =>
      sql`select id, ${sql.lit(type)} as type, ${sql.raw(hub)} as hub from ${sql.table(table)} where id = any(${ids}::uuid[])`,
  );
  return (await sql<Found>`${sql.join(each, sql` union all `)}`.execute(em.getKysely())).rows;
}

/** The id of the hub that a thing belongs to; nothing if there is no such thing to be seen. */
export const hubOf = async (em: EntityManager, id: string): Promise<string | undefined> => (await find(em, [id]))[0]?.hub ?? undefined;

/** The ids of things of one kind in one hub, without repetition; refused when one of them is not there. */
export async function allOf(em: EntityManager, type: { name: string }, hub: string, ids: readonly string[]): Promise<string[]> {
  const wanted = [...new Set(ids)];
  const found = wanted.length ? await em.count(type as never, { id: wanted, hub } as never) : 0;
  if (found < wanted.length) throw new Refused(refusal("house.whyNot.unknown"));
  return wanted;
}
