import { dayAt } from "../database/swedishTime.ts";
import { told } from "../log/Event.ts";

/** The most changes of a map that are told, the latest ones. */
export const mostChanges = 20_000;

/** What a picture shows of each type: where nothing of this was changed, nothing is told. Where somebody stood is told of who is gone. */
const shown = {
  Actor: ["name", "kind"],
  Placement: ["actor", "weaver", "createdAt", "x", "y"],
  Tie: ["from", "to", "state", "strength", "directed", "since", "createdAt"],
};

const texts = (some: readonly string[]) => some.map((text) => `'${text}'`).join(", ");

/** SQL: whether an event changed a thing of one of these types in the map's hub, and is told to who is looking. */
const heard = (map: string, types: readonly string[]) =>
  `event.hub_id = ${map}.hub_id and event.type in (${texts(types)}) and event.kind in ('create', 'update', 'delete')
    and (${told({ visibility: "event.visibility", hub: "event.hub_id", parties: "event.parties" })})`;

/**
 * SQL: whether an id is among those of a part. Said so that the part is looked up in a hash: nobody can tell the database beforehand how many
 * they are, and taken for a few it would go through all of them again for each row.
 */
const among = (id: string, part: string) => `(${id} in (select id from ${part})) is true`;

/** SQL: who has stood on the map, of those whom the reader sees now or of whose end they were told. */
const everOn = (map: string) => `
  select id from (
    select placement.actor_id as id from placement where placement.map_id = ${map}.id
    union
    select named::uuid from event, jsonb_array_elements(event.changes) change, unnest(array[change ->> 'before', change ->> 'after']) named
      where ${heard(map, ["Placement"])} and event.kind <> 'create' and event.heard_in @> array[${map}.id]
        and change ->> 'field' = 'actor' and named is not null
  ) stood where ${among("id", "gone")} or exists (select from actor where actor.id = stood.id)`;

const isEver = (rooms: string) => `(select count(*) from unnest(${rooms}) room where ${among("room", "ever")})`;

/** SQL: the events that concern the picture, of things that are known to the reader. What was made tells only when it had been gone before. */
const stepsOf = (map: string) => `
  select event.seq, event.at, event.kind, event.type, event.subject, event.changes from event
  where ${heard(map, Object.keys(shown))}
    and ${among("event.subject", "known")} and (event.kind <> 'create' or ${among("event.subject", "gone")})
    and case event.type
      when 'Actor' then ${among("event.subject", "ever")}
      when 'Placement' then event.heard_in @> array[${map}.id] and ${isEver("event.heard_in")} > 0
      else ${isEver("event.heard_in")} > 1 end`;

/** SQL: the fields of a step that a picture shows. Who is not known to the reader is not named in them either. */
const fieldsOf = (step: string) => `
  select coalesce(jsonb_agg(case change ->> 'field'
    when 'createdAt' then jsonb_build_object('field', 'made', 'before', ${dayAt("(change ->> 'before')::timestamptz")}, 'after', null)
    else change end), '[]') as shown
  from jsonb_array_elements(${step}.changes) change
  where change ->> 'field' = any(case ${step}.type
      ${Object.entries(shown)
        .map(([type, fields]) => `when '${type}' then array[${texts(fields)}]`)
        .join(" ")} end)
    and (${step}.kind = 'delete' or change ->> 'field' not in ('x', 'y'))
    and (change ->> 'field' not in ('actor', 'from', 'to') or not exists (
      select from unnest(array[change ->> 'before', change ->> 'after']) named where named is not null and not ${among("named::uuid", "ever")}))`;

const listed = (object: string, from: string) => `(select coalesce(jsonb_agg(jsonb_build_object(${object})), '[]') from ${from})`;

/**
 * SQL for the past of a map, as one object, over the alias of its row. All that it tells is of things that the reader sees now, or of whose
 * end they were told: what was closed to them before it went is in it neither by name nor by id.
 */
export const pastOf = (map: string): string => `(
  with gone as materialized (select event.subject as id from event where ${heard(map, Object.keys(shown))} and event.kind = 'delete'),
  ever as materialized (${everOn(map)}),
  tied as materialized (
    select tie.* from tie where tie.hub_id = ${map}.hub_id and ${among("tie.from_id", "ever")} and ${among("tie.to_id", "ever")}),
  known as materialized (
    select id from gone union select id from ever union select id from tied union select id from placement where placement.map_id = ${map}.id),
  steps as materialized (${stepsOf(map)}),
  told as materialized (
    select steps.*, fields.shown from steps, lateral (${fieldsOf("steps")}) fields where steps.kind <> 'update' or fields.shown <> '[]'
    order by steps.seq desc limit ${mostChanges + 1}),
  latest as (select * from told order by seq desc limit ${mostChanges})
  select jsonb_build_object(
    'actors', ${listed("'id', id, 'name', name, 'kind', kind", `actor where actor.hub_id = ${map}.hub_id and ${among("actor.id", "ever")}`)},
    'placements', ${listed(
      `'id', id, 'actor', actor_id, 'weaver', weaver, 'made', ${dayAt("created_at")}`,
      `placement where placement.map_id = ${map}.id`,
    )},
    'ties', ${listed(
      `'id', id, 'from', from_id, 'to', to_id, 'state', state, 'strength', strength, 'directed', directed, 'since', since, 'made', ${dayAt("created_at")}`,
      "tied",
    )},
    'changes', ${listed(
      `'day', ${dayAt("at")}, 'kind', kind, 'type', type, 'subject', subject, 'changes', shown`,
      "(select * from latest order by seq) in_order",
    )},
    'whole', (select count(*) <= ${mostChanges} from told)))`;
