import { Router } from "express";
import { yearIn } from "../../../schema/agreements/papers/years.ts";
import { asWord, type Find, type Parts } from "../../meetings/documents/asWord.ts";
import { followUpPaper, paperOf, yearPaper } from "./paperOf.ts";

/**
 * The documents of agreements for Word: a text (`?version=2`; without it what is in force), a follow-up, and the report of a year, each as
 * whoever asks may read it on its page.
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
  router.get("/api/agreements/:id/agreement.docx", asWord(parts, text));
  router.get("/api/follow-ups/:id/follow-up.docx", asWord(parts, followUp));
  router.get("/api/hubs/:slug/agreements/:year.docx", asWord(parts, year));
  return router;
}
