import { randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { EntityManager, MikroORM } from "@mikro-orm/postgresql";
import { type Request, type Response, Router, urlencoded } from "express";
import { sql } from "kysely";
import { EventKind } from "../../schema/log.ts";
import { whyNotDay } from "../../schema/text.ts";
import { languages } from "../../schema/words.ts";
import { dayOf, type Outset, sessionOf } from "../context.ts";
import { hasGone } from "../edge/hasGone.ts";
import { Refused } from "../errors.ts";
import { Hub } from "../hubs/Hub.ts";
import type { Readers } from "../Readers.ts";
import type { AuditFilter } from "./audit.ts";
import { noteAsHouse } from "./note.ts";
import { type Form, forms, takeOut } from "./takeOut.ts";

/**
 * Takes a hub's log out as a file, for its administrators: `POST /api/hubs/lund/audit.csv` or `.jsonl`, with the filter of the page as a
 * form. What `.jsonl` holds can be verified by anyone (`Sealed` tells how). A form, since taking out is written in the log itself.
 */
export function auditExport(orm: MikroORM, readers: Readers): Router {
  const router = Router();
  router.post("/api/hubs/:slug/audit.:form", urlencoded({ extended: false, limit: "10kb" }), async (request, response) => {
    const asked = await readers.of(request);
    const form = forms.find((one) => one === request.params.form);
    const hub = form && (await hubAdministered(orm, asked, request.params.slug!));
    if (!hub) return void response.status(404).json({ found: false });
    const filter = filterOf(request.body ?? {});
    if (!filter) return void response.status(400).json({ understood: false });
    await send({ orm, asked, hub, form, filter }, request, response);
  });
  return router;
}

async function hubAdministered(orm: MikroORM, { viewer }: Outset, slug: string): Promise<Hub | null> {
  if (!viewer) return null;
  const hub = await orm.em.fork({ session: { variables: sessionOf(viewer) } }).findOne(Hub, { slug });
  return hub && viewer.administratorOf.includes(hub.id) ? hub : null;
}

type Given = Record<string, string | string[] | undefined>;

/** The filter of a form; nothing when it cannot be read. */
function filterOf(given: Given): AuditFilter | undefined {
  const text = (name: string) => [given[name]].flat().find((value) => value) ?? null;
  const kinds = [given.kinds ?? []].flat().filter((kind) => kind);
  const days = [text("from"), text("to")].filter((day) => day !== null);
  if (kinds.some((kind) => !Object.hasOwn(EventKind, kind)) || days.some((day) => whyNotDay(day))) return;
  const filter = { who: text("who"), type: text("type"), subject: text("subject"), deed: text("deed"), from: text("from"), to: text("to") };
  return { ...filter, kinds: kinds.length ? (kinds as EventKind[]) : null };
}

interface Sending {
  orm: MikroORM;
  asked: Outset;
  hub: Hub;
  form: Form;
  filter: AuditFilter;
}

/** First it is in the log that the log was taken out, and by whom; then it leaves the house, that line included. */
async function send({ orm, asked, hub, form, filter }: Sending, { body }: Request, response: Response): Promise<void> {
  const em = orm.em as EntityManager;
  const changes = Object.entries(filter).flatMap(([field, after]) => (after === null ? [] : [{ field, before: null, after }]));
  const happening = { kind: EventKind.export, type: "Hub", subject: hub.id, label: `audit.${form}`, changes };
  await noteAsHouse(em, hub.id, { by: asked.viewer!.id, operation: randomUUID(), deed: "takeOutLog" }, happening);
  const language = languages.find((one) => one === body?.language) ?? asked.language;
  const taking = { hub: hub.id, filter, upTo: await latestOf(em, hub.id), form, language };
  response.attachment(`${hub.slug}-audit-${dayOf(asked.now)}.${form}`).type(form === "csv" ? "text/csv" : "application/x-ndjson");
  response.setHeader("cache-control", "no-store");
  await pipeline(Readable.from(takeOut(orm, asked.lookAgain, taking)), response).catch(cutOff);
}

const latestOf = async (em: EntityManager, hub: string): Promise<number> =>
  (await sql<{ seq: number }>`select seq from log_head where hub_id = ${hub}`.execute(em.fork().getKysely())).rows[0]!.seq;

/** Who goes away while a file is on its way, or is no administrator any more, has it cut off: that is no fault of the house. */
function cutOff(error: unknown): void {
  if (!(error instanceof Refused) && !hasGone(error)) throw error;
}
