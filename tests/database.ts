import { randomBytes } from "node:crypto";
import { Client } from "pg";
import { inject } from "vitest";
import { TEMPLATE } from "./cluster.ts";

/** A database of one's own, prepared as at a first start; `drop` it when done. */
export async function freshDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `test_${randomBytes(6).toString("hex")}`;
  await asOwner(`create database ${name} template ${TEMPLATE}`);
  const url = new URL(inject("clusterUrl"));
  url.pathname = name;
  return { url: url.href, drop: () => asOwner(`drop database if exists ${name} with (force)`) };
}

async function asOwner(statement: string): Promise<void> {
  const client = new Client({ connectionString: inject("clusterUrl") });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
