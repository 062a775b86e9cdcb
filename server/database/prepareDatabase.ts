import { Client, escapeIdentifier, type Pool } from "pg";
import { CannotStart } from "../host/CannotStart.ts";

/** The role that people's requests run as: it owns nothing, so row policies always hold for it. */
export const APP_ROLE = "samvav_app";

const EXTENSIONS = ["pg_trgm", "unaccent"];

/** Makes what migrations and row policies stand on, as the database's owner; returns the address to serve requests from. */
export async function prepareDatabase(url: string): Promise<string> {
  const client = new Client({ connectionString: url });
  await client.connect().catch((error: Error) => {
    throw new CannotStart(`The database does not answer: ${error.message || (error as NodeJS.ErrnoException).code}.`);
  });
  try {
    await client.query("begin");
    // Several servers may start on one database at once.
    await client.query("select pg_advisory_xact_lock(hashtext('samvav.prepare'))");
    await addExtensions(client);
    const restricted = await addRole(client);
    await client.query("commit");
    return restricted ? servingUrl(url) : url;
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

/** The tables whose row policies do not hold for whom this pool is signed in as: with even one, it must not serve. */
export async function whoBypassesRowSecurity(pool: Pool): Promise<string[]> {
  const { rows } = await pool.query<{ name: string }>(
    `select relname as name from pg_class
      where relkind in ('r', 'p') and relrowsecurity and relnamespace = 'public'::regnamespace and not row_security_active(oid)`,
  );
  return rows.map(({ name }) => name);
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

/** Whether requests can run as a role of their own. An owner who may make none relies on policies that hold for owners too. */
async function addRole(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ exists: boolean; allowed: boolean; member: boolean; name: string }>(
    `select me.rolname as name, me.rolcreaterole as allowed, app.oid is not null as exists,
            app.oid is not null and pg_has_role(me.oid, app.oid, 'set') as member
       from pg_roles me left join pg_roles app on app.rolname = $1 where me.rolname = current_user`,
    [APP_ROLE],
  );
  const { exists, allowed, member, name } = rows[0]!;
  if (!member && (exists || !allowed)) return false;
  if (!exists) await client.query(`create role ${APP_ROLE} nologin`);
  if (!member) await client.query(`grant ${APP_ROLE} to ${escapeIdentifier(name)} with set true`);
  await client.query(`grant usage on schema public to ${APP_ROLE}`);
  await client.query(`alter default privileges in schema public grant select, insert, update, delete on tables to ${APP_ROLE}`);
  await client.query(`alter default privileges in schema public grant usage on sequences to ${APP_ROLE}`);
  return true;
}
