import { loadavg } from "node:os";
import { setTimeout as wait } from "node:timers/promises";
import { print } from "graphql";
import { BOARD } from "../../client/agreements/board/board.ts";
import { fillAgreements } from "./agreementsTown.ts";
import { cpuOf, cpuOfChildren, startServer } from "./processes.ts";
import { type Measured, quantile } from "./report.ts";
import { openTown, type Signed } from "./town.ts";

const readers = 20;
const rounds = 25;
const agreements = 300;
const years = 10;

/** The board as its page reads it. */
const query = print(BOARD);
const variables = { hub: "bench", on: null, times: false, sums: false };

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** Reads the board, and says how many bytes that was. */
async function ask(address: string, { cookie }: Pick<Signed, "cookie">): Promise<number> {
  const answer = await fetch(`${address}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", cookie },
    body: JSON.stringify({ query, variables }),
  });
  const text = await answer.text();
  if (!answer.ok || text.includes('"errors"')) throw new Error(text.slice(0, 300));
  return Buffer.byteLength(text);
}

/** Reads once by everyone at once, and how long each waited, in milliseconds. */
const reading = (address: string, office: readonly Signed[]): Promise<number[]> =>
  Promise.all(office.map((one) => timed(() => ask(address, one))));

/** The status board of an office with three hundred agreements and ten years of history, read by twenty officials at once; and all of it as a workbook. */
export async function board(): Promise<Measured[]> {
  const town = await openTown(
    4371,
    {},
    Array.from({ length: readers }, () => ["Official"] as const),
  );
  await fillAgreements(town.databaseUrl, { hub: town.hub, agreements, years });
  const { address, others: office } = town;
  const busy = loadavg()[0]!;
  const first = await timed(() => ask(address, office[0]!));
  const bytes = await ask(address, office[0]!);
  const bare = "http://127.0.0.1:4372";
  await startServer(["tests/bench/sameBytes.mjs"], { PORT: "4372", BYTES: String(bytes) }, /ready/);
  for (let round = 0; round < rounds; round++) await Promise.all([reading(address, office), reading(bare, office)]);
  const before = { server: cpuOf(town.server.pid!), database: cpuOfChildren(town.postmaster) };
  const unchanged: number[] = [];
  const ofReaders: number[] = [];
  for (let round = 0; round < rounds; round++) {
    unchanged.push(...(await reading(address, office)));
    ofReaders.push(...(await reading(bare, office)));
  }
  const each = (spent: number) => (1000 * spent) / unchanged.length;
  const server = each(cpuOf(town.server.pid!) - before.server);
  const database = each(cpuOfChildren(town.postmaster) - before.database);
  const { hub } = await town.ask<{ hub: { agreements: { edges: { node: { id: string } }[] } } }>(
    '{ hub(slug: "bench") { agreements(first: 1) { edges { node { id } } } } }',
  );
  let turn = 0;
  const change = () =>
    town.ask("mutation ($id: ID!, $patch: AgreementPatch!) { describeAgreement(id: $id, agreement: $patch) { id } }", {
      id: hub.agreements.edges[0]!.node.id,
      patch: { caseNumber: `KS 2026-${++turn}` },
    });
  const changed = [];
  for (let round = 0; round < rounds; round++) {
    await change();
    changed.push(...(await reading(address, office)));
  }
  const book = [];
  for (let round = 0; round < 3; round++) {
    await change();
    await wait(200);
    book.push(await timed(() => take(address, office[0]!)));
  }
  return [
    { what: "load of the machine before (processes that wanted a core, of a minute)", value: busy, unit: "" },
    { what: "one board read for the first time", value: first, unit: "ms" },
    { what: "answer", value: bytes / 1000, unit: "kB" },
    { what: `p95 of ${readers} at once, nothing changed meanwhile`, value: quantile(unchanged, 0.95), unit: "ms", atMost: 100 },
    { what: "the same of as many bytes from a server that does nothing", value: quantile(ofReaders, 0.95), unit: "ms" },
    { what: "server CPU for one of those", value: server, unit: "ms" },
    { what: "database CPU for one of those", value: database, unit: "ms" },
    { what: `p95 of ${readers} at once, changed before each round`, value: quantile(changed, 0.95), unit: "ms", atMost: 100 },
    { what: "median of those", value: quantile(changed, 0.5), unit: "ms" },
    { what: "all of it as a workbook, slowest of 3", value: Math.max(...book), unit: "ms", atMost: 3000 },
  ];
}

async function take(address: string, { cookie }: Signed): Promise<void> {
  const answer = await fetch(`${address}/api/hubs/bench/agreements.xlsx`, {
    method: "POST",
    headers: { cookie, origin: address, "content-type": "application/x-www-form-urlencoded" },
    body: "language=sv",
  });
  const bytes = await answer.arrayBuffer();
  if (!answer.ok || bytes.byteLength < 100_000) throw new Error(`${answer.status}: ${bytes.byteLength} bytes`);
}
