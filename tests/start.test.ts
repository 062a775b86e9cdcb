import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startOf } from "../server/database/embedded/processes.ts";

let folder: string;
let port: number;
let running: Started | undefined;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "samvav-start-"));
  port = await freePort();
});

afterAll(async () => {
  running?.process.kill("SIGTERM");
  await running?.code;
  await rm(folder, { recursive: true });
});

describe("npm start", { timeout: 60_000 }, () => {
  test("starts from nothing: database, tables, demo, pages", { timeout: 240_000 }, async () => {
    running = start();
    await ready();
    expect(await (await fetch(at("/health"))).json()).toMatchObject({ alive: true });
    expect(await hubs()).toContain("lund");
    expect((await (await fetch(at("/api/demo"))).json()).people.length).toBeGreaterThan(0);
    expect(await (await fetch(at("/"), { headers: { accept: "text/html" } })).text()).toContain("<!doctype html>");
    expect(running.said()).toContain(`Samväv runs at http://localhost:${port}`);
  });

  test("is refused on data that is in use, in one sentence, and disturbs nobody", async () => {
    const second = start({ PORT: String(await freePort()) });
    expect(await second.code).toBe(1);
    expect(second.said().trim()).toBe(
      `Samväv already runs on the data in ${folder} (process ${serverPid()}): stop it first, or choose another folder with DATA_DIR.`,
    );
    expect((await fetch(at("/ready"))).status).toBe(200);
  });

  test("stops on SIGTERM with nothing left running, and starts again with everything still there", async () => {
    const before = await hubs();
    const pids = [serverPid(), databasePid()];
    running!.process.kill("SIGTERM");
    expect(await running!.code).toBe(0);
    expect(pids.map(startOf)).toEqual([undefined, undefined]);
    expect(existsSync(join(folder, "lock"))).toBe(false);

    running = start();
    await ready();
    expect(await hubs()).toEqual(before);
    expect(running.said()).not.toContain("Filling");
  });

  test("recovers after kill -9 of the server, whose database lives on", async () => {
    const before = await hubs();
    const orphan = databasePid();
    process.kill(serverPid(), "SIGKILL");
    expect(await running!.code).toBe(1);
    expect(startOf(orphan)).toBeDefined();

    running = start();
    await ready();
    expect(running.said()).toContain("Stopping the database that an earlier start left running");
    expect(startOf(orphan)).toBeUndefined();
    expect(await hubs()).toEqual(before);
  });

  test("recovers after kill -9 of server and database together", async () => {
    const before = await hubs();
    process.kill(databasePid(), "SIGKILL");
    process.kill(serverPid(), "SIGKILL");
    await running!.code;
    running = start();
    await ready();
    expect(await hubs()).toEqual(before);
  });

  test("stops when the npm that started it is killed", async () => {
    const pids = [serverPid(), databasePid()];
    running!.process.kill("SIGKILL");
    await expect.poll(() => pids.map(startOf), { timeout: 10_000, interval: 100 }).toEqual([undefined, undefined]);
    running = undefined;
  });

  test.each([
    [{ PORT: "abc" }, 'PORT is "abc", but it should be a whole number from 1 to 65535.'],
    [{ DATABASE_URL: "postgres://nobody@127.0.0.1:1/none", SECRET: "x".repeat(32) }, /^The database does not answer: .*127\.0\.0\.1:1\.$/],
  ])("says what is wrong in one sentence: %j", async (env, sentence) => {
    const refused = start(env);
    expect(await refused.code).toBe(1);
    expect(refused.said().trim()).toMatch(sentence);
  });

  test("says that the port is taken, and leaves no database behind", async () => {
    const taken = createServer().listen(port, "127.0.0.1");
    const refused = start();
    expect(await refused.code).toBe(1);
    expect(refused.said()).toContain(`PORT ${port} is taken by another program: choose another, for instance PORT=${port + 1} npm start.`);
    expect(existsSync(join(folder, "postgres/postmaster.pid"))).toBe(false);
    taken.close();
  });
});

interface Started {
  process: ChildProcess;
  /** The exit code, when it ends. */
  code: Promise<number | null>;
  /** Everything printed until now. */
  said(): string;
}

function start(env: Record<string, string> = {}): Started {
  const child = spawn("npm", ["start", "--silent"], {
    env: { ...process.env, NODE_ENV: "production", DATA_DIR: folder, PORT: String(port), ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (part) => (text += part));
  const code = new Promise<number | null>((resolve) => child.once("close", resolve));
  return { process: child, code, said: () => text };
}

const at = (path: string) => `http://127.0.0.1:${port}${path}`;

async function ready(): Promise<void> {
  for (;;) {
    const answer = await fetch(at("/ready")).catch(() => undefined);
    if (answer?.status === 200) return;
    await wait(50);
  }
}

async function hubs(): Promise<string[]> {
  const body = JSON.stringify({ query: "{ hubs { edges { node { slug } } } }" });
  const answer = await fetch(at("/graphql"), { method: "POST", headers: { "content-type": "application/json" }, body });
  const { data } = (await answer.json()) as { data: { hubs: { edges: { node: { slug: string } }[] } } };
  return data.hubs.edges.map(({ node }) => node.slug);
}

const serverPid = (): number => JSON.parse(readFileSync(join(folder, "lock"), "utf8")).pid;

const databasePid = () => Number.parseInt(readFileSync(join(folder, "postgres/postmaster.pid"), "utf8"), 10);

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => probe.once("listening", resolve));
  const { port } = probe.address() as { port: number };
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
