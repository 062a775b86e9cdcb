import type { EntityManager, MikroORM } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { EventKind } from "../../../schema/log.ts";
import { refusal } from "../../../schema/refusal.ts";
import { sessionOf, type Viewer } from "../../context.ts";
import { Refused } from "../../errors.ts";
import { append, onBehalfOf, onlyOnce } from "../../log/record.ts";
import type { NetworkMap } from "../../maps/NetworkMap.ts";
import { asJson, changeAll, fromSteps, makeAll } from "./bulk.ts";
import type { Brought } from "./work.ts";

/** The deeds by which the log knows what came from a file: the whole, and each of its parts, whose sentence is that of any change. */
const deeds = { whole: "bringIn", part: "bringInPart" } as const;

/** What is brought in, by whom, where to, and how it is followed. */
export interface Bringing {
  viewer: Viewer;
  operation: string;
  map: NetworkMap;
  brought: Brought;
  /** Told after each part how much is done, 0–1. */
  onShare: (share: number) => void;
  /** Says when whoever asked has changed their mind: then nothing is kept. */
  signal: AbortSignal;
}

/**
 * Writes what a file brings, all of it or nothing, in one transaction as who is looking: first the things, a thousand to a statement, and
 * last their events, since from then on the hub's other writers wait. Each thing has its own event as if it had been made by hand, but they
 * are heard together: as the parts of one, which is told once.
 */
export async function bringIn(orm: MikroORM, { viewer, operation, map, brought, onShare, signal }: Bringing): Promise<void> {
  const em = orm.em.fork({ session: { variables: sessionOf(viewer) } });
  await em.transactional(async (inside) => {
    const within = inside as EntityManager;
    onBehalfOf(within, { by: viewer.id, operation, deed: deeds.whole });
    await onlyOnce(within, operation);
    const all = 2 * brought.batches.reduce((sum, { count }) => sum + count, 1);
    let done = 0;
    const went = (count: number) => {
      signal.throwIfAborted();
      done += count;
      onShare(done / all);
    };
    for (const { type, kind, count, json } of brought.batches) {
      const write = kind === "create" ? makeAll(within, map.hub.id, type, fromSteps(json)) : changeAll(within, type, fromSteps(json));
      if ((await write.catch(rethrow)) < count) throw new Refused(refusal("files.whyNot.changedSince"));
      went(count);
    }
    for (const { entries, count } of brought.batches) {
      await appendText(within, map.hub.id, { viewer, operation, entries });
      went(count);
    }
    await append(within, map.hub.id, [announcement(map, brought)]);
    signal.throwIfAborted();
  });
}

/** Somebody else made the same meanwhile: a tie between the same two, a theme of the same name. */
function rethrow(error: unknown): never {
  if ((error as { code?: string }).code === "23505") throw new Refused(refusal("files.whyNot.changedSince"));
  throw error;
}

/** Entries that were written as JSON elsewhere: on its way to the database nothing here reads them. */
async function appendText(
  em: EntityManager,
  hub: string,
  { viewer, operation, entries }: { viewer: Viewer; operation: string; entries: Buffer },
) {
  const { rows } = await sql<{ latest: number | null }>`
    select append_to_log(${hub}, ${viewer.id}::uuid, ${operation}, ${deeds.part}, ${asJson(entries)}) as latest`.execute(em.getKysely());
  if (rows[0]?.latest == null) throw new Refused(refusal("house.whyNot.notMember"));
}

/** The one event that feeds and pages are told of. */
function announcement(map: NetworkMap, { seen: { counts, form }, rooms, batches }: Brought) {
  const { actors, ties } = counts;
  const parts = batches.reduce((sum, { count }) => sum + count, 0);
  const told = { form, actors: actors.made, actorsChanged: actors.changed, ties: ties.made, tiesChanged: ties.changed, parts };
  return {
    visibility: map.visibility,
    kind: EventKind.import,
    type: "NetworkMap",
    subject: map.id,
    label: map.title,
    changes: Object.entries(told).map(([field, after]) => ({ field, before: null, after })),
    rooms: [...new Set([map.id, ...rooms])],
    among: [],
  };
}
