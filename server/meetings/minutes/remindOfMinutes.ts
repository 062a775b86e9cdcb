import type { EntityManager } from "@mikro-orm/postgresql";
import { type RawBuilder, sql } from "kysely";
import { approverRoles } from "../../../schema/meetings/minutes.approvers.ts";
import { approvalDays } from "../../../schema/meetings/minutes.ts";
import { NoticeKind } from "../../../schema/notices/kinds.ts";
import { keptBy } from "../../councils/keptBy.ts";
import { dayAt } from "../../database/swedishTime.ts";
import { Notice } from "../../notices/Notice.ts";
import type { Found, FoundByLetter, Looking } from "../../notices/source.ts";
import { askOnPaper } from "./askOnPaper.ts";
import { lacksMinutes } from "./minutesLists.ts";

/** SQL: the day so many days after a moment, by Swedish clocks. */
const dayAfter = (moment: string, days: RawBuilder<unknown>) => sql`(${sql.raw(dayAt(moment))} + ${days})`;

/** What waits stands in the app from the beginning; letters tell of it from the day after it was due. */
const onceLate = (due: RawBuilder<unknown>) => sql`${due}::text as "dueOn", (${due} + 1)::text as "lettersFrom"`;

/** Minutes that are still to be sent for approval, for those who keep the council. */
async function toSend(em: EntityManager, { hub, today }: Looking): Promise<Found[]> {
  const { rows } = await sql<Found>`
    with kept as (${keptBy(hub, today)})
    select kept.person_id as person, item.id as about, item.title, council.name as place, 'send' as occasion,
      ${onceLate(dayAfter("item.ends_at", sql`council.minutes_days`))}, 'meetings/' || item.id || '/minutes' as path
    from meeting item join council on council.id = item.council_id join kept on kept.council_id = council.id
    where item.hub_id = ${hub} and ${sql.raw(lacksMinutes)}`.execute(em.getKysely());
  return rows;
}

/** Minutes that wait for somebody's approval; each version that is sent is an occasion of its own. */
async function toApprove(em: EntityManager, { hub }: Looking): Promise<Found[]> {
  const { rows } = await sql<Found>`
    select said.person_id as person, minutes.id as about, meeting.title, council.name as place, minutes.version::text as occasion,
      ${onceLate(dayAfter("minutes.sent_at", sql`${approvalDays}::int`))}, 'meetings/' || meeting.id || '/minutes' as path
    from minutes join minutes_approval said on said.minutes_id = minutes.id and said.version = minutes.version
    join meeting on meeting.id = minutes.meeting_id join council on council.id = minutes.council_id
    where minutes.hub_id = ${hub} and minutes.state = 'Sent' and said.answer = 'Waiting' and said.person_id is not null`.execute(
    em.getKysely(),
  );
  return rows;
}

/**
 * Those that wait for somebody's signature on paper who has no account and has left an address: a letter asks for it when they are sent, and
 * another the day after it was due.
 */
async function toSign(em: EntityManager, { hub, today }: Looking): Promise<FoundByLetter[]> {
  const due = dayAfter("minutes.sent_at", sql`${approvalDays}::int`);
  const day = sql.raw(dayAt("meeting.starts_at"));
  const { rows } = await sql<FoundByLetter>`
    select address.id as address, minutes.id as about, meeting.title, council.name as place, ${due}::text as "dueOn",
      minutes.version || case when ${due} < ${today}::date then ' late' else '' end as occasion, 'meetings/' || meeting.id || '/minutes' as path
    from minutes join minutes_approval said on said.minutes_id = minutes.id and said.version = minutes.version
    join meeting on meeting.id = minutes.meeting_id join council on council.id = minutes.council_id
    join seat on seat.council_id = minutes.council_id and seat.roles && ${[...approverRoles]}::text[]
    join term on term.seat_id = seat.id and term.person_id is null and term.name = said.name
      and term.starts_on <= ${day} and coalesce(term.ends_on >= ${day}, true)
    join term_address address on address.term_id = term.id
    where minutes.hub_id = ${hub} and minutes.state = 'Sent' and said.answer = 'Waiting' and said.on_paper`.execute(em.getKysely());
  return rows;
}

Notice.sources.push({ kind: NoticeKind.MinutesToSend, find: toSend }, { kind: NoticeKind.MinutesToApprove, find: toApprove });
Notice.letterSources.push({ kind: NoticeKind.MinutesToApprove, find: toSign, write: askOnPaper });
