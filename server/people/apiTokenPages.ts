import { json, type Request, type RequestHandler, type Response, Router } from "express";
import { type Refusal, refusal } from "../../schema/refusal.ts";
import { type TokenInput, whyNotMakeTokens, whyNotToken } from "../../schema/tokens.ts";
import type { Readers } from "../Readers.ts";
import { languageOf, say } from "../say.ts";
import type { ApiTokens } from "./ApiTokens.ts";
import type { Auth } from "./auth.ts";

/** A key to the API that somebody has made or taken back. */
export interface KeyDone {
  person: string;
  hub: string;
  name: string;
  kind: "keyMade" | "keyRevoked";
}

/** What a person sees and does about their keys. It is not in the GraphQL API: no key may make another. */
export function apiTokenPages(tokens: ApiTokens, readers: Readers, auth: Auth, tell: (done: KeyDone) => Promise<void>): Router {
  const router = Router();
  const signedIn =
    (answer: (request: Request, response: Response, person: string, session: string) => Promise<unknown>): RequestHandler =>
    async (request, response) => {
      const who = await auth.whoIs(request.headers);
      if (!who) return void response.status(401).json(no(request, refusal("house.whyNot.signedOut")));
      await answer(request, response, who.person, who.session);
    };
  router.get(
    "/api/tokens",
    signedIn(async (_request, response, person) => response.json({ tokens: await tokens.of(person) })),
  );
  router.post(
    "/api/tokens",
    json({ limit: "2kb" }),
    signedIn(async (request, response, person, session) => {
      const wanted = inputOf(request.body);
      const { viewer } = await readers.of(request);
      const entered = await tokens.entered(session);
      if (!wanted || !viewer || !entered) return response.status(400).json(no(request, refusal("house.whyNot.unknown")));
      const reason = whyNotMakeTokens(entered, new Date()) ?? whyNotToken(wanted, viewer, (await tokens.of(person)).length);
      if (reason) return response.status(403).json(no(request, reason));
      const token = await tokens.make(person, wanted);
      await tell({ person, hub: wanted.hub, name: wanted.name.trim(), kind: "keyMade" });
      response.status(201).json({ token });
    }),
  );
  router.delete(
    "/api/tokens/:id",
    signedIn(async (request, response, person) => {
      const revoked = await tokens.revoke(person, String(request.params.id));
      if (revoked) await tell({ person, ...revoked, kind: "keyRevoked" });
      response.status(revoked ? 200 : 404).json({ revoked: !!revoked });
    }),
  );
  return router;
}

function inputOf(body: unknown): TokenInput | undefined {
  const { name, hub, writes, days } = (body ?? {}) as Record<string, unknown>;
  if (typeof name !== "string" || typeof hub !== "string" || typeof writes !== "boolean" || typeof days !== "number") return undefined;
  return { name, hub, writes, days };
}

const no = (request: Request, reason: Refusal) => ({
  errors: [{ message: say(languageOf(request.headers["accept-language"]), reason), extensions: { code: "REFUSED", ...reason } }],
});
