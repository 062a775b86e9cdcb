import { type RawBuilder, sql } from "kysely";
import { keepers } from "../../schema/councils.ts";

/** SQL: who keeps which council of a hub on a day by a seat in it, as rows of `council_id` and `person_id`; only those with an account. */
export const keptBy = (hub: string, day: string): RawBuilder<unknown> => sql`
  select distinct seat.council_id, term.person_id from term join seat on seat.id = term.seat_id
  where term.hub_id = ${hub} and term.person_id is not null and term.starts_on <= ${day} and coalesce(term.ends_on >= ${day}, true)
    and seat.roles && ${[...keepers]}::text[]`;
