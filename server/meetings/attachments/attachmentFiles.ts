import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { EntityManager, MikroORM } from "@mikro-orm/postgresql";
import { type ErrorRequestHandler, type Request, type Response, Router, raw } from "express";
import { sql } from "kysely";
import { mostFile, mostTogether, pieceBytes, piecesOf } from "../../../schema/meetings/attachment.ts";
import { fileKinds } from "../../../schema/meetings/fileKind.ts";
import { refusal } from "../../../schema/refusal.ts";
import { hashOf } from "../../access/secret.ts";
import { inHouse, sessionOf, type Viewer } from "../../context.ts";
import { addressOf } from "../../edge/addressOf.ts";
import { type RateLimits, TooOften } from "../../edge/RateLimits.ts";
import { errorFor, Refused } from "../../errors.ts";
import type { Readers } from "../../Readers.ts";
import { isId } from "../../reading/isId.ts";
import { languageOf } from "../../say.ts";
import { CallLink } from "../CallLink.ts";
import type { AttachedFile } from "./AttachedFile.ts";
import { ofMeetings } from "./Attachment.ts";
import { type FilePlace, filePlaces, tablesOf } from "./filePlaces.ts";
import { forTheCalled } from "./forTheCalled.ts";
import { pieceAt } from "./pieces.ts";

/** What the doors for attached files are made of. */
export interface Parts {
  orm: MikroORM;
  readers: Readers;
  rates: RateLimits;
  trustProxy: number;
}

/** Asks the database with somebody's rights, or as the house, in a transaction of its own. */
type Look = <T>(work: (em: EntityManager) => Promise<T>) => Promise<T>;

/** What a piece and a file are worth in the share of whoever asks, in things that an operation brings. */
const worth = { piece: 5_000, file: 50_000 };

/**
 * Files of meetings, and of whatever else has some (`filePlaces`). A file comes in pieces of 256 KiB, each a request of its own
 * (`POST /api/meetings/<meeting>/files/<file>/<position>`), so that a lost connection costs one piece; a mutation, such as `attachFile`, then
 * makes them one. It is fetched as a stream, by whoever sees it or holds a summons to its meeting, and is always something to be kept: no page
 * of ours, and none of a file's own, is shown from here.
 */
export function attachmentFiles(parts: Parts): Router {
  const router = Router();
  const body = raw({ type: "application/octet-stream", limit: pieceBytes });
  for (const place of filePlaces)
    router.post(place.address, body, async (request, response) => {
      await keepPiece(parts, place, request);
      response.status(204).end();
    });
  router.get("/api/attachments/:id/:name", async (request, response) => {
    const { viewer } = await parts.readers.of(request);
    const look = asViewer(parts, viewer);
    await give(parts, request, response, { viewer, look, found: await look((em) => seen(em, String(request.params.id))) });
  });
  router.get("/call/:secret/attachments/:id/:name", async (request, response) => {
    const link = await inHouse(parts.orm, (em) => em.findOne(CallLink, { secretHash: hashOf(String(request.params.secret)) }));
    const look: Look = (work) => inHouse(parts.orm, work, link ? [link.hub.id] : []);
    const found = link && (await look((em) => forTheCalled(em, link, String(request.params.id))));
    await give(parts, request, response, { viewer: null, look, found: found && { place: ofMeetings, file: found } });
  });
  router.use([...filePlaces.map(({ address }) => address), "/api/attachments", "/call"], refused);
  return router;
}

const asViewer =
  ({ orm }: Parts, viewer: Viewer | null): Look =>
  (work) =>
    orm.em.fork({ session: { variables: sessionOf(viewer) } }).transactional((em) => work(em as EntityManager));

/** A file and what files of its kind belong to. */
interface Found {
  place: FilePlace;
  file: AttachedFile;
}

async function seen(em: EntityManager, id: string): Promise<Found | undefined> {
  for (const place of isId(id) ? filePlaces : []) {
    const file = await em.findOne(place.of(), id as never);
    if (file) return { place, file };
  }
}

async function keepPiece(parts: Parts, place: FilePlace, request: Request): Promise<void> {
  const { viewer } = await parts.readers.of(request);
  if (!viewer) throw new Refused(refusal("house.whyNot.signedOut"));
  await parts.rates.take({ viewer, address: addressOf(request, parts.trustProxy) }, worth.piece);
  const { id, file } = request.params as Record<string, string>;
  const position = Number(request.params.position);
  const bytes: unknown = request.body;
  if (!isId(id!) || !isId(file!)) throw new Refused(refusal("house.whyNot.unknown"));
  if (!Number.isInteger(position) || position < 0 || position >= piecesOf(mostFile) || !Buffer.isBuffer(bytes) || !bytes.length)
    throw new Refused(refusal("house.whyNot.badRequest", { reason: "piece" }));
  await asViewer(
    parts,
    viewer,
  )(async (em) => {
    const columns = await place.open(em, viewer, id!);
    const { pieces } = tablesOf(em, place);
    await refuseHeap(em, place, id!);
    await sql`
      insert into ${sql.table(pieces)} (${sql.join(Object.keys(columns).map((column) => sql.ref(column)))}, file, position, bytes)
      values (${sql.join(Object.values(columns))}, ${file}::uuid, ${position}, ${bytes}) on conflict do nothing`.execute(em.getKysely());
  });
}

/** What was begun and never attached is let go of after a day; until then there may be as much of it as of what was attached. */
async function refuseHeap(em: EntityManager, place: FilePlace, id: string): Promise<void> {
  const { rows } = await sql<{ kept: string }>`
    select coalesce(sum(octet_length(bytes)), 0) as kept from ${sql.table(tablesOf(em, place).pieces)}
    where ${sql.ref(place.column)} = ${id}`.execute(em.getKysely());
  if (Number(rows[0]!.kept) >= 2 * mostTogether) throw new Refused(refusal("attachments.whyNot.tooMuch", { most: mostTogether / 2 ** 20 }));
}

interface Giving {
  viewer: Viewer | null;
  look: Look;
  found: Found | null | undefined;
}

/** Sends a file piece by piece, as fast as it is taken; the same answer for one that is not there and one that is not for the reader. */
async function give(parts: Parts, request: Request, response: Response, { viewer, look, found }: Giving): Promise<void> {
  await parts.rates.take({ viewer, address: addressOf(request, parts.trustProxy) }, worth.file);
  if (!found) return void response.status(404).json({ found: false });
  const { name, kind, size, digest } = found.file;
  response.attachment(name).set({
    ...{ ETag: `"${digest}"`, "Cache-Control": "private, no-cache", "Content-Type": fileKinds[kind].media },
    ...{ "Content-Security-Policy": "default-src 'none'; sandbox; frame-ancestors 'none'", "X-Robots-Tag": "noindex" },
  });
  if (request.headers["if-none-match"]?.includes(`"${digest}"`)) return void response.status(304).end();
  response.setHeader("Content-Length", size);
  if (request.method === "HEAD") return void response.end();
  await pipeline(Readable.from(piecesOfFile(look, found, piecesOf(size)), { highWaterMark: 1 }), response).catch(() => {});
}

async function* piecesOfFile(look: Look, { place, file }: Found, count: number): AsyncGenerator<Buffer> {
  for (let position = 0; position < count; position++) {
    const piece = await look((em) => pieceAt(em, place, file.id, position));
    if (!piece) throw new Error("A file was taken away while it was fetched.");
    yield piece;
  }
}

/** Every 'no' in the reader's language; what is no 'no' is written down and masked. */
const refused: ErrorRequestHandler = (error: { status?: number }, request, response, next) => {
  if (response.headersSent) return next(error);
  const tooLarge = error.status === 413 ? new Refused(refusal("attachments.whyNot.tooLarge", { most: mostFile / 2 ** 20 })) : error;
  const answer = errorFor(languageOf(request.headers["accept-language"]), { message: "", extensions: { code: "BROKEN" } }, tooLarge);
  if (error instanceof TooOften) response.set("Retry-After", String(error.seconds));
  const isRefusal = answer.extensions?.code === "REFUSED";
  response.status(error instanceof TooOften ? 429 : isRefusal ? 422 : 500).json({ errors: [answer] });
};
