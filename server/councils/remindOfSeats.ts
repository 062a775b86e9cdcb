import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { soonDays } from "../../schema/councils.ts";
import { daysAfter } from "../../schema/day.ts";
import { NoticeKind } from "../../schema/notices/kinds.ts";
import { Notice } from "../notices/Notice.ts";
import type { Found, Looking } from "../notices/source.ts";
import { keptBy } from "./keptBy.ts";
import { isSomebodys } from "./Seat.ts";

const isHeld = sql.raw(isSomebodys("term"));

/** Councils with ordinary seats that nobody has, for those who keep them: once for all of them, and again when another is left. */
async function vacantSeats(em: EntityManager, { hub, today }: Looking): Promise<Found[]> {
  const { rows } = await sql<Found>`
    with kept as (${keptBy(hub, today)}), vacant as (
      select seat.council_id, max((select max(term.ends_on) from term where term.seat_id = seat.id)) as left_on from seat
      where seat.hub_id = ${hub} and not seat.substitute and not exists (select from term where term.seat_id = seat.id and ${isHeld}
        and term.starts_on <= ${today} and coalesce(term.ends_on >= ${today}, true))
      group by seat.council_id)
    select kept.person_id as person, council.id as about, council.name as title, coalesce(vacant.left_on::text, 'ever') as occasion,
      'councils/' || council.id as path
    from vacant join council on council.id = vacant.council_id join kept on kept.council_id = council.id
    where coalesce(council.ended_on >= ${today}, true)`.execute(em.getKysely());
  return rows;
}

/** Terms that run out with nobody to follow, for those who keep the council and for whoever has the term; those of a council that end together are one. */
async function endingTerms(em: EntityManager, { hub, today }: Looking): Promise<Found[]> {
  const { rows } = await sql<Found>`
    with kept as (${keptBy(hub, today)}), ending as (
      select term.council_id, term.ends_on, term.person_id from term
      where term.hub_id = ${hub} and ${isHeld} and term.starts_on <= ${today} and term.ends_on between ${today} and ${daysAfter(today, soonDays)}
        and not exists (select from term next where next.seat_id = term.seat_id and next.starts_on > term.ends_on))
    select distinct told.person_id as person, council.id as about, council.name as title, ending.ends_on::text as "dueOn",
      'councils/' || council.id as path
    from ending join council on council.id = ending.council_id
    cross join lateral (select kept.person_id from kept where kept.council_id = council.id
      union select ending.person_id where ending.person_id is not null) told
    where coalesce(council.ended_on >= ${today}, true)`.execute(em.getKysely());
  return rows;
}

Notice.sources.push({ kind: NoticeKind.SeatVacant, find: vacantSeats }, { kind: NoticeKind.TermEnds, find: endingTerms });
