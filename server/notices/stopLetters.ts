import type { EntityManager, MikroORM } from "@mikro-orm/postgresql";
import express, { Router } from "express";
import { usualChoices, withoutLetters } from "../../schema/notices/choices.ts";
import type { NoticeKind } from "../../schema/notices/kinds.ts";
import { inHouse } from "../context.ts";
import { Person } from "../people/Person.ts";
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
    response.set("cache-control", "no-store").json(stop ? { found: true, kind: stop.kind ?? null } : { found: false });
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

/** Stops somebody's letters; false when they are no longer there. */
async function stopNow(em: EntityManager, { person, kind }: Stop): Promise<boolean> {
  const who = await em.findOne(Person, person);
  if (!who) return false;
  const choices = await em.findOne(NoticeChoices, { person });
  const ways = withoutLetters(choices ?? usualChoices, kind ? [kind as NoticeKind] : undefined);
  if (choices) choices.ways = ways;
  else em.create(NoticeChoices, { ...usualChoices, person: who, ways });
  return true;
}
