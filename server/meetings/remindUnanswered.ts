import { randomUUID } from "node:crypto";
import { LockMode } from "@mikro-orm/core";
import type { EntityManager, MikroORM } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { Answer, MeetingState } from "../../schema/meetings/meeting.ts";
import { isTimeToRemind } from "../../schema/meetings/reminders.ts";
import { inHouse } from "../context.ts";
import { Hub } from "../hubs/Hub.ts";
import { onBehalfOf } from "../log/record.ts";
import { Attendance } from "./Attendance.ts";
import { asCalled, remind } from "./reminding.ts";

/**
 * Reminds those who have not answered a summons, when their meeting says so. Several servers share the work: a place is locked in the
 * transaction that notes that its person was reminded and writes the letter, and passed by where another server has it.
 */
export async function remindUnanswered(orm: MikroORM, publicUrl: string, now: Date): Promise<void> {
  for (const { id: hub } of await inHouse(orm, (em) => em.find(Hub, {}, { fields: ["id"] })))
    for (const meeting of await inHouse(orm, (em) => soon(em, now), [hub]))
      await inHouse(orm, (em) => remindAt(em, meeting, { publicUrl, now }), [hub]);
}

/** The meetings of a hub at which somebody has not answered, and whose day to remind has come or is near. */
async function soon(em: EntityManager, now: Date): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select meeting.id from meeting
    where meeting.state = ${MeetingState.Called} and meeting.starts_at > ${now}
      and meeting.starts_at < ${now}::timestamptz + (meeting.reminder_days + 1) * interval '1 day'
      and exists (select 1 from attendance where attendance.meeting_id = meeting.id and attendance.answer = ${Answer.Waiting}
        and attendance.called_at is not null and attendance.reminded_at is null)
    order by meeting.starts_at, meeting.id`.execute(em.getKysely());
  return rows.map(({ id }) => id);
}

async function remindAt(em: EntityManager, meeting: string, { publicUrl, now }: { publicUrl: string; now: Date }): Promise<void> {
  onBehalfOf(em, { by: null, operation: randomUUID(), deed: "remindCalled" });
  const waiting = { meeting, answer: Answer.Waiting, remindedAt: null, calledAt: { $ne: null } };
  const places = await em.find(Attendance, waiting, { lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE });
  await em.populate(places, ["meeting.council", "meeting.hub", "council", "term.person"]);
  for (const place of places)
    if (isTimeToRemind(place.meeting, asCalled(place), now)) await remind({ em, now, language: "sv", publicUrl }, place.meeting, place);
}
