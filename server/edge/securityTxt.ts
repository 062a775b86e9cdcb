import { Router } from "express";

const year = 365 * 24 * 60 * 60 * 1_000;

/** Where somebody who has found a weakness turns (RFC 9116); there is no such page where nobody has been named. */
export function securityTxt(publicUrl: string, contact: string | undefined, now: Date): Router {
  const router = Router();
  const expires = new Date(now.getTime() + year - 1).toISOString();
  const lines = [
    `Contact: ${contact}`,
    `Expires: ${expires}`,
    "Preferred-Languages: sv, en",
    `Canonical: ${publicUrl}/.well-known/security.txt`,
  ];
  router.get("/.well-known/security.txt", (_request, response) => {
    if (!contact) return void response.status(404).type("text/plain").send("Nobody is named here.\n");
    response.type("text/plain").send(`${lines.join("\n")}\n`);
  });
  return router;
}
