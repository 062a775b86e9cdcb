import type { EntityManager, MikroORM } from "@mikro-orm/postgresql";
import express, { Router } from "express";
import { usualChoices, withoutLetters } from "../../schema/notices/choices.ts";
import { inHouse } from "../context.ts";
import { Person } from "../people/Person.ts";
import { Notice } from "./Notice.ts";
import { NoticeChoices } from "./NoticeChoices.ts";
import { type Stop, stopOf } from "./stopAddress.ts";

/**
 * Where letters of reminders are stopped without signing in. Looking tells which they are and changes nothing, since mail is read by machines; a
 * post stops them, from our own page or from the button of a mail program (RFC 8058), as often as it comes.
 */
export function stopLetters({ orm, secret }: { orm: MikroORM; secret: string }): Router {
  const router = Router();
  router.get("/api/letters/:address", (request, response) => {
    const stop = stopOf(secret, request.params.address);
    response.set("cache-control", "no-store").json(stop ? { found: true, what: stop.what } : { found: false });
  });
  router.post(
    ["/letters/:address", "/api/letters/:address"],
    express.urlencoded({ extended: false, limit: "1kb" }),
    async (request, response) => {
      const stop = stopOf(secret, String(request.params.address));
      const found = !!stop && (await inHouse(orm, (em) => stopNow(em, stop)));
      response
        .set("cache-control", "no-store")
        .status(found ? 200 : 404)
        .json({ found });
    },
  );
  return router;
}

/** Stops somebody's letters; false when they are no longer there. An address that is gone already gets none. */
async function stopNow(em: EntityManager, { whose, what }: Stop): Promise<boolean> {
  if (what === "address") {
    for (const forget of Notice.forgets) await forget(em, whose);
    return true;
  }
  const who = await em.findOne(Person, whose);
  if (!who) return false;
  const choices = await em.findOne(NoticeChoices, { person: whose });
  const ways = withoutLetters(choices ?? usualChoices, what === "all" ? undefined : [what]);
  if (choices) choices.ways = ways;
  else em.create(NoticeChoices, { ...usualChoices, person: who, ways });
  return true;
}
