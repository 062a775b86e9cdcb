import type { IncomingMessage, Server } from "node:http";
import { GraphQLError, type GraphQLSchema, parse, validate } from "graphql";
import { useServer as serveGraphQL } from "graphql-ws/use/ws";
import { WebSocketServer } from "ws";
import { type Language, languages } from "../schema/words.ts";
import { errorFor } from "./errors.ts";
import { Documents, type Executor, type Operation } from "./execute.ts";
import type { Readers } from "./Readers.ts";
import { languageOf } from "./say.ts";

interface Options {
  http: Server;
  schema: GraphQLSchema;
  executor: Executor;
  readers: Readers;
  origins: readonly string[];
}

/** The largest message that a socket may send, in bytes. */
const largestMessage = 256 * 1024;

/** GraphQL over WebSocket at /graphql, for pages of our own origins only: a browser sends cookies along to whoever asks. */
export function openSockets({ http, schema, executor, readers, origins }: Options): { close(): Promise<void> } {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: largestMessage });
  http.on("upgrade", (request, socket, head) => {
    const { origin } = request.headers;
    if (new URL(request.url ?? "", "http://here").pathname !== "/graphql" || (origin && !origins.includes(origin)))
      return void socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
    sockets.handleUpgrade(request, socket, head, (opened) => sockets.emit("connection", opened, request));
  });
  const documents = new Documents((source) => readable(schema, source));
  const server = serveGraphQL<{ language?: string }, { request: IncomingMessage }>(
    {
      onSubscribe: async ({ connectionParams, extra }, _id, { query, operationName, variables }) => {
        const language = spoken(connectionParams?.language, extra.request);
        try {
          const document = documents.of(query);
          const contextValue = await readers.of(extra.request, language);
          return { schema, document, operationName, variableValues: variables, contextValue };
        } catch (error) {
          return error instanceof Unreadable
            ? error.errors.map((one) => new GraphQLError(errorFor(language, one.toJSON(), one).message))
            : Promise.reject(error);
        }
      },
      execute: (operation) => executor.execute(operation as Operation),
      subscribe: (operation) => executor.subscribe(operation as Operation) as never,
      onNext: ({ connectionParams, extra }, _id, _payload, _args, result) => {
        if (!result.errors) return;
        const language = spoken(connectionParams?.language, extra.request);
        return { ...result, errors: result.errors.map((error) => errorFor(language, error.toJSON(), error)) } as never;
      },
      onError: ({ connectionParams, extra }, _id, _payload, errors) =>
        errors.map((error) =>
          errorFor(spoken(connectionParams?.language, extra.request), "toJSON" in error ? error.toJSON() : error, error),
        ),
    },
    sockets,
  );
  return { close: async () => void (await server.dispose()) };
}

class Unreadable extends Error {
  constructor(readonly errors: readonly GraphQLError[]) {
    super("unreadable");
  }
}

function readable(schema: GraphQLSchema, source: string) {
  const document = parse(source, { maxTokens: 10_000 });
  const errors = validate(schema, document);
  if (errors.length) throw new Unreadable(errors);
  return document;
}

const spoken = (wanted: unknown, request: IncomingMessage): Language =>
  languages.find((language) => language === wanted) ?? languageOf(request.headers["accept-language"]);
