import { randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { EntityManager, MikroORM } from "@mikro-orm/postgresql";
import { type Request, type RequestHandler, type Response, Router } from "express";
import { sql } from "kysely";
import type { Delivery } from "../../../schema/agreements/archive/xml.ts";
import { isOfYear } from "../../../schema/agreements/papers/year.ts";
import { yearIn } from "../../../schema/agreements/papers/years.ts";
import { whyNotPartner } from "../../../schema/agreements.ts";
import { HappeningKind } from "../../../schema/log.ts";
import { type Outset, sessionOf, type Viewer } from "../../context.ts";
import { addressOf } from "../../edge/addressOf.ts";
import { hasGone } from "../../edge/hasGone.ts";
import { type RateLimits, TooOften } from "../../edge/RateLimits.ts";
import { Hub } from "../../hubs/Hub.ts";
import { noteAsHouse } from "../../log/note.ts";
import type { Readers } from "../../Readers.ts";
import { isId } from "../../reading/isId.ts";
import { Agreement } from "../Agreement.ts";
import { recordsOf } from "../papers/recordsOf.ts";
import { type Archivist, NotPacked, type Packed } from "./Archivist.ts";
import { filesFor } from "./filesFor.ts";
import { packageName } from "./Package.ts";

/** What the addresses of packages are made of. */
export interface Parts {
  orm: MikroORM;
  readers: Readers;
  rates: RateLimits;
  trustProxy: number;
  archivist: Archivist;
}

/** What somebody wants packed and may have: which agreements, and what is written into the log. */
interface Order {
  hub: Hub;
  agreements: readonly string[];
  year: number | null;
  type: string;
  subject: string;
  label: string;
}

/** What a package is worth in the share of whoever asks, and how many agreements are read at a time. */
const worth = 100_000;
const atOnce = 20;

/**
 * Packages for the archive as they are made: `POST /api/agreements/<id>/archive` for an agreement, for its parties and officials, and
 * `POST /api/hubs/<slug>/agreements/<year>/archive` for a year, for officials. That one is taken out is written in the hub's log.
 */
export function archiveFiles(parts: Parts): Router {
  const router = Router();
  router.post("/api/agreements/:id/archive", giving(parts, orderOfOne));
  router.post("/api/hubs/:slug/agreements/:year/archive", giving(parts, orderOfYear));
  return router;
}

type Find = (em: EntityManager, viewer: Viewer, request: Request) => Promise<Order | undefined>;

const orderOfOne: Find = async (em, viewer, { params }) => {
  const id = String(params.id);
  const agreement = isId(id) ? await em.findOne(Agreement, id, { populate: ["hub"] }) : null;
  if (!agreement || whyNotPartner(viewer, agreement)) return;
  const { hub, title } = agreement;
  return { hub, agreements: [id], year: null, type: "Agreement", subject: id, label: title };
};

const orderOfYear: Find = async (em, viewer, { params }) => {
  const year = yearIn(String(params.year));
  const hub = year && (await em.findOne(Hub, { slug: String(params.slug) }));
  if (!hub || !viewer.officialOf.includes(hub.id)) return;
  const { rows } = await sql<{ id: string }>`
    select id from agreement where hub_id = ${hub.id} order by starts_on, opened_on, title, id`.execute(em.getKysely());
  return { hub, agreements: rows.map(({ id }) => id), year, type: "Hub", subject: hub.id, label: String(year) };
};

function giving(parts: Parts, find: Find): RequestHandler {
  return async (request, response) => {
    const { orm, readers, rates, trustProxy, archivist } = parts;
    const asked = await readers.of(request);
    const { viewer } = asked;
    try {
      await rates.take({ viewer, address: addressOf(request, trustProxy) }, worth);
    } catch (error) {
      if (error instanceof TooOften) return void response.status(429).set("Retry-After", String(error.seconds)).end();
      throw error;
    }
    const order = viewer && (await reading(orm, viewer, (em) => find(em, viewer, request)));
    if (!order) return void response.status(404).json({ found: false });
    if (archivist.isBusy) return void response.status(503).set("Retry-After", "10").end();
    await noteTakenOut(orm, viewer, order);
    await send(parts, asked, order, response);
  };
}

const reading = <Of>(orm: MikroORM, viewer: Viewer, read: (em: EntityManager) => Promise<Of>): Promise<Of> =>
  orm.em.fork({ session: { variables: sessionOf(viewer) } }).transactional((em) => read(em as EntityManager), { readOnly: true });

const noteTakenOut = (orm: MikroORM, { id }: Viewer, { hub, type, subject, label }: Order) =>
  noteAsHouse(
    orm.em as EntityManager,
    hub.id,
    { by: id, operation: randomUUID(), deed: "takeOutArchive" },
    { kind: HappeningKind.export, type, subject, label, changes: [{ field: "form", before: null, after: "zip" }] },
  );

async function send({ orm, archivist }: Parts, { now, lookAgain }: Outset, order: Order, response: Response): Promise<void> {
  const { hub, year, label } = order;
  const delivery: Delivery = { creator: hub.name, what: label, kind: year === null ? "avtal" : "ar", madeAt: now.toISOString(), year };
  response.attachment(packageName(delivery)).type("application/zip");
  response.set({ "Cache-Control": "private, no-store", "X-Robots-Tag": "noindex" });
  const pieces = archivist.pack(delivery, recordsIn(orm, lookAgain, order));
  await pipeline(Readable.from(pieces, { objectMode: false }), response).catch(cutOff);
}

/** The agreements of an order, some at a time, each time read as the reader may by then: who may not any more gets no more. */
async function* recordsIn(orm: MikroORM, look: () => Promise<Viewer | null>, { agreements, year }: Order): AsyncGenerator<Packed> {
  for (let at = 0; at < agreements.length; at += atOnce) {
    const viewer = await look();
    const some = agreements.slice(at, at + atOnce);
    const records = viewer ? await reading(orm, viewer, (em) => recordsOf(em, viewer, some)) : [];
    if (records.length < some.length) throw new NotPacked("What was asked for may no longer be read.");
    for (const record of year === null ? records : records.filter((one) => isOfYear(one, year))) {
      const files = await reading(orm, viewer!, (em) => filesFor(em, record.id));
      yield { record, files };
    }
  }
}

/** Who goes away while a package is on its way, or may not have it any more, has it cut off: that is no fault of the house. */
function cutOff(error: unknown): void {
  if (!(error instanceof NotPacked) && !hasGone(error)) throw error;
}
