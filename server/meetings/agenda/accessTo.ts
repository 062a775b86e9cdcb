import type { MikroORM, PostgreSqlConnection } from "@mikro-orm/postgresql";
import { escapeLiteral, type QueryResult } from "pg";
import { sessionOf, type Viewer } from "../../context.ts";
import { sits } from "../ofSitters.ts";

/** What somebody may do with an agenda that they see. */
export interface Access {
  hub: string;
  mayWrite: boolean;
}

/**
 * What somebody may do with an agenda: the row policies show it to whom it is for, and it is asked by their own words whether they let it
 * be written in. Null when they do not see it. It is asked with each half second of writing, so it is one message to the database:
 * statements that come together are one transaction, in which the first tells who is looking.
 */
export async function accessTo(orm: MikroORM, viewer: Viewer | null, id: string): Promise<Access | null> {
  const pool = await (orm.em.getConnection() as PostgreSqlConnection).getNativeClient();
  const told = Object.entries(sessionOf(viewer)).map(
    ([name, value]) => `set_config(${escapeLiteral(name)}, ${escapeLiteral(value)}, true)`,
  );
  const asked = `select hub_id as hub, ${sits({ hub: "hub_id", council: "council_id" })} as "mayWrite" from agenda where id = ${escapeLiteral(id)}`;
  const answers = (await pool.query(`select ${told.join(", ")}; ${asked}`)) as unknown as QueryResult<Access>[];
  return answers[1]!.rows[0] ?? null;
}
