import { sql } from "kysely";
import { isSomebodys } from "../../councils/Seat.ts";
import { mine } from "../../database/policies.ts";
import { dayAt } from "../../database/swedishTime.ts";

/**
 * SQL: the rows of one agreement as JSON, column by column and in an order that is told of few: an array for each row, or an order of many,
 * would take the database twice as long.
 */
const gathered = (columns: string[], order = "") =>
  sql.raw(`json_build_array(${columns.map((one) => `array_agg(${one} ${order && `order by ${order}`})`).join(", ")})`);

/**
 * SQL for what the board of a hub is worked out of: all of its agreements, or some by their ids. Each kind of history is read once for all of
 * them, and gathered by agreement: what of it the reader may see, the row policies say.
 */
export function factsQuery(hub: string, some?: readonly string[]) {
  const whose = (agreement: string) => (some ? sql`and ${sql.ref(agreement)} = any(${some}::uuid[])` : sql``);
  return sql`
  with own as materialized (select item.* from agreement item where item.hub_id = ${hub}::uuid ${whose("item.id")}),
  placed as materialized (
    select party.id, party.agreement_id as agreement, party.side, party.actor_id as named, actor.id as actor, actor.name,
      row_number() over (partition by party.agreement_id
        order by array_position(array['Municipality', 'CivilSociety', 'Third'], party.side), party.id) - 1 as at
    from party left join actor on actor.id = party.actor_id where party.hub_id = ${hub}::uuid ${whose("party.agreement_id")}
  ),
  parties as (
    select placed.agreement, json_agg(json_build_object('actor', placed.actor, 'name', placed.name, 'side', placed.side) order by placed.at) as told,
      array_agg(placed.named) as named
    from placed group by 1
  ),
  followed as (
    select item.agreement_id as agreement, ${gathered(["item.due_on", "item.held_on", "item.state"], "item.due_on, item.id")} as told
    from follow_up item where item.hub_id = ${hub}::uuid ${whose("item.agreement_id")} group by 1
  ),
  brought as (
    select placed.agreement, ${gathered(["placed.at", "item.year", "item.kind", "item.unit", "item.amount", "item.value", "item.board", "item.account"])} as told
    from contribution item join placed on placed.id = item.party_id where item.hub_id = ${hub}::uuid ${whose("item.agreement_id")} group by 1
  ),
  answered as (
    select placed.agreement, ${gathered(["placed.at", "item.kind", "item.verdict"])} as told
    from criterion_answer item join placed on placed.id = item.party_id where item.hub_id = ${hub}::uuid ${whose("item.agreement_id")} group by 1
  ),
  approvals as (
    select item.agreement_id as agreement, ${gathered(["item.body", "item.decided_on"], "item.decided_on, item.id")} as told
    from political_decision item where item.hub_id = ${hub}::uuid ${whose("item.agreement_id")} and item.verdict = 'Approves' group by 1
  ),
  versions as (
    select distinct on (item.agreement_id) item.agreement_id as agreement, item.id, item.state, item.charter_id is not null as refers
    from agreement_version item
    where item.hub_id = ${hub}::uuid ${whose("item.agreement_id")} and item.state in ('Drafting', 'Proposed', 'Signing', 'InForce')
    order by item.agreement_id, item.number desc
  ),
  unsigned as (
    select placed.agreement, json_agg(placed.at order by placed.at) as told
    from placed join versions on versions.agreement = placed.agreement and versions.state = 'Signing'
    where not exists (select 1 from signature where signature.version_id = versions.id and signature.party_id = placed.id) group by 1
  ),
  seats as (
    select item.council_id as council, item.id,
      coalesce(json_agg(json_build_array(term.starts_on, term.ends_on)) filter (where term.id is not null), '[]') as terms
    from seat item left join term on term.seat_id = item.id and ${sql.raw(isSomebodys("term"))}
    where item.council_id in (select own.steering_group_id from own) and not item.substitute group by 1, 2
  ),
  groups as (
    select council.id, council.name, (select coalesce(json_agg(seats.terms), '[]') from seats where seats.council = council.id) as seats,
      (select coalesce(json_agg(${sql.raw(dayAt("meeting.starts_at"))}), '[]') from meeting
        where meeting.council_id = council.id and meeting.state = 'Held') as met
    from council where council.id in (select own.steering_group_id from own)
  )
  select
    (select coalesce(json_agg(json_build_object('startsOn', item.starts_on, 'usualYears', item.usual_years,
      'followUpsPerYear', item.follow_ups_per_year, 'steeringLeast', item.steering_least, 'steeringMost', item.steering_most,
      'noticeMonths', item.notice_months, 'decides', item.decides, 'opens', item.opens)), '[]') from agreement_rules item where item.hub_id = ${hub}::uuid) as rules,
    (select coalesce(json_agg(json_build_object(
      'agreement', own.id, 'title', own.title, 'kind', own.kind, 'stage', own.stage, 'visibility', own.visibility,
      'caseNumber', own.case_number, 'openedOn', own.opened_on, 'startsOn', own.starts_on, 'endsOn', own.ends_on, 'follows', own.follows_id,
      'isPartner', own.hub_id = any(${sql.raw(mine("official_of"))}::uuid[]) or own.id = any(${sql.raw(mine("partner_in"))}::uuid[]),
      'area', case when area.id is not null then json_build_object('id', area.id, 'name', area.name) end,
      'steeringGroup', case when groups.id is not null then json_build_object('id', groups.id, 'name', groups.name) end,
      'steering', case when groups.id is not null then json_build_object('seats', groups.seats, 'metOn', groups.met) end,
      'themes', (select coalesce(json_agg(json_build_object('id', theme.id, 'name', theme.name) order by theme.name), '[]')
        from theme where theme.id = any(own.themes)),
      'parties', coalesce(parties.told, '[]'), 'followUps', followed.told, 'contributions', brought.told, 'answers', answered.told,
      'approvals', approvals.told, 'refersToCharter', versions.refers, 'unsigned', coalesce(unsigned.told, '[]'),
      'names', to_json(own.area_id || own.themes || parties.named), 'group', own.steering_group_id
    )), '[]')
    from own left join area on area.id = own.area_id left join groups on groups.id = own.steering_group_id
      left join parties on parties.agreement = own.id left join followed on followed.agreement = own.id
      left join brought on brought.agreement = own.id left join answered on answered.agreement = own.id
      left join approvals on approvals.agreement = own.id
      left join versions on versions.agreement = own.id left join unsigned on unsigned.agreement = own.id) as lines`;
}
