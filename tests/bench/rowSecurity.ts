import { Client } from "pg";
import { type Load, load, mapQuery } from "./load.ts";
import { type Measured, median } from "./report.ts";
import { openTown, type Town } from "./town.ts";

const seconds = 5;
const rounds = 5;

/** The same map read with row security on and off: two servers that differ in nothing else, in turn. */
export async function rowSecurity(): Promise<Measured[]> {
  const [on, off] = [await openTown(4363), await openTown(4364)];
  const [guarded, open] = [await ready(on), await ready(off, dropGuards)];
  const [guardedLoads, openLoads]: [Load[], Load[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    guardedLoads.push(await load(on, guarded, seconds));
    openLoads.push(await load(off, open, seconds));
  }
  const ratio = (key: keyof Load, of: (on: number, off: number) => number) =>
    median(guardedLoads.map((one, at) => of(one[key], openLoads[at]![key])));
  return [
    {
      what: "server CPU of a map read, row security on to off",
      value: ratio("perCpuSecond", (one, other) => other / one),
      unit: "×",
      atMost: 1.3,
    },
    {
      what: "database CPU of a map read, row security on to off",
      value: ratio("databaseCpuPerRequest", (one, other) => one / other),
      unit: "×",
    },
    { what: "server CPU per request, on", value: 1000 / median(guardedLoads.map(({ perCpuSecond }) => perCpuSecond)), unit: "ms" },
    { what: "server CPU per request, off", value: 1000 / median(openLoads.map(({ perCpuSecond }) => perCpuSecond)), unit: "ms" },
  ];
}

async function ready(town: Town, before: (town: Town) => Promise<void> = async () => {}) {
  const id = await town.draw("Read", 100, 300);
  await before(town);
  const asked = { url: `${town.address}/graphql`, pid: town.server.pid!, body: JSON.stringify({ query: mapQuery, variables: { id } }) };
  await load(town, asked, 3);
  return asked;
}

async function dropGuards({ databaseUrl }: Town): Promise<void> {
  const owner = new Client({ connectionString: databaseUrl });
  await owner.connect();
  const { rows } = await owner.query(
    "select oid::regclass::text as name from pg_class where relrowsecurity and relnamespace = 'public'::regnamespace",
  );
  for (const { name } of rows) await owner.query(`alter table ${name} disable row level security`);
  await owner.end();
}
