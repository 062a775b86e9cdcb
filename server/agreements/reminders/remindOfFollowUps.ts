import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { NoticeKind } from "../../../schema/notices/kinds.ts";
import { Notice } from "../../notices/Notice.ts";
import type { Found, Looking } from "../../notices/source.ts";
import { partyNames, speakers } from "./whom.ts";

/**
 * Follow-ups that are not held: for those who speak for a party that has not answered; and when all have, for those who sit in the steering
 * group, who are to agree on what to do, or where there is none for the parties.
 */
async function toFollowUp(em: EntityManager, { hub, today }: Looking): Promise<Found[]> {
  const { rows } = await sql<Found>`
    with speaks as (${speakers(hub)}), waiting as (
      select follow_up.*, agreement.title, agreement.steering_group_id, ${partyNames} as place from follow_up
      join agreement on agreement.id = follow_up.agreement_id
      where follow_up.hub_id = ${hub} and agreement.stage = 'Active' and follow_up.state in ('Planned', 'Open', 'Answered')),
    seated as (
      select seat.council_id, term.person_id from term join seat on seat.id = term.seat_id
      where term.hub_id = ${hub} and term.person_id is not null and term.starts_on <= ${today} and coalesce(term.ends_on >= ${today}, true))
    select distinct told.person_id as person, waiting.id as about, waiting.title, waiting.place, waiting.due_on::text as "dueOn",
      'agreements/' || waiting.agreement_id || '/follow-ups/' || waiting.id as path
    from waiting cross join lateral (
      select person_id from speaks where speaks.agreement_id = waiting.agreement_id and not speaks.party_id = any(waiting.answered_by)
      union select person_id from seated where waiting.state = 'Answered' and seated.council_id = waiting.steering_group_id
      union select person_id from speaks where waiting.state = 'Answered' and waiting.steering_group_id is null
        and speaks.agreement_id = waiting.agreement_id) told`.execute(em.getKysely());
  return rows;
}

Notice.sources.push({ kind: NoticeKind.FollowUp, find: toFollowUp });
