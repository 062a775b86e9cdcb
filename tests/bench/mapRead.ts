import autocannon from "autocannon";
import { cpuOf, cpuOfChildren, startServer } from "./processes.ts";
import { type Measured, median } from "./report.ts";
import { openTown, type Town } from "./town.ts";

const seconds = 6;
const rounds = 5;

const ours = `query ($id: ID!) { map(id: $id) { title
  placements { edges { node { id x y weaver actor { id name kind active otherNames themes { id } } } } }
  ties { edges { node { id strength state kinds directed themes { id } from { id } to { id } } } } } }`;

const theirs = (hub: string) => `query ($id: UUID!) { networkMapByRowId(rowId: $id) { title
  placementsByMapId { nodes { rowId x y weaver actorByActorId { rowId name kind active otherNames themes } } } }
  allTies(condition: { hubId: "${hub}" }) { nodes { rowId strength state kinds directed themes fromId toId } } }`;

interface Load {
  perCpuSecond: number;
  databaseCpuPerRequest: number;
  bytes: number;
}

/** One map of 100 actors and 300 ties, read by a visitor over HTTP: us and PostGraphile in turn, on the same rows and under the same row policies. */
export async function mapRead(): Promise<Measured[]> {
  const town = await openTown(4361);
  const map = await town.draw("Read", 100, 300);
  const peer = await startServer(["tests/bench/peers/postgraphile.mjs"], { DATABASE_URL: town.servingUrl, PORT: "4362" }, /ready/);
  const us = { url: `${town.address}/graphql`, pid: town.server.pid!, body: JSON.stringify({ query: ours, variables: { id: map } }) };
  const them = {
    url: "http://localhost:4362/graphql",
    pid: peer.pid!,
    body: JSON.stringify({ query: theirs(town.hub), variables: { id: map } }),
  };
  await load(town, us, 3);
  await load(town, them, 3);
  const [mine, other]: [Load[], Load[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    mine.push(await load(town, us, seconds));
    other.push(await load(town, them, seconds));
  }
  const of = (loads: Load[], key: keyof Load) => median(loads.map((one) => one[key]));
  const ratio = median(mine.map(({ perCpuSecond }, at) => perCpuSecond / other[at]!.perCpuSecond));
  return [
    { what: "requests per CPU second of the server, ratio to PostGraphile", value: ratio, unit: "×", atLeast: 2 },
    { what: "server CPU per request, us", value: 1000 / of(mine, "perCpuSecond"), unit: "ms" },
    { what: "server CPU per request, PostGraphile", value: 1000 / of(other, "perCpuSecond"), unit: "ms" },
    { what: "database CPU per request, us", value: 1000 * of(mine, "databaseCpuPerRequest"), unit: "ms" },
    { what: "database CPU per request, PostGraphile", value: 1000 * of(other, "databaseCpuPerRequest"), unit: "ms" },
    { what: "answer, us", value: of(mine, "bytes") / 1000, unit: "kB" },
    { what: "answer, PostGraphile", value: of(other, "bytes") / 1000, unit: "kB" },
  ];
}

async function load(town: Town, { url, pid, body }: { url: string; pid: number; body: string }, duration: number): Promise<Load> {
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
