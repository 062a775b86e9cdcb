import type { IncomingMessage } from "node:http";
import type { ApolloServer } from "@apollo/server";
import { expressMiddleware } from "@as-integrations/express5";
import { type ErrorRequestHandler, json, type RequestHandler, Router } from "express";
import { type Refusal, refusal } from "../../schema/refusal.ts";
import { errorFor } from "../errors.ts";
import type { Readers } from "../Readers.ts";
import { languageOf, say } from "../say.ts";
import { addressOf } from "./addressOf.ts";
import { keyOf, NotKnown } from "./keyOf.ts";
import { limits, tooMuch } from "./limits.ts";
import type { Asked } from "./openApollo.ts";

/** GraphQL over HTTP: questions as JSON, and none of what a form on another site could send. */
export function overHttp(apollo: ApolloServer<Asked>, readers: Readers, trustProxy: number): Router {
  const router = Router();
  const asked = new WeakMap<IncomingMessage, Asked>();
  const recognised: RequestHandler = async (request, response, next) => {
    const key = keyOf(request.headers.authorization);
    try {
      const context = key === undefined ? await readers.of(request) : await readers.withKey(key, request);
      if (!context) return void response.status(401).set("WWW-Authenticate", wrongKey).json(no(request, new NotKnown().refusal));
      asked.set(request, { ...context, address: addressOf(request, trustProxy) });
      next();
    } catch (error) {
      response.status(500).json({ errors: [errorFor(languageOf(request.headers["accept-language"]), broken, error)] });
    }
  };
  const carriedOut = expressMiddleware(apollo, { context: async ({ req }) => asked.get(req as never)! }) as RequestHandler;
  router.use(onlyJson, json({ limit: limits.bytes, strict: false }), unreadable, recognised, carriedOut);
  return router;
}

const wrongKey = 'Bearer realm="samvav", error="invalid_token"';

const broken = { message: "", extensions: { code: "BROKEN" } };

const onlyJson: RequestHandler = (request, response, next) => {
  if (request.method !== "POST" || request.is("application/json")) return next();
  response.status(415).json(no(request, refusal("edge.whyNot.contentType")));
};

/** A body that is no JSON, or too much of it. */
const unreadable: ErrorRequestHandler = (error: { status?: number; type?: string; message: string }, request, response, _next) => {
  const status = error.status ?? 400;
  const reason = status === 413 ? tooMuch("bytes") : refusal("house.whyNot.badRequest", { reason: error.type ?? "" });
  response.status(status).json(no(request, reason));
};

const no = ({ headers }: IncomingMessage, reason: Refusal) => ({
  errors: [{ message: say(languageOf(headers["accept-language"]), reason), extensions: { code: "REFUSED", ...reason } }],
});
