import type { EntityManager, MikroORM } from "@mikro-orm/postgresql";
import { type Request, type RequestHandler, Router } from "express";
import { yearIn } from "../../../schema/agreements/papers/years.ts";
import type { Pen } from "../../../schema/meetings/document.parts.ts";
import type { Doc } from "../../../schema/meetings/document.ts";
import { type Language, languages } from "../../../schema/words.ts";
import { sessionOf, type Viewer } from "../../context.ts";
import { addressOf } from "../../edge/addressOf.ts";
import { type RateLimits, TooOften } from "../../edge/RateLimits.ts";
import { NotSet, type Typesetter } from "../../meetings/documents/Typesetter.ts";
import type { Readers } from "../../Readers.ts";
import { say } from "../../say.ts";
import { followUpPaper, paperOf, yearPaper } from "./paperOf.ts";

/** What the addresses of agreements' documents are made of. */
export interface Parts {
  orm: MikroORM;
  readers: Readers;
  rates: RateLimits;
  trustProxy: number;
  typesetter: Typesetter;
}

/** What a document is worth in the share of whoever asks, in things that an operation brings. */
const worth = 50_000;

const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

type Find = (em: EntityManager, viewer: Viewer | null, request: Request, pen: Pen) => Promise<Doc | undefined>;

/**
 * The documents of agreements for Word: a text (`?version=2`; without it what is in force), a follow-up, and the report of a year, each as
 * whoever asks may read it on its page, in the language that they read in or say (`?language=en`).
 */
export function paperFiles(parts: Parts): Router {
  const router = Router();
  const text: Find = (em, viewer, { params, query }, pen) => {
    const version = typeof query.version === "string" ? Number.parseInt(query.version, 10) : Number.NaN;
    return paperOf(em, viewer, String(params.id), Number.isNaN(version) ? undefined : version, pen);
  };
  const followUp: Find = (em, viewer, { params }, pen) => followUpPaper(em, viewer, String(params.id), pen);
  const year: Find = async (em, viewer, { params }, pen) => {
    const asked = yearIn(String(params.year));
    return asked === undefined ? undefined : yearPaper(em, viewer, String(params.slug), asked, pen);
  };
  router.get("/api/agreements/:id/agreement.docx", giving(parts, text));
  router.get("/api/follow-ups/:id/follow-up.docx", giving(parts, followUp));
  router.get("/api/hubs/:slug/agreements/:year.docx", giving(parts, year));
  return router;
}

/** Answers with a document, or as for an address that never was. */
function giving({ orm, readers, rates, trustProxy, typesetter }: Parts, find: Find): RequestHandler {
  return async (request, response) => {
    try {
      const { viewer, language: own } = await readers.of(request);
      await rates.take({ viewer, address: addressOf(request, trustProxy) }, worth);
      const language: Language = languages.find((one) => one === request.query.language) ?? own;
      const pen: Pen = { language, say: (key, values) => say(language, { key, ...(values && { values }) }) };
      const em = orm.em.fork({ session: { variables: sessionOf(viewer) } });
      const doc = await em.transactional((inside) => find(inside as EntityManager, viewer, request, pen), { readOnly: true });
      if (!doc) return void response.status(404).json({ found: false });
      const bytes = await typesetter.set({ doc, language, page: pen.say("minutes.document.page") });
      response
        .attachment(`${doc.kind} ${doc.title}.docx`.replace(/[\\/:*?"<>|]/g, "-"))
        .type(word)
        .set({ "Cache-Control": "private, no-store", "X-Robots-Tag": "noindex" })
        .send(Buffer.from(bytes));
    } catch (error) {
      if (error instanceof TooOften) return void response.status(429).set("Retry-After", String(error.seconds)).end();
      if (error instanceof NotSet) return void response.status(503).set("Retry-After", "10").end();
      throw error;
    }
  };
}
