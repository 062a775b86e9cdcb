import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import type { TestProject } from "vitest/node";
import { build } from "../../server/host/building/build.mjs";
import { node, root } from "../../server/host/building/root.mjs";
import { serveBrowser } from "../browser.ts";
import { copyOfTemplate } from "../database.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the installation is found that the journeys go through. */
    address: string;
    /** Where the one browser of all journeys is reached. */
    browserUrl: string;
  }
}

/** What people get: the built server with its built pages and the demo's towns, and one browser for all journeys. */
export default async function openInstallation(project: TestProject) {
  await build();
  const database = await copyOfTemplate(project.getProvidedContext().clusterUrl);
  const [server, browser] = await Promise.all([startServer(database.url), serveBrowser()]);
  project.provide("address", server.address);
  project.provide("browserUrl", browser.wsEndpoint());
  return async () => {
    await Promise.all([server.stop(), browser.close()]);
    await database.drop();
  };
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
