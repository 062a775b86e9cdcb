import { once } from "node:events";
import type { Server } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import type { App } from "../app.ts";
import { keptSecret } from "../database/embedded/keptSecret.ts";
import { openPostgres } from "../database/postgres.ts";
import { prepareDatabase } from "../database/prepareDatabase.ts";
import { CannotStart } from "./CannotStart.ts";
import { type Config, readConfig } from "./config.ts";

/** Fills a hub-less installation with the demo; does nothing where there are hubs. */
export type FillDemo = (app: App, log: (line: string) => void) => Promise<void>;

const log = (line: string) => console.log(line);

/** The longest that open requests are waited for when the server stops, in milliseconds. */
const PATIENCE = 5_000;

const DATABASE_STOPS = "57P01";

/** The process: starts everything in order, serves until it is told to stop, then stops everything in the opposite order. */
export async function main(env: NodeJS.ProcessEnv, fillDemo: FillDemo): Promise<void> {
  const stopped = stopSignal();
  const closers: (() => Promise<unknown>)[] = [];
  try {
    await start(readConfig(env), fillDemo, closers, stopped);
    if (!stopped.aborted) await once(stopped, "abort");
  } catch (error) {
    if (!stopped.aborted) {
      process.exitCode = 1;
      console.error(error instanceof CannotStart ? error.message : error);
    }
  }
  for (const close of closers.reverse()) await close().catch(console.error);
  process.exit();
}

async function start(config: Config, fillDemo: FillDemo, closers: (() => Promise<unknown>)[], stopped: AbortSignal): Promise<void> {
  // The database starts while the program is read: together they are most of a start.
  const [database, { openApp }] = await Promise.all([openDatabase(config, closers), import("../app.ts")]);
  stopped.throwIfAborted();
  const door = config.databaseUrl ? { appUrl: config.databaseAppUrl } : { appPassword: keptSecret(config.dataDir, "app-password") };
  const servingUrl = await prepareDatabase(database.url, door);
  const app = await openApp({
    config,
    databaseUrl: database.url,
    servingUrl,
    secret: config.secret ?? keptSecret(config.dataDir, "secret"),
  });
  closers.push(() => Promise.race([app.close(), wait(PATIENCE)]));
  stopped.throwIfAborted();
  if (config.demo) await Promise.race([fillDemo(app, log), once(stopped, "abort")]);
  stopped.throwIfAborted();
  await listen(app.http, config);
  sayHello(config);
  await app.reminder.open();
}

async function openDatabase({ databaseUrl, dataDir }: Config, closers: (() => Promise<unknown>)[]): Promise<{ url: string }> {
  if (databaseUrl) return { url: databaseUrl };
  const postgres = openPostgres(dataDir, log);
  // Pushed before it is open: also a start that fails meanwhile leaves no database behind.
  closers.push(async () => (await postgres.catch(() => undefined))?.close());
  return postgres;
}

/** Aborted by the first request to stop, from a person, the system or the parent process; later ones change nothing. */
function stopSignal(): AbortSignal {
  const controller = new AbortController();
  const stop = () => controller.abort();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stop);
  process.on("disconnect", stop);
  process.on("unhandledRejection", (reason) => console.error("Nobody handled this:", reason));
  process.on("uncaughtException", (error: Error & { code?: string }) => {
    // A connection on its way out may still hear that the database stops.
    if (controller.signal.aborted && error.code === DATABASE_STOPS) return;
    console.error("Nobody caught this:", error);
    process.exitCode = 1;
    stop();
  });
  return controller.signal;
}

async function listen(http: Server, { host, port }: Config): Promise<void> {
  http.listen(port, host);
  await once(http, "listening").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "EADDRINUSE")
      throw new CannotStart(`PORT ${port} is taken by another program: choose another, for instance PORT=${port + 1} npm start.`);
    throw new CannotStart(`HOST ${host} and PORT ${port} cannot be listened on: ${error.message}.`);
  });
}

function sayHello({ publicUrl, demo }: Config): void {
  log(`Samväv runs at ${publicUrl}`);
  log(
    demo
      ? `Sign in with one click as one of the demo's people: ${publicUrl}/sign-in`
      : `Sign in with your e-mail address: ${publicUrl}/sign-in`,
  );
  log("Stop with Ctrl-C.");
}
