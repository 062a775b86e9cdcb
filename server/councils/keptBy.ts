import { type RawBuilder, sql } from "kysely";
import { keepers } from "../../schema/councils.ts";
import { Role } from "../../schema/hubs.ts";

/**
 * SQL: who keeps which council of a hub on a day, as rows of `council_id` and `person_id`: those with an account whose seat says so, and
 * where nobody's does the hub's coordinators.
 */
export const keptBy = (hub: string, day: string): RawBuilder<unknown> => sql`
  with seated as (
    select seat.council_id, term.person_id from term join seat on seat.id = term.seat_id
    where term.hub_id = ${hub} and term.person_id is not null and term.starts_on <= ${day} and coalesce(term.ends_on >= ${day}, true)
      and seat.roles && ${[...keepers]}::text[])
  select council_id, person_id from seated
  union select council.id, assignment.person_id from council join assignment on assignment.hub_id = council.hub_id
    where council.hub_id = ${hub} and assignment.role = ${Role.Coordinator} and not exists (select from seated where seated.council_id = council.id)`;
