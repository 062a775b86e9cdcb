import { randomBytes } from "node:crypto";
import { Client } from "pg";
import { inject } from "vitest";
import { TEMPLATE } from "./cluster.ts";

/** A database of one's own, prepared as at a first start; `drop` it when done. */
export const freshDatabase = (): ReturnType<typeof copyOfTemplate> => copyOfTemplate(inject("clusterUrl"));

/** A copy of the prepared database, or of another that nobody is in, in the cluster at this address: for what is set up before the tests. */
export async function copyOfTemplate(clusterUrl: string, template = TEMPLATE): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `test_${randomBytes(6).toString("hex")}`;
  await asOwner(clusterUrl, `create database ${name} template ${template}`);
  const url = new URL(clusterUrl);
  url.pathname = name;
  // Those who are about to leave are waited for, as cut off they would complain; those who stay are cut off.
  const drop = () =>
    asOwner(clusterUrl, `drop database ${name}`).catch(() => asOwner(clusterUrl, `drop database if exists ${name} with (force)`));
  return { url: url.href, drop };
}

async function asOwner(clusterUrl: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: clusterUrl });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
