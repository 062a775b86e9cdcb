import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import type * as Y from "yjs";
import { docOf } from "./sharedDoc.ts";

/** An agenda as it is stored, held until the transaction ends: nobody writes in it meanwhile. */
export interface Held {
  seq: number;
  frozenAt: Date | null;
  doc: Y.Doc;
}

/** Takes the lock that writers take, and reads all of an agenda. For the house. */
export async function hold(em: EntityManager, agenda: string): Promise<Held> {
  const database = em.getKysely();
  const { rows } = await sql<Omit<Held, "doc">>`
    select seq, frozen_at as "frozenAt" from agenda_head where agenda_id = ${agenda} for update`.execute(database);
  const { rows: changes } = await sql<{ change: Uint8Array }>`
    select change from agenda_state where head_agenda_id = ${agenda}
    union all (select change from agenda_edit where head_agenda_id = ${agenda} order by seq)`.execute(database);
  return { ...rows[0]!, doc: docOf(changes.map(({ change }) => change)) };
}
