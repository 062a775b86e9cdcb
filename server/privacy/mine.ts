import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { EntityManager, MikroORM } from "@mikro-orm/postgresql";
import { type Request, type Response, Router } from "express";
import { HappeningKind } from "../../schema/log.ts";
import { whyNotForOneself } from "../../schema/people.ts";
import { sv } from "../../schema/privacy.words.ts";
import { noteAsHouse } from "../log/note.ts";
import { Person } from "../people/Person.ts";
import type { Readers } from "../Readers.ts";
import type { Eraser } from "./Eraser.ts";
import { type Mine, mineOf } from "./mineOf.ts";
import { readable } from "./readable.ts";

/** What a person's own page reads: everything that the installation has on them, and the same to take along, as JSON and to read. */
export function mine(eraser: Eraser, readers: Readers, orm: MikroORM): Router {
  const router = Router();
  const whose = async (request: Request, response: Response) => {
    const { viewer, language } = await readers.of(request as IncomingMessage);
    response.setHeader("cache-control", "no-store");
    const no = viewer && whyNotForOneself(viewer);
    if (no) return void response.status(403).json({ found: false, whyNot: no });
    if (viewer) return { mine: mineOf(await eraser.everythingOf(viewer.id), viewer.id), viewer, language };
    response.status(401).json({ found: false });
  };
  const exported = ({ hubs, person }: Mine, format: string) =>
    Promise.all(
      hubs.map(({ id }) =>
        noteAsHouse(orm.em as EntityManager, id, { by: person, operation: randomUUID(), deed: "exportMine" }, exportOf(person, format)),
      ),
    );

  router.get("/api/me/data", async (request, response) => {
    const found = await whose(request, response);
    if (found) response.json(found.mine);
  });
  router.get("/api/me/data.json", async (request, response) => {
    const found = await whose(request, response);
    if (!found) return;
    await exported(found.mine, "json");
    response.attachment("samvav-mina-uppgifter.json").send(JSON.stringify(found.mine, null, 2));
  });
  router.get("/api/me/data.html", async (request, response) => {
    const found = await whose(request, response);
    if (!found) return;
    await exported(found.mine, "html");
    response.attachment("samvav-mina-uppgifter.html").send(readable(found.mine, found.language));
  });
  return router;
}

const exportOf = (person: string, format: string) => ({
  kind: HappeningKind.export,
  type: Person.name,
  subject: person,
  label: sv.mine.title,
  changes: [{ field: "format", before: null, after: format }],
});
