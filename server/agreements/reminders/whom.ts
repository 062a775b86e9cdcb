import { type RawBuilder, sql } from "kysely";
import { Role } from "../../../schema/hubs.ts";

/**
 * SQL: who is reminded for each present party of a hub's agreements, as rows of `agreement_id`, `party_id` and `person_id`: those who act for its
 * actor; for a party of the municipality, and a third one, that nobody acts for the hub's coordinators.
 */
export const speakers = (hub: string): RawBuilder<unknown> => sql`
  with acting as (
    select party.agreement_id, party.id as party_id, representation.person_id from party
    join representation on representation.actor_id = party.actor_id and representation.person_id is not null
    where party.hub_id = ${hub} and party.left_on is null)
  select agreement_id, party_id, person_id from acting
  union select party.agreement_id, party.id, assignment.person_id from party
    join assignment on assignment.hub_id = party.hub_id and assignment.role = ${Role.Coordinator} and assignment.area_id is null
    where party.hub_id = ${hub} and party.left_on is null and party.side <> 'CivilSociety'
      and not exists (select from acting where acting.party_id = party.id)`;

/** SQL: what the present parties of an agreement are called, as where a reminder of it belongs. */
export const partyNames = sql`(select string_agg(actor.name, ', ' order by party.joined_on, party.id) from party
  join actor on actor.id = party.actor_id where party.agreement_id = agreement.id and party.left_on is null)`;
