import type { EntityManager, MikroORM } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { ApprovalAnswer, approvalDays, approvalDueOn, minutesDueOn } from "../../../schema/meetings/minutes.ts";
import { inHouse } from "../../context.ts";
import { Hub } from "../../hubs/Hub.ts";
import { Meeting } from "../Meeting.ts";
import { Reminder } from "../Reminder.ts";
import { keepersOf, write } from "./letters.ts";
import { MinutesApproval } from "./MinutesApproval.ts";
import { lacksMinutes } from "./minutesLists.ts";

/** For how many days after it was due something late is written about: older than that, everybody knows. */
const talked = 30;

interface Late {
  meeting: string;
  hub: string;
  /** The version that waits for approval; 0 for what is still to be sent. */
  version: number;
}

/**
 * Writes one letter to those who are to send the minutes of a meeting, and to each who is to approve them, when they are late. Several servers
 * share the work: who notes that it is told writes the letters, in the same transaction.
 */
export async function remindOfLate(orm: MikroORM, publicUrl: string, now: Date): Promise<void> {
  for (const { id: hub } of await inHouse(orm, (em) => em.find(Hub, {}, { fields: ["id"] })))
    await inHouse(
      orm,
      async (em) => {
        for (const late of await lateAt(em, hub, now)) if (await claim(em, late, now)) await tell(em, late, { publicUrl, now });
      },
      [hub],
    );
}

async function lateAt(em: EntityManager, hub: string, now: Date): Promise<Late[]> {
  const day = sql`(${now}::timestamptz at time zone 'Europe/Stockholm')::date`;
  const since = (moment: string) => sql`(${day} - (${sql.raw(moment)} at time zone 'Europe/Stockholm')::date)`;
  const { rows } = await sql<Late>`
    with late as (
      select item.id as meeting, item.hub_id as hub, 0 as version from meeting item join council on council.id = item.council_id
        where ${sql.raw(lacksMinutes)} and ${since("item.ends_at")} > council.minutes_days and ${since("item.ends_at")} <= council.minutes_days + ${talked}
      union all select meeting_id, hub_id, version from minutes
        where state = 'Sent' and ${since("sent_at")} > ${approvalDays} and ${since("sent_at")} <= ${approvalDays + talked})
    select * from late where hub = ${hub} and not exists (
      select 1 from minutes_lateness told where told.meeting_id = late.meeting and told.version = late.version)`.execute(em.getKysely());
  return rows;
}

/** Notes that it is told; false when another server has. */
async function claim(em: EntityManager, { meeting, hub, version }: Late, now: Date): Promise<boolean> {
  const { rows } = await sql`
    insert into minutes_lateness (hub_id, meeting_id, version, told_at) values (${hub}, ${meeting}, ${version}, ${now})
    on conflict do nothing returning id`.execute(em.getKysely());
  return rows.length > 0;
}

async function tell(
  em: EntityManager,
  { meeting: id, version }: Late,
  { publicUrl, now }: { publicUrl: string; now: Date },
): Promise<void> {
  const meeting = await em.findOneOrFail(Meeting, id, { populate: ["hub", "council"] });
  const saying = { em, now, publicUrl, language: "sv" } as const;
  if (!version) {
    const day = minutesDueOn(meeting.endsAt, meeting.council.minutesDays);
    for (const person of await keepersOf(em, meeting)) await write(saying, meeting, person, "remindWrite", { day });
    return;
  }
  const waiting = { meeting, version, answer: ApprovalAnswer.Waiting, person: { $ne: null } };
  for (const { person, minutes } of await em.find(MinutesApproval, waiting, { populate: ["person", "minutes"] }))
    await write(saying, meeting, person!, "remindApprove", { day: approvalDueOn(minutes.sentAt!) });
}

Reminder.also.push(remindOfLate);
