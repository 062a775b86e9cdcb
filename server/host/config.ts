import { resolve } from "node:path";
import { type EdgeSettings, readEdge } from "../edge/settings.ts";
import type { MailServer } from "../mail/transport.ts";
import { CannotStart } from "./CannotStart.ts";
import { type Environment, given, wrong } from "./environment.ts";

/** What whoever runs the server decides, read once at start. */
export interface Config {
  port: number;
  host: string;
  /** The folder for what an embedded installation keeps: the database and its secrets. */
  dataDir: string;
  /** The PostgreSQL to use; when it is left out, an embedded one is started in `dataDir`. */
  databaseUrl?: string;
  /** The same database, entered as somebody who can become nobody else than the role that serves requests. */
  databaseAppUrl?: string;
  /** How many connections to the database serve requests at once, at most. */
  connections: number;
  /** Whether the demo hubs are filled in and their people can be signed in as with one click. */
  demo: boolean;
  /** Signs the session cookies; when it is left out, one is made and kept in `dataDir`. */
  secret?: string;
  /** Where people's browsers find the installation, without a slash at the end. */
  publicUrl: string;
  /** The origins whose pages may use cookies here: `publicUrl`, and this machine's other names for it. */
  origins: string[];
  /** How many proxies stand in front and tell the truth about who is asking. */
  trustProxy: number;
  edge: EdgeSettings;
  /** The mail server that letters are handed to; without one none leave, and a demo shows them in its mailbox. */
  mail?: MailServer;
}

const MIN_SECRET = 32;
const LOOPBACK = ["localhost", "127.0.0.1", "[::1]"];

/** The configuration that the environment describes; throws a sentence about the first value that cannot be used. */
export function readConfig(env: Environment): Config {
  const port = wholeNumber(env, "PORT", 4000, 1, 65_535);
  const databaseUrl = readDatabaseUrl(env, "DATABASE_URL");
  const databaseAppUrl = databaseUrl && readDatabaseUrl(env, "DATABASE_APP_URL");
  const demo = readDemo(env, databaseUrl === undefined);
  const publicUrl = readPublicUrl(env, port);
  const secret = readSecret(env, databaseUrl !== undefined);
  const mail = readMail(env);
  return {
    port,
    // The demo lets anyone in with one click: until told otherwise, only this machine is let near it.
    host: readHost(env),
    dataDir: resolve(given(env, "DATA_DIR") ?? ".data"),
    ...(databaseUrl && { databaseUrl }),
    ...(databaseAppUrl && { databaseAppUrl }),
    connections: wholeNumber(env, "DATABASE_CONNECTIONS", 10, 1, 1000),
    demo,
    ...(secret && { secret }),
    publicUrl,
    origins: originsOf(publicUrl),
    trustProxy: wholeNumber(env, "TRUST_PROXY", 0, 0, 10),
    edge: readEdge(env, demo),
    ...(mail && { mail }),
  };
}

function wholeNumber(env: Environment, name: string, otherwise: number, least: number, most: number): number {
  const text = given(env, name);
  if (text === undefined) return otherwise;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < least || value > most) wrong(name, text, `a whole number from ${least} to ${most}`);
  return value;
}

function readHost(env: Environment): string {
  const host = given(env, "HOST") ?? "127.0.0.1";
  if (!/^[\w.:-]+$/.test(host)) wrong("HOST", host, "an address or a host name to listen on, such as 0.0.0.0");
  return host;
}

function readDemo(env: Environment, otherwise: boolean): boolean {
  const text = given(env, "DEMO");
  if (text === undefined) return otherwise;
  if (text !== "0" && text !== "1") wrong("DEMO", text, "1 (demo hubs and one-click sign-in) or 0 (neither)");
  return text === "1";
}

function readDatabaseUrl(env: Environment, name: string): string | undefined {
  const text = given(env, name);
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const usable = url && /^postgres(ql)?:$/.test(url.protocol) && url.pathname.length > 1;
  // The value may hold a password, so it is not repeated.
  if (!usable) throw new CannotStart(`${name} cannot be read: it should look like postgres://user:password@host:5432/database.`);
  return text;
}

function readSecret(env: Environment, required: boolean): string | undefined {
  const secret = given(env, "SECRET");
  if (!secret && required) {
    throw new CannotStart(
      `SECRET is missing: with DATABASE_URL it should be at least ${MIN_SECRET} random characters, the same at every start.`,
    );
  }
  if (secret && secret.length < MIN_SECRET) {
    throw new CannotStart(`SECRET is ${secret.length} characters long, but it should be at least ${MIN_SECRET} random characters.`);
  }
  return secret;
}

function readMail(env: Environment): MailServer | undefined {
  const [url, from] = [given(env, "SMTP_URL"), given(env, "MAIL_FROM")];
  if (!url && !from) return undefined;
  // The address may hold a password, so it is not repeated.
  if (!url || !URL.canParse(url) || !/^smtps?:$/.test(new URL(url).protocol) || !new URL(url).hostname)
    throw new CannotStart("SMTP_URL cannot be read: it should look like smtps://user:password@mail.example.se.");
  if (!from)
    throw new CannotStart("MAIL_FROM is missing: with SMTP_URL it should say whom letters are from, such as Samväv <hub@example.se>.");
  if (!/^([^<>@\r\n]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/.test(from))
    wrong("MAIL_FROM", from, "an e-mail address, with or without a name, such as Samväv <hub@example.se>");
  return { url, from };
}

function readPublicUrl(env: Environment, port: number): string {
  const text = given(env, "PUBLIC_URL") ?? `http://localhost:${port}`;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const bare = url && /^https?:$/.test(url.protocol) && url.pathname === "/" && !url.search && !url.hash && !url.username;
  if (!bare) wrong("PUBLIC_URL", text, "the address people use, without a path, such as https://samverkan.example.se");
  return url.origin;
}

/** `localhost` and `127.0.0.1` are the same installation to a person, but not to a browser. */
function originsOf(publicUrl: string): string[] {
  const url = new URL(publicUrl);
  if (!LOOPBACK.includes(url.hostname)) return [publicUrl];
  return [
    publicUrl,
    ...LOOPBACK.map((host) => `${url.protocol}//${host}${url.port && `:${url.port}`}`).filter((origin) => origin !== publicUrl),
  ];
}
