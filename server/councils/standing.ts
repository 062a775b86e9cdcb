import { sql } from "kysely";
import { keepers } from "../../schema/councils.ts";
import { standings } from "../access/viewerOf.ts";
import { today } from "./Seat.ts";

/**
 * Where a person sits by a term that runs today, and which councils they keep by it: those that they chair or are the secretary of, and the
 * groups of these.
 */
standings.push(async (database, id, hubs) => {
  const { rows } = await sql<{ keeps: string[]; sits: string[] }>`
    with recursive own as (
      select term.council_id, coalesce(seat.roles && ${keepers}::text[], false) as keeps from term left join seat on seat.id = term.seat_id
      where term.person_id = ${id} and term.hub_id = any(${hubs}::uuid[])
        and term.starts_on <= ${sql.raw(today)} and coalesce(term.ends_on >= ${sql.raw(today)}, true)),
    kept as (
      select council_id from own where keeps
      union select council.id from kept join council on council.parent_id = kept.council_id)
    select array(select council_id from kept) as keeps, array(select distinct council_id from own) as sits`.execute(database);
  return { keeps: rows[0]!.keeps, sitsIn: rows[0]!.sits };
});
