import type { EntityManager } from "@mikro-orm/postgresql";
import { type RawBuilder, sql } from "kysely";
import { whyNotDescribe, whyNotWeave } from "../../../schema/hubs.ts";
import { EventKind } from "../../../schema/log.ts";
import { refusal } from "../../../schema/refusal.ts";
import type { StepType } from "../../../schema/weaving/files/steps.ts";
import type { Viewer } from "../../context.ts";
import { Refused, refuse } from "../../errors.ts";
import type { Event } from "../../log/Event.ts";
import { undoesWhole } from "../../log/parts.ts";
import { append, deedIn } from "../../log/record.ts";
import { NetworkMap } from "../../maps/NetworkMap.ts";
import { changeAll, makeAll, removeAll, type Source, written } from "./bulk.ts";

const types = Object.keys(written) as StepType[];

/** SQL: the parts of an operation of one kind and type. */
const parts = (operation: string, type: StepType, kind: string): RawBuilder<unknown> =>
  sql`event part where part.operation = ${operation} and part.type = ${type} and part.kind = ${kind}`;

/**
 * SQL: the parts of an operation of one kind and type, with what each thing was before. `offset 0` keeps them together: else the whole
 * operation is sought anew for each thing, as long as the database has no statistics of what was only just written.
 */
const before = (operation: string, type: StepType, kind: string): Source => sql`(
  select part.subject as id, part.visibility, null::timestamptz as read_at,
    (select coalesce(jsonb_object_agg(change ->> 'field', change -> 'before'), '{}') from jsonb_array_elements(part.changes) change) as values
  from ${parts(operation, type, kind)} offset 0)`;

const made = (operation: string, type: StepType) => sql`select part.subject from ${parts(operation, type, "create")}`;

/**
 * Undoes what came from a file as it came: all of it in a few statements, told once. What an undoing of it took away comes back the same way.
 * Nothing is undone where somebody has changed any of it since.
 */
async function takeBack(em: EntityManager, viewer: Viewer, whole: Event): Promise<void> {
  const { operation } = whole;
  const map = await em.findOneOrFail(NetworkMap, whole.subject);
  refuse(whyNotWeave(viewer, { hub: map.hub.id, area: map.area?.id }) ?? whyNotDescribe(viewer, { hub: map.hub.id }));
  await refuseChanged(em, whole, map.hub.id);
  for (const type of [...types].reverse()) await removeAll(em, type, made(operation, type)).catch(inUse(whole.label));
  for (const type of types) await changeAll(em, type, before(operation, type, "update"));
  for (const type of types) await makeAll(em, map.hub.id, type, before(operation, type, "delete")).catch(inUse(whole.label));
  await refuseDangling(em, operation, whole.label);
  await tell(em, whole, map.hub.id);
}

/** Something else has come to hang on what should go, or stands where something should come back. */
const inUse = (label: string) => (error: unknown) => {
  if (["23503", "23505"].includes((error as { code?: string }).code ?? ""))
    throw new Refused(refusal("house.whyNot.changedSince", { label }));
  throw error;
};

async function firstLabel(em: EntityManager, found: RawBuilder<{ label: string }>): Promise<void> {
  const { rows } = await found.execute(em.getKysely());
  if (rows[0]) throw new Refused(refusal("house.whyNot.changedSince", { label: rows[0].label }));
}

/**
 * All parts are there for who is looking, and no field that they tell of has been changed later. That a layout has found a place for somebody
 * who came without one is no such change.
 */
async function refuseChanged(em: EntityManager, { operation, label, changes }: Event, hub: string): Promise<void> {
  const { rows } = await sql<{
    parts: number;
  }>`select count(*)::int as parts from event where operation = ${operation} and kind <> ${EventKind.import}`.execute(em.getKysely());
  const told = changes.find(({ field }) => field === "parts");
  if (rows[0]!.parts !== (told?.after ?? told?.before)) throw new Refused(refusal("house.whyNot.changedSince", { label }));
  await firstLabel(
    em,
    sql`select part.label from event part cross join lateral (select * from event where subject = part.subject offset 0) later
      where part.operation = ${operation} and part.hub_id = ${hub} and part.kind <> ${EventKind.import}
        and later.hub_id = part.hub_id and later.seq > part.seq and later.operation <> part.operation
        and (later.kind in ('create', 'delete') or later.kind = 'update' and exists (
          select from jsonb_array_elements(later.changes) change join jsonb_array_elements(part.changes) own
            on change ->> 'field' = own ->> 'field')) limit 1`,
  );
}

/** A theme or target group that goes is said of nothing that stays. */
const refuseDangling = (em: EntityManager, operation: string, label: string) =>
  firstLabel(
    em,
    sql`with gone as (select array_agg(subject) as ids from event where operation = ${operation} and type in ('Theme', 'TargetGroup') and kind = 'create')
      select ${label}::text as label from gone where exists (select from actor where themes && gone.ids or target_groups && gone.ids)
        or exists (select from tie where themes && gone.ids)`,
  );

const turned = sql`case part.kind when 'create' then 'delete' when 'delete' then 'create' else part.kind end`;

/** Each part is told the other way round, latest first, and then the whole. */
async function tell(
  em: EntityManager,
  { operation, hub, type, subject, label, changes, heardIn, visibility }: Event,
  id: string,
): Promise<void> {
  const { by, operation: own, deed } = deedIn(em);
  await sql`select append_to_log(${id}, ${by}::uuid, ${own}, ${deed}, (
    select jsonb_agg(jsonb_build_object('visibility', part.visibility, 'kind', ${turned}, 'type', part.type, 'subject', part.subject,
        'label', part.label, 'rooms', to_jsonb(array_replace(part.heard_in, part.operation, ${own}::uuid)), 'among', to_jsonb(part.parties),
        'changes', (select coalesce(jsonb_agg(jsonb_build_object('field', change -> 'field', 'before', change -> 'after', 'after', change -> 'before')), '[]')
          from jsonb_array_elements(part.changes) change)) order by part.seq desc)
    from event part where part.operation = ${operation} and part.kind <> ${EventKind.import}))`.execute(em.getKysely());
  const back = changes.map(({ field, before: was, after }) => ({ field, before: after, after: was }));
  await append(em, hub.id, [{ visibility, kind: EventKind.import, type, subject, label, changes: back, rooms: heardIn, among: [] }]);
}

undoesWhole.push(takeBack);
