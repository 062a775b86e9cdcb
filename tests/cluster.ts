import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import type { TestProject } from "vitest/node";
import { openPostgres } from "../server/database/postgres.ts";
import { prepareDatabase } from "../server/database/prepareDatabase.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The run's PostgreSQL, entered as its owner. */
    clusterUrl: string;
  }
}

/** The database that every test's own is a copy of. */
export const TEMPLATE = "template_samvav";

/** One PostgreSQL for the whole run, gone when it ends: it promises no durability, so it is fast. */
export default async function openCluster(project: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), "samvav-tests-"));
  const postgres = await openPostgres(folder, () => {}, {
    fsync: "off",
    full_page_writes: "off",
    synchronous_commit: "off",
    max_connections: "300",
  });
  const client = new Client({ connectionString: postgres.url });
  await client.connect();
  await client.query(`create database ${TEMPLATE}`);
  await client.end();
  const template = new URL(postgres.url);
  template.pathname = TEMPLATE;
  await prepareDatabase(template.href);
  project.provide("clusterUrl", postgres.url);
  return async () => {
    await postgres.close();
    await rm(folder, { recursive: true });
  };
}
