import type { EntityManager } from "@mikro-orm/postgresql";
import type { Pen } from "../../../schema/meetings/document.parts.ts";
import type { Doc } from "../../../schema/meetings/document.ts";
import { agendaDocument, type Beside, DocumentKind, minutesDocument, summonsDocument } from "../../../schema/meetings/documents.ts";
import type { Viewer } from "../../context.ts";
import { contentAt } from "../minutes/contentAt.ts";
import { Minutes } from "../minutes/Minutes.ts";
import { MinutesApproval } from "../minutes/MinutesApproval.ts";
import { MinutesNote } from "../minutes/MinutesNote.ts";

/** A document of a meeting as whoever looks may read it; nothing when there is none that they may see. */
export async function documentAt(
  em: EntityManager,
  viewer: Viewer | null,
  meeting: string,
  kind: DocumentKind,
  pen: Pen,
): Promise<Doc | undefined> {
  const content = await contentAt(em, viewer, meeting, kind);
  if (!content) return;
  if (kind === DocumentKind.summons) return summonsDocument(content, pen);
  if (kind === DocumentKind.agenda) return agendaDocument(content, pen);
  return minutesDocument(content, await besideOf(em, viewer, meeting), pen);
}

async function besideOf(em: EntityManager, viewer: Viewer | null, meeting: string): Promise<Beside> {
  const minutes = await em.findOneOrFail(Minutes, { meeting });
  const approvals = await em.find(MinutesApproval, { minutes, version: minutes.version }, { orderBy: { id: 1 } });
  const notes = await em.find(MinutesNote, { minutes }, { orderBy: { createdAt: 1 } });
  const isMember = !!viewer?.memberOf.includes(minutes.hub.id);
  return {
    ...{ state: minutes.state, number: minutes.number ?? null, year: minutes.year ?? null, digest: minutes.digest ?? null },
    approvals: approvals.map(({ role, name, open, answer, answeredAt, onPaper }) => ({
      ...{ role, answer, onPaper, answeredAt: answeredAt?.toISOString() ?? null },
      name: isMember || open ? (name ?? null) : null,
    })),
    notes: notes.map(({ text, createdAt }) => ({ text, createdAt: createdAt.toISOString() })),
  };
}
