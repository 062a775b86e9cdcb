import { Router } from "express";
import { DocumentKind } from "../../../schema/meetings/documents.ts";
import { asWord, type Find, type Parts } from "./asWord.ts";
import { documentAt } from "./documentAt.ts";

/** The documents of a meeting for Word: its summons, its agenda and its minutes, each as whoever asks may read it on its page. */
export function documentFiles(parts: Parts): Router {
  const router = Router();
  const meetings =
    (kind: DocumentKind): Find =>
    (em, viewer, { params }, pen) =>
      documentAt(em, viewer, String(params.id), kind, pen);
  router.get("/api/meetings/:id/summons.docx", asWord(parts, meetings(DocumentKind.summons)));
  router.get("/api/meetings/:id/agenda.docx", asWord(parts, meetings(DocumentKind.agenda)));
  router.get("/api/meetings/:id/minutes.docx", asWord(parts, meetings(DocumentKind.minutes)));
  return router;
}
