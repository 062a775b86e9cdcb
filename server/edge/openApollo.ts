import type { Server } from "node:http";
import { ApolloServer, type ApolloServerPlugin, type GraphQLRequestContext, HeaderMap } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import { ApolloServerPluginDrainHttpServer } from "@apollo/server/plugin/drainHttpServer";
import type { GraphQLError, GraphQLFormattedError, GraphQLSchema } from "graphql";
import type { Outset } from "../context.ts";
import { errorFor } from "../errors.ts";
import type { Executor } from "../execute.ts";
import type { Bearer } from "../people/ApiTokens.ts";
import { textOf } from "../reading/Written.ts";
import { tooManyTokens, Unreadable } from "./Documents.ts";
import type { Gate } from "./Gate.ts";
import { limits } from "./limits.ts";
import { TooOften } from "./RateLimits.ts";

/** What is known of a request over HTTP before its operation begins. */
export type Asked = Outset & { address: string; bearer?: Bearer };

interface Parts {
  http: Server;
  schema: GraphQLSchema;
  executor: Executor;
  gate: Gate;
}

/** Apollo reads and answers; the gate judges and the executor carries out, so that HTTP and WebSocket share one way of doing both. */
export async function openApollo({ http, schema, executor, gate }: Parts): Promise<ApolloServer<Asked>> {
  const { documents } = gate;
  const apollo = new ApolloServer<Asked>({
    gateway: {
      load: async () => ({
        schema,
        executor: ({ document, request, context }) =>
          executor.execute({
            document,
            operationName: request.operationName,
            variableValues: request.variables,
            contextValue: context as Asked,
          }),
      }),
      onSchemaLoadOrUpdate: (tell) => {
        tell({ apiSchema: schema, coreSupergraphSdl: "" });
        return () => {};
      },
      stop: async () => {},
    },
    // The gate validates, with limits before it; documents are kept there too, and nobody outside adds to those of the pages.
    dangerouslyDisableValidation: true,
    parseOptions: { maxTokens: limits.tokens },
    documentStore: { get: async (key) => documents.known(key.slice(-64)), set: async () => {}, delete: async () => false },
    persistedQueries: { cache: { get: async (key) => documents.text(key.slice(-64)), set: async () => {}, delete: async () => false } },
    // The process stops everything in order; Apollo would begin on its own and wait for sockets that nobody has closed.
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    stringifyResult: textOf,
    plugins: [
      ApolloServerPluginDrainHttpServer({ httpServer: http }),
      ApolloServerPluginCacheControlDisabled(), // else every field of every answer is watched
      ApolloServerPluginLandingPageDisabled(), // it would ask a third party for its scripts
      judging(gate),
      wording(gate),
    ],
  });
  await apollo.start();
  return apollo;
}

const judging = (gate: Gate): ApolloServerPlugin<Asked> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ queryHash, document, request, contextValue }) => {
      gate.documents.judge(queryHash, document);
      await gate.admit({ hash: queryHash, document }, request, contextValue);
    },
  }),
});

/** Errors are worded here and not in `formatError`, which does not know who asks and in which language. */
const wording = ({ documents }: Gate): ApolloServerPlugin<Asked> => ({
  requestDidStart: async () => ({
    willSendResponse: async (context) => {
      const { body } = context.response;
      if (body.kind !== "single" || !body.singleResult.errors) return;
      const language = context.contextValue.language ?? "sv";
      const errors = context.errors ?? [];
      body.singleResult.errors = body.singleResult.errors.flatMap((formatted, at) =>
        behind(errors[at], formatted).map(([error, one]) => errorFor(language, one, documents.discreet(error as GraphQLError))),
      );
      if (!("data" in body.singleResult)) begin(context, errors);
    },
  }),
});

/** What lies behind an error: all that is wrong with a document, or the reason why it was given up. */
function behind(error: GraphQLError | undefined, formatted: GraphQLFormattedError): [unknown, GraphQLFormattedError][] {
  const tooMany = tooManyTokens(error);
  if (tooMany) return [[tooMany, tooMany.toJSON()]];
  if (!(error instanceof Unreadable)) return [[error ?? formatted, formatted]];
  return error.errors.map((one) => [one, { ...one.toJSON(), extensions: { code: error.extensions.code } }]);
}

/** How an answer begins that has only errors: whoever reads plain JSON looks for them in it, and takes it for answered (GraphQL over HTTP). */
function begin({ request, response }: GraphQLRequestContext<Asked>, errors: readonly GraphQLError[]): void {
  const tooOften = errors.find((error) => error instanceof TooOften);
  const { http } = response;
  if (tooOften) {
    http.status = 429;
    http.headers ??= new HeaderMap();
    http.headers.set("retry-after", String(tooOften.seconds));
    return;
  }
  if (http.status === 405 || errors.some(({ extensions }) => extensions.code === "PERSISTED_QUERY_NOT_FOUND")) return;
  http.status = /^[^,]*graphql-response\+json/.test(request.http?.headers.get("accept") ?? "") ? 400 : 200;
}
