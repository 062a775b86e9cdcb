import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { addItem, openAt, planned, until } from "../agendas.ts";
import { type Editor, ours, theirs } from "./agendaEditors.ts";
import { cpuOf, cpuOfChildren, startServer } from "./processes.ts";
import { type Measured, median, quantile } from "./report.ts";
import { openTown, type Town } from "./town.ts";

const editors = 50;
const perSecond = 3;
const seconds = 8;
const rounds = Number(process.env.ROUNDS ?? 5);
const idle = 200;
const written = 10_000;
const swept = { NODE_OPTIONS: `--expose-gc --import ${fileURLToPath(new URL("sweep.mjs", import.meta.url))}` };

/** One way to write together, as it is measured. */
interface Way {
  name: string;
  pid: number;
  open(document: string): Promise<Editor>;
  /** Makes a document that nobody has written in. */
  fresh(): Promise<string>;
}

interface Round {
  propagation: number[];
  acknowledgement: number[];
  cpu: number;
  database: number;
}

/**
 * 50 editors of one agenda at 3 edits a second each: from the key to another's screen, and to the acknowledgement; beside Hocuspocus made
 * durable, and as it comes, which acknowledges before it has stored anything. Editors run in this process: its delays are in all of them alike.
 */
export async function agendas(): Promise<Measured[]> {
  const town = await openTown(
    4371,
    swept,
    Array.from({ length: editors }, () => ["Coordinator"]),
  );
  const ways = [await ourWay(town), await theirWay(town, "durable", 4372), await theirWay(town, "stock", 4373)];
  // First, while none of them holds memory that it no longer needs.
  const atRest = await resting(ways);
  const figures = new Map<string, Round[]>(ways.map(({ name }) => [name, []]));
  // What comes first runs on code that nobody has run yet, here and on its server: each once without being counted, then in turn first.
  if (rounds) for (const way of ways) await load(way, town.postmaster);
  for (let round = 0; round < rounds; round++) {
    const inTurn = ways.map((_, at) => ways[(at + round) % ways.length]!);
    for (const way of inTurn) figures.get(way.name)!.push(await load(way, town.postmaster));
  }
  const rows = rounds ? writing(ways, figures) : [];
  return [...rows, ...(await opening(ways)), ...atRest];
}

/** What writing at once costs, and how long it takes: the median of the rounds. */
function writing(ways: readonly Way[], figures: ReadonlyMap<string, Round[]>): Measured[] {
  const of = (name: string, pick: (round: Round) => number) => median(figures.get(name)!.map(pick));
  const p = (share: number, kind: "propagation" | "acknowledgement") => (round: Round) => quantile(round[kind], share);
  const durable = of("durable", p(0.95, "propagation"));
  const rows: Measured[] = ways.flatMap(({ name }) => [
    { what: `${name}: key → another's text, p50`, value: of(name, p(0.5, "propagation")), unit: "ms" },
    {
      what: `${name}: key → another's text, p95`,
      value: of(name, p(0.95, "propagation")),
      unit: "ms",
      ...(name === "ours" && { atMost: 50 }),
    },
    {
      what: `${name}: key → another's text, p99`,
      value: of(name, p(0.99, "propagation")),
      unit: "ms",
      ...(name === "ours" && { atMost: 100 }),
    },
    {
      what: `${name}: key → acknowledged${name === "stock" ? " (not stored yet)" : ""}, p95`,
      value: of(name, p(0.95, "acknowledgement")),
      unit: "ms",
      ...(name === "ours" && { atMost: 50 }),
    },
    {
      what: `${name}: key → acknowledged, p99`,
      value: of(name, p(0.99, "acknowledgement")),
      unit: "ms",
      ...(name === "ours" && { atMost: 100 }),
    },
    { what: `${name}: CPU of the server per edit`, value: of(name, ({ cpu }) => cpu), unit: "ms" },
    { what: `${name}: CPU of PostgreSQL per edit`, value: of(name, ({ database }) => database), unit: "ms" },
  ]);
  rows.push({
    what: "ours ÷ durable, p95 of key → another's text",
    value: of("ours", p(0.95, "propagation")) / durable,
    unit: "×",
    atMost: 1.2,
  });
  return rows;
}

async function ourWay(town: Town): Promise<Way> {
  const address = town.address.replace("http://", "");
  let turn = 0;
  const items = new Map<string, string>();
  return {
    name: "ours",
    pid: town.server.pid!,
    async fresh() {
      const { agenda } = await planned({ get: town.ask } as never, town.hub, `Råd ${items.size}`);
      const window = openAt(address, town.others[0]!, agenda);
      await until(() => window.shared.standing.now().mayWrite, "the agenda", 60_000);
      items.set(agenda, addItem(window, "Läget"));
      await until(() => !window.shared.outbox.next());
      window.close();
      return agenda;
    },
    // Each is somebody of their own, as around a table.
    open: (agenda) => ours(address, town.others[turn++ % town.others.length]!, agenda, items.get(agenda)!),
  };
}

async function theirWay(town: Town, mode: "durable" | "stock", port: number): Promise<Way> {
  const file = fileURLToPath(new URL("peers/hocuspocus.mjs", import.meta.url));
  const server = await startServer([file], { ...swept, DATABASE_URL: town.databaseUrl, PORT: String(port), MODE: mode }, /ready/);
  let documents = 0;
  return { name: mode, pid: server.pid!, fresh: async () => `document ${documents++}`, open: (name) => theirs(port, name) };
}

async function load(way: Way, postmaster: number): Promise<Round> {
  const document = await way.fresh();
  const all = await Promise.all(Array.from({ length: editors }, () => way.open(document)));
  const watcher = await way.open(document);
  const sent = new Map<string, number>();
  const propagation: number[] = [];
  const acknowledgement: number[] = [];
  watcher.watch((text) => {
    for (const [mark] of text.matchAll(/⟨\d+⟩/g)) propagation.push(performance.now() - sent.get(mark)!);
  });
  const before = { cpu: cpuOf(way.pid), database: cpuOfChildren(postmaster) };
  const end = performance.now() + seconds * 1_000;
  let edits = 0;
  await Promise.all(
    all.map(async (editor) => {
      let waiting: number[] = [];
      editor.onSaved = () => {
        acknowledgement.push(...waiting.map((at) => performance.now() - at));
        waiting = [];
      };
      await wait((1_000 / perSecond) * Math.random());
      while (performance.now() < end) {
        const mark = `⟨${edits++}⟩`;
        const now = performance.now();
        sent.set(mark, now);
        waiting.push(now);
        editor.insert(mark);
        await wait((1_000 / perSecond) * (0.5 + Math.random()));
      }
    }),
  );
  await until(() => propagation.length === edits && acknowledgement.length === edits, `${way.name}: all of ${edits} edits`, 30_000);
  const [cpu, database] = [cpuOf(way.pid) - before.cpu, cpuOfChildren(postmaster) - before.database];
  for (const editor of [...all, watcher]) editor.close();
  return { propagation, acknowledgement, cpu: (cpu * 1_000) / edits, database: (database * 1_000) / edits };
}

/** How long it takes until a document that 10,000 edits have made is there, and how much comes for it; the server has it at hand. */
async function opening(ways: readonly Way[]): Promise<Measured[]> {
  const rows: Measured[] = [];
  const bytes = new Map<string, number>();
  for (const way of ways) {
    const document = await way.fresh();
    const writer = await way.open(document);
    let saved = true;
    writer.onSaved = () => {
      saved = true;
    };
    for (let edit = 0; edit < written; edit++) {
      saved = false;
      writer.insert(`ord${edit % 10} `);
      if (edit % 100 === 0) await until(() => saved, "the edits", 60_000);
    }
    await until(() => saved, "the edits", 60_000);
    const times: number[] = [];
    for (let at = 0; at < 7; at++) {
      const began = performance.now();
      const reader = await way.open(document);
      times.push(performance.now() - began);
      bytes.set(way.name, reader.bytes());
      reader.close();
    }
    writer.close();
    rows.push({
      what: `${way.name}: opening 10,000 edits, warm`,
      value: median(times),
      unit: "ms",
      ...(way.name === "ours" && { atMost: 300 }),
    });
    rows.push({ what: `${way.name}: bytes for it`, value: bytes.get(way.name)!, unit: "B" });
  }
  rows.push({ what: "ours ÷ stock, bytes for it", value: bytes.get("ours")! / bytes.get("stock")!, unit: "×", atMost: 0.6 });
  return rows;
}

/** How much memory a server holds when what nobody needs any more is gone, in KiB. */
async function heldBy(pid: number): Promise<number> {
  for (let time = 0; time < 2; time++) {
    process.kill(pid, "SIGUSR2");
    await wait(1_000);
  }
  return residentOf(pid);
}

const residentOf = (pid: number) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))![1]);

/** How much memory an editor costs that has the agenda open and does nothing. */
async function resting(ways: readonly Way[]): Promise<Measured[]> {
  const rows: Measured[] = [];
  for (const way of ways) {
    const document = await way.fresh();
    const warm = await Promise.all(Array.from({ length: 30 }, () => way.open(document)));
    const before = await heldBy(way.pid);
    const more = await Promise.all(Array.from({ length: idle }, () => way.open(document)));
    const after = await heldBy(way.pid);
    rows.push({
      what: `${way.name}: memory per idle editor`,
      value: (after - before) / idle,
      unit: "KiB",
      ...(way.name === "ours" && { atMost: 40 }),
    });
    for (const editor of [...warm, ...more]) editor.close();
    await wait(500);
  }
  return rows;
}
