import { existsSync, readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { holderOf } from "./lock.ts";

/** Who owns the embedded database. */
export const USER = "samvav";

/** Where the embedded database of a data folder is found, entered as its owner. */
export const embeddedUrl = (password: string, port: number | string) => `postgres://${USER}:${password}@127.0.0.1:${port}/postgres`;

/** The address of the embedded database that a running process keeps on a data folder; nothing when none does. One that is starting is waited for. */
export async function joinPostgres(folder: string): Promise<string | undefined> {
  if (!existsSync(folder)) return undefined;
  const dataDir = realpathSync(folder);
  while (holderOf(dataDir)) {
    const port = portOf(join(dataDir, "postgres/postmaster.pid"));
    if (port) return embeddedUrl(readFileSync(join(dataDir, "postgres-password"), "utf8"), port);
    await wait(100);
  }
  return undefined;
}

/** PostgreSQL writes, line by line: its process, the folder, when it started, the port, …, and at last whether it is ready. */
function portOf(pidFile: string): string | undefined {
  if (!existsSync(pidFile)) return undefined;
  const lines = readFileSync(pidFile, "utf8").split("\n");
  return lines[7]?.trim() === "ready" ? lines[3] : undefined;
}
