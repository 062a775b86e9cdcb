import { randomBytes } from "node:crypto";
import { Client } from "pg";
import { inject } from "vitest";
import { TEMPLATE } from "./cluster.ts";

/** The database that a first start has left. */
const STARTED = "template_started";

/** A database of one's own, prepared for a first start; `drop` it when done. */
export const freshDatabase = (): ReturnType<typeof copyOfTemplate> => copyOfTemplate(inject("clusterUrl"));

/** A database of one's own, as a first start leaves it: whoever asks first in a run starts once, for all. */
export async function startedDatabase(start: (url: string) => Promise<void>): ReturnType<typeof copyOfTemplate> {
  const clusterUrl = inject("clusterUrl");
  const client = new Client({ connectionString: clusterUrl });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock(hashtext($1))", [STARTED]);
    const { rowCount } = await client.query("select from pg_database where datname = $1", [STARTED]);
    if (!rowCount) {
      const { url } = await copyOfTemplate(clusterUrl);
      await start(url);
      await client.query(`alter database ${nameOf(url)} rename to ${STARTED}`);
    }
  } finally {
    await client.end();
  }
  return copyOfTemplate(clusterUrl, STARTED);
}

/** A copy of the prepared database, or of another that nobody is in, in the cluster at this address: for what is set up before the tests. */
export async function copyOfTemplate(clusterUrl: string, template = TEMPLATE): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `test_${randomBytes(6).toString("hex")}`;
  // File by file: through the write-ahead log, as is usual, it takes five times as long.
  await asOwner(clusterUrl, `create database ${name} template ${template} strategy file_copy`);
  const url = new URL(clusterUrl);
  url.pathname = name;
  // Those who are about to leave are waited for, as cut off they would complain; those who stay are cut off.
  const drop = () =>
    asOwner(clusterUrl, `drop database ${name}`).catch(() => asOwner(clusterUrl, `drop database if exists ${name} with (force)`));
  return { url: url.href, drop };
}

const nameOf = (url: string) => new URL(url).pathname.slice(1);

async function asOwner(clusterUrl: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: clusterUrl });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
