import { randomUUID } from "node:crypto";
import { LockMode } from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { Answer, MeetingState } from "../../schema/meetings/meeting.ts";
import { isTimeToRemind } from "../../schema/meetings/reminders.ts";
import { NoticeKind } from "../../schema/notices/kinds.ts";
import { reachedIn } from "../councils/TermAddress.ts";
import { dayAt } from "../database/swedishTime.ts";
import { onBehalfOf } from "../log/record.ts";
import { Notice } from "../notices/Notice.ts";
import type { Found, FoundByLetter, Looking, Telling } from "../notices/source.ts";
import { Attendance } from "./Attendance.ts";
import { asCalled, remind } from "./reminding.ts";

/**
 * SQL: summonses that somebody has not answered, until the meeting begins; `place` is the `Attendance`. Letters tell of them from the day on that
 * the meeting says; of one that says none, never.
 */
const unanswered = ({ hub, now }: Looking, reader: string) => {
  const day = sql.raw(dayAt("meeting.starts_at"));
  return sql`
    select ${sql.raw(reader)}, place.id as about, meeting.title, council.name as place, 'called' as occasion, ${day}::text as "dueOn",
      (${day} - coalesce(meeting.reminder_days, -1))::text as "lettersFrom", 'meetings/' || meeting.id as path
    from attendance place join meeting on meeting.id = place.meeting_id join council on council.id = meeting.council_id
    join term on term.id = place.term_id left join term_address address on address.term_id = term.id
    where place.hub_id = ${hub} and place.answer = ${Answer.Waiting} and place.called_at is not null
      and meeting.state = ${MeetingState.Called} and meeting.starts_at > ${now}`;
};

/** Those of people with an account. */
async function inList(em: EntityManager, looking: Looking): Promise<Found[]> {
  const { rows } = await sql<Found>`${unanswered(looking, "term.person_id as person")} and term.person_id is not null`.execute(
    em.getKysely(),
  );
  return rows;
}

/** Those of whoever has none, and has left an address. */
async function byLetter(em: EntityManager, looking: Looking): Promise<FoundByLetter[]> {
  const { rows } =
    await sql<FoundByLetter>`${unanswered(looking, "address.id as address")} and term.person_id is null and address.id is not null`.execute(
      em.getKysely(),
    );
  return rows;
}

/** Reminds by the summons' own letter, with a link to answer by; it waits while another letter about the meeting went lately. */
async function write({ em, ...telling }: Telling, { about }: Pick<Found, "about">): Promise<boolean> {
  onBehalfOf(em, { by: null, operation: randomUUID(), deed: "remindCalled" });
  const place = await em.findOneOrFail(Attendance, about, { lockMode: LockMode.PESSIMISTIC_WRITE });
  await em.populate([place], ["meeting.council", "meeting.hub", "council", "term.person"]);
  if (place.remindedAt) return true;
  const reached = await reachedIn(em, place.council);
  if (!isTimeToRemind(place.meeting, asCalled(place, reached), telling.now)) return false;
  await remind({ em, ...telling }, place.meeting, place);
  return true;
}

Notice.sources.push({ kind: NoticeKind.Call, find: inList, write });
Notice.letterSources.push({ kind: NoticeKind.Call, find: byLetter, write });
