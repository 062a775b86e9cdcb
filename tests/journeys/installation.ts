import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import type { TestProject } from "vitest/node";
import { build } from "../../server/host/building/build.mjs";
import { node, root } from "../../server/host/building/root.mjs";
import { serveBrowser } from "../browser.ts";
import { copyOfTemplate } from "../database.ts";

/** What the journeys of one worker go through. */
export interface Installation {
  /** Where its pages are found. */
  address: string;
  /** Where the one browser of all its journeys is reached. */
  browserUrl: string;
}

declare module "vitest" {
  interface ProvidedContext {
    /** One for each worker, in their order. */
    installations: Installation[];
  }
}

/** What people get, for each worker: the built server with its built pages, on a copy of the demo's towns, which are filled once; and a browser. */
export default async function openInstallations(project: TestProject) {
  await build();
  const { clusterUrl } = project.getProvidedContext();
  const filled = await copyOfTemplate(clusterUrl);
  await startServer(filled.url).then(({ stop }) => stop());
  const open = async () => {
    const database = await copyOfTemplate(clusterUrl, new URL(filled.url).pathname.slice(1));
    const [server, browser] = await Promise.all([startServer(database.url), serveBrowser()]);
    const close = async () => {
      await Promise.all([server.stop(), browser.close()]);
      await database.drop();
    };
    return { address: server.address, browserUrl: browser.wsEndpoint(), close };
  };
  const installations: (Installation & { close(): Promise<void> })[] = [];
  for (let worker = 0; worker < project.config.maxWorkers; worker++) installations.push(await open());
  await filled.drop();
  project.provide(
    "installations",
    installations.map(({ address, browserUrl }) => ({ address, browserUrl })),
  );
  return async () => void (await Promise.all(installations.map(({ close }) => close())));
}

async function startServer(databaseUrl: string): Promise<{ address: string; stop(): Promise<void> }> {
  const port = await freePort();
  const server = spawn(node, ["--enable-source-maps", ".build/server/start.js"], {
    cwd: root,
    env: { ...process.env, NODE_ENV: "production", DATABASE_URL: databaseUrl, SECRET: "x".repeat(32), DEMO: "1", PORT: String(port) },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<void>((resolve) => server.once("close", () => resolve()));
  const address = `http://localhost:${port}`;
  while (!(await answers(`${address}/ready`))) {
    if (server.exitCode !== null) throw new Error(`The server ended with ${server.exitCode} before it was ready.`);
    await wait(50);
  }
  const stop = () => {
    server.kill("SIGTERM");
    return ended;
  };
  return { address, stop };
}

const answers = (address: string) =>
  fetch(address).then(
    ({ ok }) => ok,
    () => false,
  );

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => probe.once("listening", resolve));
  const { port } = probe.address() as { port: number };
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
