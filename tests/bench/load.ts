import autocannon from "autocannon";
import { cpuOf, cpuOfChildren } from "./processes.ts";
import type { Town } from "./town.ts";

/** A whole map, as its page reads it. */
export const mapQuery = `query ($id: ID!) { map(id: $id) { title
  placements { edges { node { id x y weaver actor { id name kind active otherNames themes { id } } } } }
  ties { edges { node { id strength state kinds directed themes { id } from { id } to { id } } } } } }`;

/** What a server made of a load: answers per second of its CPU, and what the database did for each, in seconds. */
export interface Load {
  perCpuSecond: number;
  databaseCpuPerRequest: number;
  bytes: number;
}

/** Asks one thing over and over on four connections, for so many seconds. */
export async function load(town: Town, { url, pid, body }: { url: string; pid: number; body: string }, duration: number): Promise<Load> {
  const before = { server: cpuOf(pid), database: cpuOfChildren(town.postmaster) };
  const result = await autocannon({ url, method: "POST", headers: { "content-type": "application/json" }, body, connections: 4, duration });
  if (result.non2xx || result.errors) throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} failed`);
  const answers = result["2xx"];
  return {
    perCpuSecond: answers / (cpuOf(pid) - before.server),
    databaseCpuPerRequest: (cpuOfChildren(town.postmaster) - before.database) / answers,
    bytes: result.throughput.total / answers,
  };
}
