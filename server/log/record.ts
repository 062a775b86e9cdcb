import { type ChangeSet, type EntityProperty, JsonType, ReferenceKind, Utils } from "@mikro-orm/core";
import type { EntityManager, EventSubscriber, FlushEventArgs } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { strictest, type Visibility } from "../../schema/hubs.ts";
import { type Audience, ChangeKind, type EventKind, whyNotKey } from "../../schema/log.ts";
import { refusal } from "../../schema/refusal.ts";
import { Refused, refuse } from "../errors.ts";
import { HubRow } from "../hubs/HubRow.ts";
import type { FieldChange } from "./Event.ts";

/** Whose change it is and which mutation made it: what every event of a transaction has in common. */
export interface Deed {
  by: string | null;
  operation: string;
  deed: string;
}

/** The channel on which a hub's address is rung when its log has grown. */
export const bell = "samvav";

const houseDeed: Deed = { by: null, operation: "00000000-0000-0000-0000-000000000000", deed: "foundHub" };
const deeds = new WeakMap<EntityManager, Deed>();

/** Says whose deed everything is that this entity manager writes from now on. */
export const onBehalfOf = (em: EntityManager, deed: Deed) => void deeds.set(em, deed);

/** Whose deed it is that an entity manager writes; the house's own when nothing was said. */
export const deedIn = (em: EntityManager): Deed => deeds.get(em) ?? houseDeed;

/**
 * Refuses an operation that has been done before: a page that got no answer asks again, and it must happen once. Two that come
 * together wait for each other. What writes no event, such as a whisper, may be repeated.
 */
export async function onlyOnce(em: EntityManager, operation: string): Promise<void> {
  refuse(whyNotKey(operation));
  await sql`select pg_advisory_xact_lock(hashtextextended(${operation}, 0))`.execute(em.getKysely());
  // A statement of its own: it sees what the one that was waited for has committed.
  const { rows } = await sql`select 1 from event where operation = ${operation}::uuid limit 1`.execute(em.getKysely());
  if (rows.length) throw new Refused(refusal("house.whyNot.repeated"));
}

/** What one event tells. */
export interface Entry {
  visibility: Audience;
  kind: EventKind;
  type: string;
  subject: string;
  label: string;
  changes: FieldChange[];
  rooms: string[];
  /** The actors that it is kept between, when it is for parties only. */
  among: string[];
}

/** Writes one event for each thing of a hub that a flush has changed, in the same transaction, and one notification with the hub's address. */
export class Recorder implements EventSubscriber {
  async afterFlush({ em, uow }: FlushEventArgs) {
    const changed = uow.getChangeSets().filter(({ entity }) => entity instanceof HubRow) as ChangeSet<HubRow>[];
    for (const [hub, changes] of Map.groupBy(changed, ({ entity }) => entity.hub.id)) {
      const entries = [];
      for (const change of changes) entries.push(await entryOf(em as EntityManager, change));
      await append(
        em as EntityManager,
        hub,
        entries.filter(({ changes }) => changes.length),
      );
    }
  }
}

const kindOf = (change: ChangeSet<HubRow>): ChangeKind => change.type.replace("_early", "") as ChangeKind;

async function entryOf(em: EntityManager, change: ChangeSet<HubRow>): Promise<Entry> {
  const { entity, meta } = change;
  const rooms = [...new Set(await entity.rooms(em))];
  return {
    // What was for members stays theirs when the thing is opened: an event tells what was before.
    visibility: strictest(entity.toldTo(), (change.originalEntity?.visibility as Visibility) ?? entity.visibility),
    kind: kindOf(change),
    type: meta.className,
    subject: entity.id,
    label: entity.called(),
    changes: fieldsOf(em, change),
    rooms,
    among: entity.parties(),
  };
}

/**
 * The fields that changed: all there were or are for a thing that was removed or made. What the house keeps for itself is left out, and so is
 * what is being written, until its writer is done; then it is told from what the log knew of it (`writing.ts`).
 */
function fieldsOf(em: EntityManager, change: ChangeSet<HubRow>): FieldChange[] {
  const kind = kindOf(change);
  const [was, is] = [knownIn(em, change, change.originalEntity), knownIn(em, change, change.entity)];
  const names = kind === "update" ? [...Object.keys(change.payload), ...Object.keys(was)] : change.meta.props.map(({ name }) => `${name}`);
  return [...new Set(names)].flatMap((name) => {
    const property = change.meta.properties[name as never] as EntityProperty | undefined;
    if (!property || !isTold(name, kind) || name in is || property.kind === ReferenceKind.ONE_TO_MANY) return [];
    const now = plain(change.entity[name as never]);
    const stored = () => (name in was ? was[name] : plain(asRead(em, property, change.originalEntity?.[name as never])));
    const before = kind === "create" ? null : kind === "delete" ? now : stored();
    const after = kind === "delete" ? null : now;
    return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ field: name, before, after }];
  });
}

/** What the log knows of the fields of a thing that somebody is writing in, on one side of a change. */
function knownIn(em: EntityManager, change: ChangeSet<HubRow>, side: object | undefined): Record<string, unknown> {
  const property = change.meta.properties["told" as never] as EntityProperty | undefined;
  if (!property || kindOf(change) !== ChangeKind.update) return {};
  return (asRead(em, property, (side as { told?: unknown } | undefined)?.told) ?? {}) as Record<string, unknown>;
}

/** What a field was is remembered as the database writes it: a list, for instance, or a value of its own shape, as one text. */
const asRead = (em: EntityManager, { customType }: EntityProperty, was: unknown): unknown => {
  if (customType instanceof JsonType && typeof was === "string") return JSON.parse(was);
  return customType && was != null ? customType.convertToJSValue(was as never, em.getPlatform()) : was;
};

const housekeeping = new Set(["id", "hub", "createdAt", "updatedAt", "secretHash", "told", "writer"]);

/** Of what the house keeps for itself, when a removed thing was made is remembered: it is as old as before when it comes back. */
const isTold = (field: string, kind: ChangeKind) => !housekeeping.has(field) || (kind === ChangeKind.delete && field === "createdAt");

/** A value as the log keeps it: plain JSON, ids for what it points at. */
export const plain = (value: unknown): unknown => (value == null ? null : Utils.isEntity<{ id: string }>(value) ? value.id : value);

/**
 * One statement: takes the hub's next numbers (and with them the lock that orders its writers), seals the events into its chain, writes
 * them and rings the bell.
 */
export async function append(em: EntityManager, hub: string, entries: Entry[]): Promise<void> {
  if (!entries.length) return;
  const { by, operation, deed } = deedIn(em);
  const { rows } = await sql`
    select pg_notify(${bell}, ${hub}) from append_to_log(${hub}, ${by}::uuid, ${operation}, ${deed}, ${JSON.stringify(entries)}) latest
    where latest is not null`.execute(em.getKysely());
  // Every hub has a log: one that cannot be written to is somebody else's.
  if (!rows.length) throw new Refused(refusal("house.whyNot.notMember"));
}

/**
 * Waits until nobody else writes in a hub, and keeps it so until the transaction ends: for what counts on from what there is. It is the lock
 * that every writer takes with their first event, so that it cannot be waited for crosswise.
 */
export async function writeAlone(em: EntityManager, hub: string): Promise<void> {
  const { by, operation, deed } = deedIn(em);
  await sql`select append_to_log(${hub}, ${by}::uuid, ${operation}, ${deed}, '[]')`.execute(em.getKysely());
}
