import { createHash } from "node:crypto";
import { sql } from "kysely";
import { whyNotAnyPersonalNumber } from "../../../schema/personalNumber.ts";
import { asHouse } from "../../access/asHouse.ts";
import type { Context } from "../../context.ts";
import { refuse } from "../../errors.ts";
import type { Agenda } from "./Agenda.ts";
import { channel } from "./AgendaLog.ts";
import { itemsIn, stateOf } from "./sharedDoc.ts";
import { hold } from "./stored.ts";

/**
 * Locks an agenda: under the lock that writers take, so that every edit either came before it or is refused. What it came to is
 * folded, written out and sealed in the same transaction.
 */
export async function freeze(context: Context, agenda: Agenda): Promise<void> {
  const { em, now } = context;
  const database = em.getKysely();
  const { seq, items } = await asHouse(context, [agenda.hub.id], async () => {
    const { seq, doc } = await hold(em, agenda.id);
    await sql`update agenda_head set frozen_at = ${now} where agenda_id = ${agenda.id}`.execute(database);
    await sql`insert into agenda_state (head_agenda_id, hub_id, seq, change) values (${agenda.id}, ${agenda.hub.id}, ${seq}, ${Buffer.from(stateOf(doc))})
      on conflict (head_agenda_id) do update set seq = excluded.seq, change = excluded.change`.execute(database);
    await sql`select pg_notify(${channel}, ${agenda.id})`.execute(database);
    return { seq, items: itemsIn(doc) };
  });
  // What was typed letter by letter could not be judged as it came.
  refuse(whyNotAnyPersonalNumber(items));
  agenda.items = items;
  agenda.itemsSeq = seq;
  agenda.frozenAt = now;
  agenda.digest = createHash("sha256").update(JSON.stringify(items)).digest("hex");
}

/** Opens a locked agenda again, when what was made of it is to be changed. To be done as the house. */
export async function thaw(em: Context["em"], agenda: Agenda): Promise<void> {
  const database = em.getKysely();
  await sql`update agenda_head set frozen_at = null where agenda_id = ${agenda.id}`.execute(database);
  await sql`select pg_notify(${channel}, ${agenda.id})`.execute(database);
  Object.assign(agenda, { frozenAt: null, digest: null });
}
