import { randomUUID } from "node:crypto";
import type { EntityManager } from "@mikro-orm/postgresql";
import { type Request, type RequestHandler, type Response, Router, urlencoded } from "express";
import { byteOrderMark, csvLine, separators } from "../../../schema/csv.ts";
import { HappeningKind } from "../../../schema/log.ts";
import { whyNotDay } from "../../../schema/text.ts";
import { type Language, languages } from "../../../schema/words.ts";
import { type Outset, sessionOf } from "../../context.ts";
import { addressOf } from "../../edge/addressOf.ts";
import { noteAsHouse } from "../../log/note.ts";
import { orLater, type Parts, worth } from "../../meetings/documents/asWord.ts";
import { say } from "../../say.ts";
import type { Sheet } from "../../weaving/files/formats/workbook.ts";
import { boardHub } from "./BoardResolver.ts";
import { boardsOf } from "./Boards.ts";
import { boardSheets } from "./boardSheets.ts";

const media = { xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", csv: "text/csv; charset=utf-8" } as const;
type Form = keyof typeof media;

/**
 * The agreements of a hub as a file, as the member who asks sees them: `POST /api/hubs/lund/agreements.xlsx` or `.csv`, with `on` (a day) and
 * `language` as a form. A form, since taking out is written in the hub's log.
 */
export function boardFiles(parts: Parts): Router {
  const router = Router();
  const form = urlencoded({ extended: false, limit: "10kb" });
  router.post("/api/hubs/:slug/agreements.xlsx", form, giving(parts, "xlsx"));
  router.post("/api/hubs/:slug/agreements.csv", form, giving(parts, "csv"));
  return router;
}

const giving = (parts: Parts, form: Form): RequestHandler =>
  orLater(async (request, response) => {
    const asked = await parts.readers.of(request);
    await parts.rates.take({ viewer: asked.viewer, address: addressOf(request, parts.trustProxy) }, worth);
    await give(parts, form, asked, request, response);
  });

async function give({ orm, typesetter }: Parts, form: Form, asked: Outset, { params, body }: Request, response: Response): Promise<void> {
  const { viewer, today } = asked;
  const said = (body ?? {}) as Record<string, unknown>;
  const on = typeof said.on === "string" && !whyNotDay(said.on) ? said.on : today;
  const language = languages.find((one) => one === said.language) ?? asked.language;
  const em = orm.em.fork({ session: { variables: sessionOf(viewer) } });
  const taken = await em.transactional(
    async (inside) => {
      const hub = await boardHub(inside as EntityManager, String(params.slug));
      if (!hub || !viewer?.memberOf.includes(hub.id)) return;
      return { hub, board: await boardsOf(asked).on({ em: inside as EntityManager, viewer }, hub, on) };
    },
    { readOnly: true },
  );
  if (!taken) return void response.status(404).json({ found: false });
  const { hub, board } = taken;
  await noteAsHouse(
    orm.em as EntityManager,
    hub.id,
    { by: viewer!.id, operation: randomUUID(), deed: "takeOutAgreements" },
    { kind: HappeningKind.export, type: "Hub", subject: hub.id, label: hub.name, changes: [{ field: "form", before: null, after: form }] },
  );
  const sheets = boardSheets(board, language);
  const bytes = form === "xlsx" ? await typesetter.set({ sheets }) : csvOf(sheets[0], language);
  response
    .attachment(`${say(language, { key: "board.file.name" })} ${params.slug} ${on}.${form}`)
    .type(media[form])
    .set({ "Cache-Control": "private, no-store", "X-Robots-Tag": "noindex" })
    .send(Buffer.from(bytes));
}

/** A sheet as text that a spreadsheet of the reader's language opens; what it would take for a formula stays text. */
const csvOf = ({ columns, rows }: Sheet, language: Language): string =>
  byteOrderMark + [columns.map(({ title }) => title), ...rows].map((cells) => csvLine(cells, separators[language])).join("");
