import { sql } from "kysely";
import { refusal } from "../../../schema/refusal.ts";
import { asHouse } from "../../access/asHouse.ts";
import type { Context } from "../../context.ts";
import { Refused, refuse } from "../../errors.ts";
import type { Agenda } from "./Agenda.ts";
import { channel } from "./AgendaLog.ts";
import { type Composed, compose, type Put } from "./compose.ts";
import { itemsIn } from "./sharedDoc.ts";
import { hold } from "./stored.ts";
import { whyNotApply } from "./whyNotApply.ts";

/**
 * Puts items last in an agenda in one change, as part of the transaction: it is stored with the rest or not at all. The change is read as
 * strictly as anybody's, and is of a window of its own that nobody else can take.
 */
export async function putItems(context: Context, agenda: Agenda, puts: readonly Put[]): Promise<void> {
  await asHouse(context, [agenda.hub.id], async () => {
    const { seq, frozenAt, doc } = await hold(context.em, agenda.id);
    if (frozenAt) throw new Refused(refusal("agenda.whyNot.frozen"));
    const composed = compose(doc, puts);
    if (!composed) return;
    const { change, client } = composed;
    refuse(whyNotApply({ doc, change, isOwn: (one) => one === client }));
    await store(context, agenda, composed, seq + 1);
  });
}

async function store({ em, viewer }: Context, { id, hub }: Agenda, { client, change, doc }: Composed, seq: number): Promise<void> {
  const database = em.getKysely();
  await sql`insert into agenda_client (head_agenda_id, hub_id, client) values (${id}, ${hub.id}, ${client})`.execute(database);
  await sql`insert into agenda_edit (head_agenda_id, hub_id, seq, change, person_id)
    values (${id}, ${hub.id}, ${seq}, ${Buffer.from(change)}, ${viewer!.id})`.execute(database);
  await sql`update agenda_head set seq = ${seq} where agenda_id = ${id}`.execute(database);
  await sql`update agenda set items = ${JSON.stringify(itemsIn(doc))}::jsonb, items_seq = ${seq} where id = ${id}`.execute(database);
  await sql`select pg_notify(${channel}, ${id})`.execute(database);
}
