import { told } from "../log/Event.ts";

/**
 * SQL for the text of a map of today, as `Present` in `schema/weaving/weave.ts` tells it, over the alias of its row: the actors and present
 * ties that the reader sees, in an order that is the same for all who see the same.
 */
export const presentOf = (map: string): string => `(
  with placed as materialized (
    select placement.actor_id as id, placement.weaver, row_number() over (order by placement.actor_id) - 1 as at
    from placement where placement.map_id = ${map}.id
  ), tied as (
    select one.at as one, other.at as other, tie.strength
    from tie join placed one on one.id = tie.from_id join placed other on other.id = tie.to_id where tie.state = 'Present'
  )
  select json_build_object(
    'actors', (select coalesce(json_agg(json_build_array(placed.id, placed.weaver) order by placed.at), '[]') from placed),
    'ties', (select coalesce(json_agg(json_build_array(tied.one, tied.other, tied.strength) order by tied.one, tied.other), '[]') from tied)
  )::text)`;

/** SQL: when something was last told in a map's room, over the alias of its row. */
export const changedAt = (map: string): string => `(
  select event.at from event where event.hub_id = ${map}.hub_id and event.heard_in @> array[${map}.id]
    and (${told({ visibility: "event.visibility", hub: "event.hub_id", parties: "event.parties" })})
  order by event.seq desc limit 1)`;
