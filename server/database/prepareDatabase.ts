import { Client, escapeLiteral } from "pg";
import { CannotStart } from "../host/CannotStart.ts";
import { APP_ROLE, addRoles } from "./roles.ts";

const EXTENSIONS = ["pg_trgm", "unaccent"];

/** How requests enter the database, when not by the owner's door: there the owner takes the role, and one who could make it run any SQL could lay it down. */
export interface Door {
  /** The address of somebody who can become nobody else. */
  appUrl?: string;
  /** A password that lets the role itself in; it is given to it. */
  appPassword?: string;
}

/** Makes what migrations and row policies stand on, as the database's owner; returns the address to serve requests from. */
export async function prepareDatabase(url: string, { appUrl, appPassword }: Door = {}): Promise<string> {
  const client = new Client({ connectionString: url });
  await client.connect().catch((error: Error) => {
    throw new CannotStart(`The database does not answer: ${error.message || (error as NodeJS.ErrnoException).code}.`);
  });
  try {
    await client.query("begin");
    // Several servers may start on one database at once.
    await client.query("select pg_advisory_xact_lock(hashtext('samvav.prepare'))");
    await addExtensions(client);
    await addRoles(client);
    if (appPassword) await client.query(`alter role ${APP_ROLE} login password ${escapeLiteral(appPassword)}`);
    await client.query("commit");
    if (appPassword) return servingUrl(Object.assign(new URL(url), { username: APP_ROLE, password: appPassword }).href);
    return servingUrl(appUrl ?? url);
  } finally {
    await client.end();
  }
}

/** The same database, entered as the role that row policies hold for. */
export function servingUrl(url: string): string {
  const serving = new URL(url);
  const given = serving.searchParams.get("options") ?? "";
  serving.searchParams.set("options", `${given} -c role=${APP_ROLE}`.trim());
  return serving.href;
}

async function addExtensions(client: Client): Promise<void> {
  for (const name of EXTENSIONS) {
    await client.query(`create extension if not exists ${name}`).catch((error: Error) => {
      throw new CannotStart(
        `The database lacks the extension ${name}, and its user may not add it (${error.message}): have an administrator do so.`,
      );
    });
  }
}
