import type { EntityManager, MikroORM } from "@mikro-orm/postgresql";
import { type Request, type RequestHandler, type Response, Router } from "express";
import { DocumentKind } from "../../../schema/meetings/documents.ts";
import { type Language, languages, type WordKey } from "../../../schema/words.ts";
import { sessionOf, type Viewer } from "../../context.ts";
import { addressOf } from "../../edge/addressOf.ts";
import { type RateLimits, TooOften } from "../../edge/RateLimits.ts";
import type { Readers } from "../../Readers.ts";
import { say } from "../../say.ts";
import { documentAt } from "./documentAt.ts";
import { NotSet, type Typesetter } from "./Typesetter.ts";

/** What the addresses of documents are made of. */
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

/**
 * The documents of a meeting for Word: its summons, its agenda and its minutes, each as whoever asks may read it on its page, in the language
 * that they read in or say (`?language=en`).
 */
export function documentFiles(parts: Parts): Router {
  const router = Router();
  router.get("/api/meetings/:id/summons.docx", giving(parts, DocumentKind.summons));
  router.get("/api/meetings/:id/agenda.docx", giving(parts, DocumentKind.agenda));
  router.get("/api/meetings/:id/minutes.docx", giving(parts, DocumentKind.minutes));
  return router;
}

/** Answers with a document, or as for an address that never was. */
function giving(parts: Parts, kind: DocumentKind): RequestHandler {
  return async (request, response) => {
    const { readers, rates, trustProxy } = parts;
    try {
      const { viewer, language } = await readers.of(request);
      await rates.take({ viewer, address: addressOf(request, trustProxy) }, worth);
      await give(parts, kind, request, response, { viewer, language: chosen(request) ?? language });
    } catch (error) {
      if (error instanceof TooOften) return void response.status(429).set("Retry-After", String(error.seconds)).end();
      if (error instanceof NotSet) return void response.status(503).set("Retry-After", "10").end();
      throw error;
    }
  };
}

/** The language that is said in the address, if it is one of ours. */
const chosen = ({ query }: Request): Language | undefined => languages.find((language) => language === query.language);

async function give(
  { orm, typesetter }: Parts,
  kind: DocumentKind,
  { params }: Request,
  response: Response,
  { viewer, language }: { viewer: Viewer | null; language: Language },
): Promise<void> {
  const words = (key: WordKey, values?: Record<string, string | number>) => say(language, { key, ...(values && { values }) });
  const em = orm.em.fork({ session: { variables: sessionOf(viewer) } });
  const doc = await em.transactional(
    (inside) => documentAt(inside as EntityManager, viewer, String(params.id), kind, { say: words, language }),
    { readOnly: true },
  );
  if (!doc) return void response.status(404).json({ found: false });
  const bytes = await typesetter.set({ doc, language, page: words("minutes.document.page") });
  response
    .attachment(`${doc.kind} ${doc.title}.docx`.replace(/[\\/:*?"<>|]/g, "-"))
    .type(word)
    .set({ "Cache-Control": "private, no-store", "X-Robots-Tag": "noindex" })
    .send(Buffer.from(bytes));
}
