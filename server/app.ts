import "reflect-metadata";
import { createServer, type IncomingMessage, type Server } from "node:http";
import { fileURLToPath } from "node:url";
import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled } from "@apollo/server/plugin/disabled";
import { ApolloServerPluginDrainHttpServer } from "@apollo/server/plugin/drainHttpServer";
import { expressMiddleware } from "@as-integrations/express5";
import type { MikroORM, PostgreSqlConnection } from "@mikro-orm/postgresql";
import express from "express";
import type { GraphQLSchema } from "graphql";
import helmet from "helmet";
import type { Context } from "./context.ts";
import { migrate, openOrm } from "./database/orm.ts";
import { whyNotServe } from "./database/roles.ts";
import { errorFor } from "./errors.ts";
import { Executor } from "./execute.ts";
import { makeSchema } from "./graphql.ts";
import { CannotStart } from "./host/CannotStart.ts";
import type { Config } from "./host/config.ts";
import { health } from "./host/health.ts";
import { demoPeople } from "./access/demoPeople.ts";
import { Feed } from "./log/feed.ts";
import { mailbox } from "./mail/mailbox.ts";
import { Postman } from "./mail/Postman.ts";
import { deliverBySmtp } from "./mail/transport.ts";
import { type Auth, openAuth } from "./people/auth.ts";
import { demo } from "./people/demo.ts";
import { Readers } from "./Readers.ts";
import { openSockets } from "./sockets.ts";

/** What an app is opened with: the database as its owner (who migrates) and as the role that serves. */
export interface AppOptions {
  config: Config;
  databaseUrl: string;
  servingUrl: string;
  secret: string;
}

/** The whole server, ready to listen. */
export interface App {
  http: Server;
  orm: MikroORM;
  auth: Auth;
  executor: Executor;
  readers: Readers;
  ready(): Promise<boolean>;
  close(): Promise<void>;
}

type Asked = Omit<Context, "em">;

/** GraphQL over HTTP for asking and over a WebSocket for hearing, signing in, and the pages themselves, at one address. */
export async function openApp({ config, databaseUrl, servingUrl, secret }: AppOptions): Promise<App> {
  await migrate(databaseUrl);
  const [orm, schema, auth] = await Promise.all([
    openOrm(servingUrl),
    makeSchema(),
    openAuth({ databaseUrl, secret, publicUrl: config.publicUrl, origins: config.origins }),
  ]);
  await refuseToBypass(orm);
  const feed = new Feed(orm, servingUrl);
  await feed.open();
  const executor = new Executor(schema, orm);
  const readers = new Readers(orm, auth, feed, config.publicUrl);
  const pages = express();
  const http = createServer(pages);
  const sockets = openSockets({ http, schema, executor, readers, origins: config.origins });
  const apollo = await openApollo(http, schema, executor);
  const ready = async () => (await orm.checkConnection()).ok && (await orm.migrator.getPending()).length === 0;
  serve(pages, { config, auth, orm, apollo, readers, ready });
  const closePost = await openPost(config, orm, servingUrl);
  const close = async () => {
    await sockets.close();
    await closePost();
    await apollo.stop();
    await feed.close();
    await Promise.all([orm.close(), auth.close()]);
  };
  return { http, orm, auth, executor, readers, ready, close };
}

/** Asks on the very connections that will serve. */
async function refuseToBypass(orm: MikroORM): Promise<void> {
  const reason = await whyNotServe(await (orm.em.getConnection() as PostgreSqlConnection).getNativeClient());
  if (!reason) return;
  await orm.close();
  throw new CannotStart(reason);
}

/** Begins to send what is queued: by SMTP, or in a demo without it to the mailbox that anyone may look into. */
async function openPost({ mail, demo }: Config, orm: MikroORM, servingUrl: string): Promise<() => Promise<void>> {
  const smtp = mail && deliverBySmtp(mail);
  const nowhere = async () => Promise.reject(new Error("there is no SMTP_URL"));
  const postman = new Postman(orm, servingUrl, smtp?.deliver ?? (demo ? undefined : nowhere));
  await postman.open();
  return async () => {
    await postman.close();
    smtp?.close();
  };
}

/** Apollo reads, validates and formats; the executor carries out, so that HTTP and WebSocket share one way of doing it. */
async function openApollo(http: Server, schema: GraphQLSchema, executor: Executor): Promise<ApolloServer<Asked>> {
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
    introspection: true,
    // The process stops everything in order; Apollo would begin on its own and wait for sockets that nobody has closed.
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    plugins: [
      ApolloServerPluginDrainHttpServer({ httpServer: http }),
      ApolloServerPluginCacheControlDisabled(), // else every field of every answer is watched
      {
        // Errors are worded here and not in `formatError`, which does not know who asks and in which language.
        requestDidStart: async () => ({
          willSendResponse: async ({ response, contextValue, errors }) => {
            if (response.body.kind !== "single" || !response.body.singleResult.errors) return;
            const { singleResult } = response.body;
            singleResult.errors = singleResult.errors!.map((error, at) =>
              errorFor(contextValue.language ?? "sv", error, errors?.[at] ?? error),
            );
          },
        }),
      },
    ],
  });
  await apollo.start();
  return apollo;
}

const client = fileURLToPath(new URL("../client/", import.meta.url));

interface Parts {
  config: Config;
  auth: Auth;
  orm: MikroORM;
  apollo: ApolloServer<Asked>;
  readers: Readers;
  ready: () => Promise<boolean>;
}

function serve(pages: express.Express, { config, auth, orm, apollo, readers, ready }: Parts): void {
  pages.disable("x-powered-by").set("trust proxy", config.trustProxy);
  pages.use(
    helmet({
      contentSecurityPolicy: {
        directives: {
          "upgrade-insecure-requests": null,
          // The one style element that react-aria writes (how touch acts on what can be pressed), by its hash.
          "style-src": ["'self'", "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='"],
          "connect-src": ["'self'"],
        },
      },
    }),
  );
  pages.use(health(ready));
  pages.use("/api/auth", auth.handler);
  if (config.demo) pages.use(demo(() => demoPeople(orm), auth.signInAs));
  if (config.demo && !config.mail) pages.use(mailbox(orm));
  pages.use("/api", (_request, response) => void response.status(404).json({ found: false }));
  pages.get("/graphql", (request, response, next) =>
    request.accepts(["json", "html"]) === "html" ? response.sendFile("api.html", { root: client }) : next(),
  );
  const middleware = expressMiddleware(apollo, { context: ({ req }) => readers.of(req as IncomingMessage) });
  pages.use("/graphql", express.json({ limit: "1mb" }), middleware);
  pages.use(
    express.static(client, {
      index: false,
      maxAge: "1y",
      immutable: true,
      setHeaders: (response, path) => {
        if (path.endsWith(".html")) response.setHeader("Cache-Control", "no-cache");
      },
    }),
  );
  pages.get("/{*path}", (_request, response) =>
    response.sendFile("index.html", { root: client, headers: { "Cache-Control": "no-cache" } }),
  );
}
