import { type Load, load, mapQuery } from "./load.ts";
import { startServer } from "./processes.ts";
import { type Measured, median } from "./report.ts";
import { openTown } from "./town.ts";

const seconds = 6;
const rounds = 5;

const theirs = (hub: string) => `query ($id: UUID!) { networkMapByRowId(rowId: $id) { title
  placementsByMapId { nodes { rowId x y weaver actorByActorId { rowId name kind active otherNames themes } } } }
  allTies(condition: { hubId: "${hub}" }) { nodes { rowId strength state kinds directed themes fromId toId } } }`;

/** One map of 100 actors and 300 ties, read by a visitor over HTTP: us and PostGraphile in turn, on the same rows and under the same row policies. */
export async function mapRead(): Promise<Measured[]> {
  const town = await openTown(4361);
  const map = await town.draw("Read", 100, 300);
  const peer = await startServer(["tests/bench/peers/postgraphile.mjs"], { DATABASE_URL: town.servingUrl, PORT: "4362" }, /ready/);
  const us = { url: `${town.address}/graphql`, pid: town.server.pid!, body: JSON.stringify({ query: mapQuery, variables: { id: map } }) };
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
