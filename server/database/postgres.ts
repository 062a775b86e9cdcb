import { spawn } from "node:child_process";
import { chownSync, existsSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { findBinaries } from "./embedded/binaries.ts";
import { embeddedUrl, USER } from "./embedded/joinPostgres.ts";
import { keptSecret } from "./embedded/keptSecret.ts";
import { lockFolder } from "./embedded/lock.ts";
import { commandOf } from "./embedded/processes.ts";
import { runningAs, unprivilegedOwner } from "./embedded/unprivileged.ts";

/** An embedded PostgreSQL that runs until it is closed. */
export interface EmbeddedPostgres {
  url: string;
  /** Stops it with everything written; may be called again. */
  close(): Promise<void>;
}

const SETTINGS = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  // The data fits in memory: the default of 4 makes row policies three times dearer.
  random_page_cost: "1.1",
};

/** Starts the embedded database on a data folder, making it the first time, and cleaning up after a start that was killed. */
export async function openPostgres(
  folder: string,
  log: (line: string) => void,
  settings: Record<string, string> = {},
): Promise<EmbeddedPostgres> {
  mkdirSync(folder, { recursive: true });
  // One name however it was reached: by it an orphan is known again.
  const dataDir = realpathSync(folder);
  const unlock = lockFolder(dataDir);
  try {
    const cluster = await prepareCluster(dataDir, log);
    await stopOrphan(cluster, log);
    const port = await freePort();
    await cluster.control("start", "-l", join(cluster.path, "log"), "-o", flags({ ...SETTINGS, ...settings, port: String(port) }));
    let closed: Promise<void> | undefined;
    return {
      url: embeddedUrl(cluster.password, port),
      close: () => (closed ??= cluster.control("stop", "-m", "fast").finally(unlock)),
    };
  } catch (error) {
    unlock();
    throw error;
  }
}

interface Cluster {
  path: string;
  password: string;
  /** Runs pg_ctl on the cluster and waits until it is done. */
  control(...args: string[]): Promise<void>;
}

async function prepareCluster(dataDir: string, log: (line: string) => void): Promise<Cluster> {
  const { initdb, pg_ctl } = await findBinaries();
  const path = join(dataDir, "postgres");
  const owner = unprivilegedOwner(path);
  const as = runningAs(owner, [initdb, path]);
  const password = keptSecret(dataDir, "postgres-password");
  if (!existsSync(path)) {
    log("Making the database …");
    const made = join(dataDir, "postgres.new");
    rmSync(made, { recursive: true, force: true });
    mkdirSync(made, { mode: 0o700 });
    const passwordFile = join(dataDir, "postgres-password");
    if (owner) for (const file of [made, passwordFile]) chownSync(file, owner.uid, owner.gid);
    const how = ["--encoding=UTF8", "--locale=C.UTF-8", "--auth=scram-sha-256", `--username=${USER}`, `--pwfile=${passwordFile}`];
    await run([...as, initdb, `--pgdata=${made}`, ...how]);
    // Only a whole cluster gets the name: one that was interrupted is made anew.
    renameSync(made, path);
  }
  return { path, password, control: (...args) => run([...as, pg_ctl, "-s", "-w", "-t", "300", "-D", path, ...args]) };
}

/** Ends the database that a killed process left running, or forgets one that is gone. */
async function stopOrphan({ path, control }: Cluster, log: (line: string) => void): Promise<void> {
  const pidFile = join(path, "postmaster.pid");
  if (!existsSync(pidFile)) return;
  const pid = Number.parseInt(readFileSync(pidFile, "utf8"), 10);
  const command = commandOf(pid);
  if (command?.includes(`${path} `)) {
    log("Stopping the database that an earlier start left running …");
    await control("stop", "-m", "fast");
  } else if (!command?.includes("postgres")) rmSync(pidFile, { force: true });
}

const flags = (settings: Record<string, string>) =>
  Object.entries(settings)
    .map(([name, value]) => `-c ${name}='${value}'`)
    .join(" ");

/** Runs a program out of reach of the terminal's Ctrl-C, which is for us alone to answer. */
async function run([command, ...args]: string[]): Promise<void> {
  const child = spawn(command!, args, { detached: true, cwd: "/", stdio: ["ignore", "ignore", "pipe"] });
  const ended = new Promise<number | null>((resolve, reject) => child.once("error", reject).once("close", resolve));
  const said = text(child.stderr);
  if ((await ended) !== 0) throw new Error(`The embedded database did not answer to ${args.at(-1)}: ${(await said).trim()}`);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => probe.once("listening", resolve));
  const { port } = probe.address() as { port: number };
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
