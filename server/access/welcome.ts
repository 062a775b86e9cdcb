import { UniqueConstraintViolationException } from "@mikro-orm/core";
import type { MikroORM } from "@mikro-orm/postgresql";
import { json, Router } from "express";
import { whyNotAnswer } from "../../schema/access.ts";
import { type Refusal, refusal } from "../../schema/refusal.ts";
import { tidyName, whyNotName } from "../../schema/text.ts";
import { inHouse } from "../context.ts";
import type { Auth } from "../people/auth.ts";
import { Person } from "../people/Person.ts";
import { Invitation } from "./Invitation.ts";
import { hashOf } from "./secret.ts";

type Signing = Pick<Auth, "addAccount" | "signInAs">;

/**
 * Where whoever holds the letter of an invitation gets an account, if nobody has one with the address that it was sent to: having the
 * letter proves that the address is theirs. They are signed in, and accept like everybody else.
 */
export function welcome(orm: MikroORM, auth: Signing): Router {
  const router = Router();
  router.post("/api/invitations/account", json({ limit: "4kb" }), async ({ body }, response) => {
    const { secret, name } = (body ?? {}) as Record<string, unknown>;
    if (typeof secret !== "string" || typeof name !== "string") return void response.status(400).json({ signedIn: false });
    const answer = await admit(orm, auth, secret, name);
    if ("key" in answer) return void response.status(409).json({ signedIn: false, whyNot: answer });
    response.setHeader("set-cookie", await auth.signInAs(answer.email, "Link")).json({ signedIn: true });
  });
  return router;
}

/** Makes the person and the account together, or says why not. */
async function admit(orm: MikroORM, { addAccount }: Signing, secret: string, name: string): Promise<{ email: string } | Refusal> {
  try {
    return await inHouse(orm, async (em) => {
      const invitation = await em.findOne(Invitation, { secretHash: hashOf(secret) });
      if (!invitation) return refusal("house.whyNot.unknown");
      const { email } = invitation;
      const no = whyNotAnswer(invitation, new Date()) ?? whyNotName(name);
      if (no) return no;
      if (await em.count(Person, { email })) return hasAccount;
      const person = em.create(Person, { name: tidyName(name), email });
      await em.flush();
      await addAccount({ id: person.id, name: person.name, email });
      return { email };
    });
  } catch (error) {
    if (error instanceof UniqueConstraintViolationException) return hasAccount;
    throw error;
  }
}

const hasAccount = refusal("access.whyNot.hasAccount");
