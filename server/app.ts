import "reflect-metadata";
import { createServer, type Server } from "node:http";
import { fileURLToPath } from "node:url";
import type { ApolloServer } from "@apollo/server";
import type { EntityManager, MikroORM, PostgreSqlConnection } from "@mikro-orm/postgresql";
import express from "express";
import { demoPeople } from "./access/demoPeople.ts";
import { providers } from "./access/providers.ts";
import { forProviders, sealFor } from "./access/seal.ts";
import { Viewers } from "./access/Viewers.ts";
import { welcome } from "./access/welcome.ts";
import { Archivist } from "./agreements/archive/Archivist.ts";
import { archiveFiles } from "./agreements/archive/archiveFiles.ts";
import { boardFiles } from "./agreements/board/boardFiles.ts";
import { paperFiles } from "./agreements/papers/paperFiles.ts";
import { charterFiles } from "./charter/charterFiles.ts";
import { migrate, openOrm } from "./database/orm.ts";
import { whyNotServe } from "./database/roles.ts";
import { Documents } from "./edge/Documents.ts";
import { Doorkeeper } from "./edge/Doorkeeper.ts";
import { fetchOutside } from "./edge/fetchOutside.ts";
import { Gate } from "./edge/Gate.ts";
import { headers } from "./edge/headers.ts";
import { type Asked, openApollo } from "./edge/openApollo.ts";
import { overHttp } from "./edge/overHttp.ts";
import { ownPagesOnly } from "./edge/ownPages.ts";
import { RateLimits } from "./edge/RateLimits.ts";
import { keepSecret } from "./edge/secretPages.ts";
import { securityTxt } from "./edge/securityTxt.ts";
import { readShipped } from "./edge/shipped.ts";
import { Executor } from "./execute.ts";
import { knownSchema } from "./graphql.ts";
import { CannotStart } from "./host/CannotStart.ts";
import type { Config } from "./host/config.ts";
import { health } from "./host/health.ts";
import { auditExport } from "./log/auditExport.ts";
import { Feed } from "./log/feed.ts";
import { noteKey, noteSigning } from "./log/note.ts";
import { mailbox } from "./mail/mailbox.ts";
import { Postman } from "./mail/Postman.ts";
import { type Letter, queueMail } from "./mail/queueMail.ts";
import { deliverBySmtp } from "./mail/transport.ts";
import { Agendas } from "./meetings/agenda/Agendas.ts";
import { attachmentFiles } from "./meetings/attachments/attachmentFiles.ts";
import { calendarFeeds } from "./meetings/calendarFeeds.ts";
import { documentFiles } from "./meetings/documents/documentFiles.ts";
import { Typesetter } from "./meetings/documents/Typesetter.ts";
import { Reminder } from "./notices/Reminder.ts";
import { stopLetters } from "./notices/stopLetters.ts";
import { ApiTokens } from "./people/ApiTokens.ts";
import { apiTokenPages } from "./people/apiTokenPages.ts";
import { type Auth, openAuth } from "./people/auth.ts";
import { demo } from "./people/demo.ts";
import type { SignInReport } from "./people/guard.ts";
import { Eraser } from "./privacy/Eraser.ts";
import { mine } from "./privacy/mine.ts";
import { Readers } from "./Readers.ts";
import { openSockets } from "./sockets.ts";
import { Analyst } from "./weaving/Analyst.ts";
import { Desk } from "./weaving/files/Desk.ts";
import { filesApi } from "./weaving/files/filesApi.ts";

/** What an app is opened with: the database as its owner (who migrates) and as the role that serves. */
export interface AppOptions {
  config: Config;
  databaseUrl: string;
  servingUrl: string;
  secret: string;
  /** The pages' own documents by the hash of their text; those of the build when they are left out. */
  shipped?: ReadonlyMap<string, string>;
}

/** The whole server, ready to listen. */
export interface App {
  http: Server;
  orm: MikroORM;
  auth: Auth;
  executor: Executor;
  readers: Readers;
  /** Not open yet: an app reminds nobody until it is told to. */
  reminder: Reminder;
  ready(): Promise<boolean>;
  close(): Promise<void>;
}

/** GraphQL over HTTP for asking and over a WebSocket for hearing, signing in, and the pages themselves, at one address. */
export async function openApp({ config, databaseUrl, servingUrl, secret, shipped }: AppOptions): Promise<App> {
  await migrate(databaseUrl);
  const [orm, schema] = await Promise.all([openOrm(servingUrl, config.connections), knownSchema()]);
  const post = (letter: Letter) => orm.em.fork().transactional((em) => queueMail(em as EntityManager, letter));
  const { publicUrl, origins } = config;
  const auth = await openAuth({ databaseUrl, secret, publicUrl, origins, post, onSignIn: (what) => recordSignIn(orm, what) });
  await refuseToBypass(orm);
  const tokens = new ApiTokens(databaseUrl);
  await tokens.open();
  const feed = new Feed(orm, servingUrl);
  await feed.open();
  const executor = new Executor(schema, orm);
  const analyst = new Analyst();
  const typesetter = new Typesetter();
  const archivist = new Archivist();
  const agendas = new Agendas(orm, feed, servingUrl);
  await agendas.open();
  const viewers = new Viewers(orm);
  await viewers.open(servingUrl);
  const readers = new Readers(viewers, auth, tokens, feed, analyst, agendas, publicUrl, sealFor(forProviders, secret).seal);
  const pages = express();
  const http = createServer(handshakes, pages);
  const rates = new RateLimits(config.edge.rateLimit);
  const gate = new Gate(new Documents(schema, shipped ?? readShipped(documents), config.edge), rates);
  const desk = new Desk();
  const doorkeeper = new Doorkeeper(config.origins, config.trustProxy);
  const sockets = openSockets({ http, schema, executor, readers, gate, doorkeeper, auth });
  const apollo = await openApollo({ http, schema, executor, gate });
  const ready = async () => (await orm.checkConnection()).ok && (await orm.migrator.getPending()).length === 0;
  const eraser = new Eraser(orm, { databaseUrl, servingUrl, secret });
  await eraser.open();
  serve(pages, { config, auth, tokens, orm, apollo, readers, eraser, ready, secret, rates, desk, typesetter, archivist });
  const closePost = await openPost(config, orm, servingUrl);
  const reminder = new Reminder(orm, { databaseUrl, publicUrl, secret });
  const close = async () => {
    await sockets.close();
    desk.close();
    await closePost();
    await Promise.all([eraser.close(), reminder.close(), viewers.close()]);
    await apollo.stop();
    await Promise.all([feed.close(), analyst.close(), typesetter.close(), archivist.close(), agendas.close()]);
    await Promise.all([orm.close(), auth.close(), tokens.close()]);
  };
  return { http, orm, auth, executor, readers, reminder, ready, close };
}

/** Asks on the very connections that will serve. */
async function refuseToBypass(orm: MikroORM): Promise<void> {
  const reason = await whyNotServe(await (orm.em.getConnection() as PostgreSqlConnection).getNativeClient());
  if (!reason) return;
  await orm.close();
  throw new CannotStart(reason);
}

const kinds = { signedIn: "signIn", notSignedIn: "signInFailed", signedOut: "signOut" } as const;

/** Whoever signs in does not wait for the record of it, nor can they tell from the time it takes whether they are somebody. */
function recordSignIn(orm: MikroORM, { person, what, how, address }: SignInReport): void {
  const told = noteSigning(orm, person, kinds[what], { deed: how ?? "session", about: address ? { address } : {} });
  told.catch((error) => console.error("A sign-in was not recorded:", error));
}

/** Begins to send what is queued: by SMTP, or in a demo without it to the mailbox that anyone may look into. Elsewhere letters wait for one. */
async function openPost({ mail, demo }: Config, orm: MikroORM, servingUrl: string): Promise<() => Promise<void>> {
  const smtp = mail && deliverBySmtp(mail);
  const postman = new Postman(orm, servingUrl, smtp?.deliver ?? (demo ? "mailbox" : undefined));
  await postman.open();
  return async () => {
    await postman.close();
    smtp?.close();
  };
}

/** How long whoever begins to ask may take to say what, in milliseconds: half-open connections cost little, but not nothing. */
const handshakes = { headersTimeout: 10_000, requestTimeout: 30_000, connectionsCheckingInterval: 2_000 };

const documents = new URL("../documents.json", import.meta.url);
const client = fileURLToPath(new URL("../client/", import.meta.url));

interface Parts {
  config: Config;
  auth: Auth;
  tokens: ApiTokens;
  orm: MikroORM;
  apollo: ApolloServer<Asked>;
  readers: Readers;
  eraser: Eraser;
  ready: () => Promise<boolean>;
  secret: string;
  rates: RateLimits;
  desk: Desk;
  typesetter: Typesetter;
  archivist: Archivist;
}

function serve(
  pages: express.Express,
  { config, auth, tokens, orm, apollo, readers, eraser, ready, secret, rates, desk, typesetter, archivist }: Parts,
): void {
  pages.disable("x-powered-by").disable("etag").set("trust proxy", config.trustProxy);
  pages.use(headers(config.publicUrl));
  pages.use(keepSecret);
  pages.use(health(ready));
  pages.use(securityTxt(config.publicUrl, config.edge.securityContact, new Date()));
  pages.use(ownPagesOnly(config.origins));
  pages.use("/api/auth", auth.handler);
  if (config.demo) pages.use(demo(() => demoPeople(orm), auth.signInAs));
  if (config.demo && !config.mail) pages.use(mailbox(orm));
  pages.use(welcome(orm, auth));
  pages.use(providers({ orm, auth, secret, publicUrl: config.publicUrl, fetch: fetchOutside(config.edge.intranet) }));
  pages.use(auditExport(orm, readers));
  pages.use(stopLetters({ orm, secret }));
  pages.use(mine(eraser, readers, orm));
  pages.use(filesApi({ orm, readers, desk, rates, trustProxy: config.trustProxy }));
  pages.use(attachmentFiles({ orm, readers, rates, trustProxy: config.trustProxy }));
  pages.use(documentFiles({ orm, readers, rates, trustProxy: config.trustProxy, typesetter }));
  pages.use(charterFiles({ orm, readers, rates, trustProxy: config.trustProxy, typesetter }));
  pages.use(paperFiles({ orm, readers, rates, trustProxy: config.trustProxy, typesetter }));
  pages.use(archiveFiles({ orm, readers, rates, trustProxy: config.trustProxy, archivist }));
  pages.use(boardFiles({ orm, readers, rates, trustProxy: config.trustProxy, typesetter }));
  pages.use(calendarFeeds({ orm, readers, rates, trustProxy: config.trustProxy, publicUrl: config.publicUrl }));
  pages.use(apiTokenPages(tokens, readers, auth, (done) => noteKey(orm, done)));
  pages.use("/api", (_request, response) => void response.status(404).json({ found: false }));
  pages.get("/graphql", (request, response, next) =>
    config.edge.api === "open" && request.accepts(["json", "html"]) === "html" ? response.sendFile("api.html", { root: client }) : next(),
  );
  pages.use("/graphql", overHttp(apollo, readers, config.trustProxy));
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
