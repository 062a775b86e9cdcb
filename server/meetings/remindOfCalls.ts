import { randomUUID } from "node:crypto";
import { LockMode } from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { Answer, MeetingState } from "../../schema/meetings/meeting.ts";
import { isTimeToRemind } from "../../schema/meetings/reminders.ts";
import { NoticeKind } from "../../schema/notices/kinds.ts";
import { dayAt } from "../database/swedishTime.ts";
import { onBehalfOf } from "../log/record.ts";
import { Notice } from "../notices/Notice.ts";
import type { Found, Looking, Telling } from "../notices/source.ts";
import { Attendance } from "./Attendance.ts";
import { asCalled, remind } from "./reminding.ts";

/** Summonses that somebody has not answered, until the meeting begins. Letters tell of them from the day on that the meeting says; of one that says none, never. */
async function unanswered(em: EntityManager, { hub, now }: Looking): Promise<Found[]> {
  const day = sql.raw(dayAt("meeting.starts_at"));
  const { rows } = await sql<Found>`
    select term.person_id as person, place.id as about, meeting.title, council.name as place, 'called' as occasion, ${day}::text as "dueOn",
      (${day} - coalesce(meeting.reminder_days, -1))::text as "lettersFrom", 'meetings/' || meeting.id as path
    from attendance place join meeting on meeting.id = place.meeting_id join council on council.id = meeting.council_id
    join term on term.id = place.term_id
    where place.hub_id = ${hub} and place.answer = ${Answer.Waiting} and place.called_at is not null and term.person_id is not null
      and meeting.state = ${MeetingState.Called} and meeting.starts_at > ${now}`.execute(em.getKysely());
  return rows;
}

/** Reminds by the summons' own letter, with a link to answer by; it waits while another letter about the meeting went lately. */
async function write({ em, ...telling }: Telling, { about }: Pick<Found, "about">): Promise<boolean> {
  onBehalfOf(em, { by: null, operation: randomUUID(), deed: "remindCalled" });
  const place = await em.findOneOrFail(Attendance, about, { lockMode: LockMode.PESSIMISTIC_WRITE });
  await em.populate([place], ["meeting.council", "meeting.hub", "council", "term.person"]);
  if (place.remindedAt) return true;
  if (!isTimeToRemind(place.meeting, asCalled(place), telling.now)) return false;
  await remind({ em, ...telling }, place.meeting, place);
  return true;
}

Notice.sources.push({ kind: NoticeKind.Call, find: unanswered, write });
