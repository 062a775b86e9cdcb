import type { EntityManager, MikroORM } from "@mikro-orm/postgresql";
import type { Request, RequestHandler, Response } from "express";
import type { Pen } from "../../../schema/meetings/document.parts.ts";
import type { Doc } from "../../../schema/meetings/document.ts";
import { languages } from "../../../schema/words.ts";
import { sessionOf, type Viewer } from "../../context.ts";
import { addressOf } from "../../edge/addressOf.ts";
import { type RateLimits, TooOften } from "../../edge/RateLimits.ts";
import type { Readers } from "../../Readers.ts";
import { say } from "../../say.ts";
import { NotSet, type Typesetter } from "./Typesetter.ts";

/** What the addresses of documents are made of. */
export interface Parts {
  orm: MikroORM;
  readers: Readers;
  rates: RateLimits;
  trustProxy: number;
  typesetter: Typesetter;
}

/** The document that somebody asks for, as they may read it; nothing when there is none for them. */
export type Find = (em: EntityManager, viewer: Viewer | null, request: Request, pen: Pen) => Promise<Doc | undefined>;

/** What a document is worth in the share of whoever asks, in things that an operation brings. */
export const worth = 50_000;

const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Answers with a document for Word, in the language that is said in the address (`?language=en`) or the reader's own; or as for an address that never was. */
export const asWord = (parts: Parts, find: Find): RequestHandler =>
  orLater(async (request, response) => {
    const { orm, readers, rates, trustProxy, typesetter } = parts;
    const { viewer, language: own } = await readers.of(request);
    await rates.take({ viewer, address: addressOf(request, trustProxy) }, worth);
    const language = languages.find((one) => one === request.query.language) ?? own;
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
  });

/** Answers, or says after how many seconds to ask again: whoever asks too often, and everyone while too much is being set. */
export function orLater(answer: (request: Request, response: Response) => Promise<void>): RequestHandler {
  return async (request, response) => {
    try {
      await answer(request, response);
    } catch (error) {
      if (error instanceof TooOften) return void response.status(429).set("Retry-After", String(error.seconds)).end();
      if (error instanceof NotSet) return void response.status(503).set("Retry-After", "10").end();
      throw error;
    }
  };
}
