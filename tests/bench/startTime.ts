import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Measured, median } from "./report.ts";

const starts = 3;
const port = 4367;

/** From `npm start` to the first correct answer, with everything installed and built: the first time, and again on the same data. */
export async function startTime(): Promise<Measured[]> {
  const folder = await mkdtemp(join(tmpdir(), "samvav-start-"));
  const first = await startOnce(folder);
  const again: number[] = [];
  for (let start = 0; start < starts; start++) again.push(await startOnce(folder));
  await rm(folder, { recursive: true });
  return [
    { what: "first start, with the demo hubs filled", value: first, unit: "s" },
    { what: "start on the same data", value: median(again), unit: "s", atMost: 3 },
  ];
}

async function startOnce(dataDir: string): Promise<number> {
  const began = performance.now();
  const child = spawn("npm", ["start", "--silent"], { env: { ...process.env, PORT: String(port), DATA_DIR: dataDir }, stdio: "ignore" });
  while (!(await answers())) await new Promise((resolve) => setTimeout(resolve, 20));
  const took = (performance.now() - began) / 1000;
  child.kill("SIGTERM");
  await once(child, "exit");
  return took;
}

async function answers(): Promise<boolean> {
  const body = JSON.stringify({ query: `{ hub(slug: "lund") { name } }` });
  const response = await fetch(`http://localhost:${port}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
  }).catch(() => undefined);
  if (!response?.ok) return false;
  return ((await response.json()) as { data?: { hub?: { name: string } } }).data?.hub?.name === "Lund";
}
