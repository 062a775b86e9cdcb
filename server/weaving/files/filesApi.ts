import type { IncomingMessage } from "node:http";
import type { EntityManager, MikroORM } from "@mikro-orm/postgresql";
import { type ErrorRequestHandler, type Request, type RequestHandler, type Response, Router, raw } from "express";
import { whyNotDescribe, whyNotWeave } from "../../../schema/hubs.ts";
import { refusal } from "../../../schema/refusal.ts";
import { mostBytes } from "../../../schema/weaving/files/form.ts";
import { type Context, type Outset, sessionOf, type Viewer } from "../../context.ts";
import { addressOf } from "../../edge/addressOf.ts";
import type { RateLimits } from "../../edge/RateLimits.ts";
import { errorFor, Refused, refuse } from "../../errors.ts";
import { NetworkMap } from "../../maps/NetworkMap.ts";
import type { Readers } from "../../Readers.ts";
import { languageOf } from "../../say.ts";
import { type Asked, askedIn } from "./askedIn.ts";
import { bringIn } from "./bringIn.ts";
import type { Desk, Meanwhile } from "./Desk.ts";
import { knownOf } from "./known.ts";
import { sendFile } from "./sendFile.ts";
import "./takeBack.ts";

/** What the doors for files are made of. */
export interface Parts {
  orm: MikroORM;
  readers: Readers;
  desk: Desk;
  rates: RateLimits;
  trustProxy: number;
}

/** Who asks, about which map of those that they see, and what the hub has. */
export interface Asking extends Outset {
  viewer: Viewer;
  map: NetworkMap;
  known: readonly string[];
}

/** What a file is worth in the share of whoever asks, in things that an operation brings. */
const worth = 100_000;

/**
 * A map as a file: `POST /api/maps/<id>/files/look` tells what files would do to it, `/bring` does it, and `/<form>` takes it out. What is
 * looked at is kept nowhere: whoever brings it in sends it again with what they have chosen, so that nothing of a file outlives its request.
 * The body of the first two is a line of JSON (`Asked`) and then the bytes of the files, one after the other.
 */
export function filesApi(parts: Parts): Router {
  const router = Router();
  const body = raw({ type: "application/octet-stream", limit: mostBytes + 1_000_000 });
  const admitted: RequestHandler = async (request, _response, next) => {
    await admit(parts, request);
    next();
  };
  router.post("/api/maps/:id/files/look", admitted, body, async (request, response) => {
    const [asked, asking] = [askedIn(request.body), await weaving(parts, request)];
    await tell(asking, response, async (meanwhile) => ({ seen: await parts.desk.look(jobOf(asked, asking), meanwhile) }));
  });
  router.post("/api/maps/:id/files/bring", admitted, body, async (request, response) => {
    const [asked, asking] = [askedIn(request.body), await weaving(parts, request)];
    await tell(asking, response, (meanwhile) => bring(parts, asking, asked, meanwhile));
  });
  router.post("/api/maps/:id/files/:form", admitted, ...sendFile(parts, (request) => askingOf(parts, request)));
  router.use("/api/maps", refused);
  return router;
}

/** Lets a request through whose reader may ask for something that is worth as much, before any of its body is read. */
async function admit({ readers, rates, trustProxy }: Parts, request: Request): Promise<void> {
  const { viewer } = await readers.of(request as IncomingMessage);
  if (!viewer) throw new Refused(refusal("files.whyNot.signedOut"));
  await rates.take({ viewer, address: addressOf(request, trustProxy) }, worth);
}

async function askingOf({ orm, readers }: Parts, request: Request): Promise<Asking> {
  const context = await readers.of(request as IncomingMessage);
  const viewer = context.viewer!;
  const em = orm.em.fork({ session: { variables: sessionOf(viewer) } });
  return em.transactional(
    async (inside) => {
      const map = await inside.findOneOrFail(NetworkMap, String(request.params.id), { populate: ["hub"] });
      return { ...context, viewer, map, known: await knownOf(inside as EntityManager, map) };
    },
    { readOnly: true },
  );
}

/** The same for whoever weaves the map, and may describe what comes onto it. */
async function weaving(parts: Parts, request: Request): Promise<Asking> {
  const asking = await askingOf(parts, request);
  const { viewer, map } = asking;
  refuse(whyNotWeave(viewer, { hub: map.hub.id, area: map.area?.id }) ?? whyNotDescribe(viewer, { hub: map.hub.id }));
  return asking;
}

/** What a thread is given: nothing of whoever asks. */
const jobOf = ({ files, wish }: Asked, { known, today, operation }: Asking) => ({ files, wish, known, today, operation });

const aLine = (said: object) => `${JSON.stringify(said)}\n`;

/** How whoever asked is told how far it is, and says that they have changed their mind: by going away. */
interface Telling extends Meanwhile {
  onShare: (share: number) => void;
}

/** Tells how far something is, line by line, until it is done or refused. */
async function tell({ language }: Asking, response: Response, act: (telling: Telling) => Promise<object>): Promise<void> {
  const gone = new AbortController();
  response.once("close", () => gone.abort());
  response.type("application/x-ndjson").setHeader("cache-control", "no-store");
  const say = (said: object) => void response.write(aLine(said));
  try {
    response.end(aLine(await act({ onReading: say, onShare: (share) => say({ share }), signal: gone.signal })));
  } catch (error) {
    if (gone.signal.aborted) return void response.end();
    if (!response.headersSent) throw error;
    response.end(aLine(answerTo(error, language)));
  }
}

async function bring({ orm, desk }: Parts, asking: Asking, asked: Asked, telling: Telling): Promise<object> {
  const { viewer, operation, map } = asking;
  const brought = await desk.bring(jobOf(asked, asking), telling);
  if (brought.seen.problemCount || brought.seen.mark !== asked.mark) throw new Refused(refusal("files.whyNot.changedSince"));
  await bringIn(orm, { viewer, operation, map, brought, onShare: telling.onShare, signal: telling.signal });
  return { done: { operation, counts: brought.seen.counts } };
}

const answerTo = (error: unknown, language: Context["language"]) => ({
  errors: [errorFor(language, { message: "", extensions: { code: "BROKEN" } }, error)],
});

/** Every 'no' in the reader's language; what is no 'no' is written down and masked. */
const refused: ErrorRequestHandler = (error: { status?: number }, request, response, _next) => {
  const cause = error.status === 413 ? new Refused(refusal("files.whyNot.tooLarge", { most: mostBytes / 2 ** 20 })) : error;
  const answer = answerTo(cause, languageOf(request.headers["accept-language"]));
  const isRefusal = answer.errors[0]!.extensions?.code === "REFUSED";
  response
    .status(isRefusal ? 422 : 500)
    .type("json")
    .json(answer);
};
