import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { Client } from "pg";
import { actors, sendFiles, ties } from "./bigFile.ts";
import { others } from "./others.ts";
import { closeLater } from "./processes.ts";
import { type Measured, median, quantile } from "./report.ts";
import { openTown, type Town } from "./town.ts";

const rounds = 3;
const quiet = 5_000;
const loopPort = 4366;
const loopDelay = fileURLToPath(new URL("loopDelay.mjs", import.meta.url));

/** The most memory that a process of the server's, and of those that read files for it, has had, in MiB. */
function watchReaders(server: number) {
  let most = 0;
  const timer = setInterval(() => {
    try {
      for (const child of readFileSync(`/proc/${server}/task/${server}/children`, "utf8").trim().split(" ").filter(Boolean))
        most = Math.max(most, Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child}/status`, "utf8"))?.[1] ?? 0) / 1024);
    } catch {
      // It has ended meanwhile.
    }
  }, 10);
  return () => {
    clearInterval(timer);
    return most;
  };
}

/** How long the server's event loop was held up since it was last asked, in milliseconds. */
const heldUp = async (): Promise<{ longest: number; p99: number }> =>
  (await (await fetch(`http://127.0.0.1:${loopPort}`)).json()) as { longest: number; p99: number };

/** What two others do meanwhile who read a map each, and two who write on one each, in the same hub. */
async function loadOf(town: Town) {
  const own = [await town.draw("Others", 100, 300), await town.draw("More others", 100, 300)];
  const reading = "query ($id: ID!) { map(id: $id) { title placements { edges { node { id x y actor { name } } } } } }";
  const writing = "mutation ($id: ID!, $about: String) { describeMap(id: $id, map: { about: $about }) { id } }";
  const reads = own.map((id) => () => town.ask(reading, { id }));
  const writes = own.map((id) => () => town.ask(writing, { id, about: `${Math.random()}` }));
  return async <T>(act: () => Promise<T>) => {
    await heldUp();
    const [readers, writers] = [others(reads), others(writes)];
    try {
      const result = await act();
      return { result, read: await readers.stop(), write: await writers.stop(), loop: await heldUp() };
    } finally {
      await Promise.all([readers.stop(), writers.stop()]);
    }
  };
}

const seconds = async <T>(act: () => Promise<T>): Promise<[T, number]> => {
  const began = performance.now();
  return [await act(), (performance.now() - began) / 1_000];
};

async function broughtIn(town: Town, map: string) {
  const [looked, look] = await seconds(() => sendFiles(town, map, "look", {}));
  const { mark } = (JSON.parse(looked.at(-1)!) as { seen: { mark: string } }).seen;
  const [lines, bring] = await seconds(() => sendFiles(town, map, "bring", { mark }));
  const { done } = JSON.parse(lines.at(-1)!) as { done?: { operation: string } };
  if (!done) throw new Error(`It was not brought in: ${lines.at(-1)}`);
  return { look, bring, told: lines.length - 1, operation: done.operation };
}

/** Bringing in, with the same load in quiet times before and after it, so that what else the machine does weighs the same; and the undoing. */
async function round(town: Town, map: string, meanwhile: Awaited<ReturnType<typeof loadOf>>) {
  const before = await meanwhile(() => wait(quiet));
  const busy = await meanwhile(() => broughtIn(town, map));
  const after = await meanwhile(() => wait(quiet));
  const calm = {
    read: [...before.read, ...after.read],
    write: [...before.write, ...after.write],
    longest: Math.max(before.loop.longest, after.loop.longest),
  };
  const [, undo] = await seconds(() =>
    town.ask("mutation ($operation: ID!) { undo(operation: $operation) }", { operation: busy.result.operation }),
  );
  const grown = (how: "read" | "write") => quantile(busy[how], 0.95) / quantile(calm[how], 0.95);
  return { calm, busy, undo, read: grown("read"), write: grown("write"), ...busy.result };
}

/** A whole map brought in from two files, three times: how long it takes and how much, and what others notice of it. */
export async function imports(): Promise<Measured[]> {
  const town = await openTown(4365, { NODE_OPTIONS: `--import ${loopDelay}`, LOOP_PORT: `${loopPort}` });
  const owner = new Client({ connectionString: town.databaseUrl });
  await owner.connect();
  closeLater(() => owner.end());
  const meanwhile = await loadOf(town);
  const map = await town.draw("Imported", 1, 0);
  await meanwhile(() => wait(1_000));
  const memory = watchReaders(town.server.pid!);
  const all = [];
  for (let at = 0; at < rounds; at++) all.push(await round(town, map, meanwhile));
  const of = (value: (one: (typeof all)[number]) => number) => median(all.map(value));
  const worst = (value: (one: (typeof all)[number]) => number) => Math.max(...all.map(value));
  const { rows } = await owner.query<{ kind: string; events: number }>(
    "select kind, count(*)::int as events from event where operation = $1 group by kind",
    [all[0]!.operation],
  );
  const p95 = (times: readonly number[]) => quantile(times, 0.95);
  return [
    { what: `looking at ${actors} actors and ${ties} ties`, value: of(({ look }) => look), unit: "s", atMost: 5 },
    { what: "bringing them in", value: of(({ bring }) => bring), unit: "s", atMost: 10 },
    { what: "told how far it was", value: of(({ told }) => told), unit: "times" },
    { what: "memory of the process that reads", value: memory(), unit: "MiB", atMost: 256 },
    { what: "events in the log", value: rows.reduce((sum, { events }) => sum + events, 0), unit: "events" },
    { what: "of them told to feeds and pages", value: rows.find(({ kind }) => kind === "import")?.events ?? 0, unit: "event", atMost: 1 },
    {
      what: "answers to others meanwhile, in each of three rounds",
      value: of(({ busy }) => busy.read.length + busy.write.length),
      unit: "",
    },
    { what: "others' p95 of reading, before and after", value: of(({ calm }) => p95(calm.read)), unit: "ms" },
    { what: "others' p95 of reading, during", value: of(({ busy }) => p95(busy.read)), unit: "ms" },
    { what: "others' p95 of reading, during to before", value: of(({ read }) => read), unit: "×", atMost: 1.2 },
    { what: "the same, worst of the rounds", value: worst(({ read }) => read), unit: "×" },
    { what: "others' p95 of writing in the same hub, before and after", value: of(({ calm }) => p95(calm.write)), unit: "ms" },
    { what: "others' p95 of writing in the same hub, during to before", value: of(({ write }) => write), unit: "×", atMost: 1.2 },
    { what: "the same, worst of the rounds", value: worst(({ write }) => write), unit: "×" },
    { what: "longest wait of a writer in the same hub", value: worst(({ busy }) => Math.max(...busy.write)) / 1_000, unit: "s" },
    { what: "longest step of the server's event loop, before and after", value: of(({ calm }) => calm.longest), unit: "ms" },
    { what: "longest step of the server's event loop, during", value: of(({ busy }) => busy.loop.longest), unit: "ms", atMost: 20 },
    { what: "undoing it in one step", value: of(({ undo }) => undo), unit: "s", atMost: 10 },
  ];
}
