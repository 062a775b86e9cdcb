import type { MikroORM } from "@mikro-orm/postgresql";
import { Router } from "express";
import { sql } from "kysely";
import { inHouse } from "../context.ts";

/** What the demo's mailbox page reads: the letters that would have been sent, the newest first; mounted only where the demo is on. */
export function mailbox(orm: MikroORM): Router {
  const router = Router();
  router.get("/api/demo/mailbox", async (_request, response) => {
    const letters = await inHouse(orm, async (em) => {
      const { rows } = await sql`
        select id, recipient as "to", language, subject, text, queued_at as at from outgoing_mail order by id desc limit 50`.execute(
        em.getKysely(),
      );
      return rows;
    });
    response.set("cache-control", "no-store").json({ letters });
  });
  return router;
}
