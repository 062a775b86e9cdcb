import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { Client } from "pg";
import { closeLater } from "./processes.ts";
import { type Measured, quantile } from "./report.ts";
import { openTown, type Town } from "./town.ts";

const actors = 5_000;
const ties = 20_000;
const quiet = 15_000;
const beat = 25;

/** A file of so many actors and another of so many ties, each between two that have none yet. */
function files(): { name: string; content: string }[] {
  const kinds = ["Förening", "Skola", "Bibliotek", "Förvaltning"];
  const rows = Array.from(
    { length: actors },
    (_, at) => `Aktör ${at};${kinds[at % 4]};Öppen verksamhet för alla åldrar;svenska|arabiska;Språk`,
  );
  const pairs = Array.from({ length: ties }, (_, at) => {
    const from = at % actors;
    return `Aktör ${from};Aktör ${(from + 1 + Math.floor(at / actors) * 7) % actors};${1 + (at % 4)};2024-09-01`;
  });
  return [
    { name: "aktörer.csv", content: ["Namn;Slag;Om;Språk;Teman", ...rows].join("\r\n") },
    { name: "länkar.csv", content: ["Från;Till;Styrka;Sedan", ...pairs].join("\r\n") },
  ];
}

function send({ address, cookie }: Town, map: string, what: string, head: object, signal?: AbortSignal): Promise<Response> {
  const chosen = files();
  const bytes = chosen.map(({ content }) => Buffer.from(content));
  const line = JSON.stringify({ ...head, files: chosen.map(({ name }, at) => ({ name, size: bytes[at]!.length })) });
  return fetch(`${address}/api/maps/${map}/files/${what}`, {
    method: "POST",
    headers: { "content-type": "application/octet-stream", cookie, origin: address },
    body: Buffer.concat([Buffer.from(`${line}\n`), ...bytes]),
    ...(signal && { signal }),
  });
}

/** Asks something over and over, as others do meanwhile, until it is told to stop; how long each answer took, in milliseconds. */
function others(ask: () => Promise<unknown>) {
  const times: number[] = [];
  let isOver = false;
  const done = (async () => {
    while (!isOver) {
      const began = performance.now();
      await ask();
      times.push(performance.now() - began);
      await wait(beat);
    }
  })();
  return {
    async stop(): Promise<number[]> {
      isOver = true;
      await done;
      return times;
    },
  };
}

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

/** A whole map brought in from two files: how long it takes and how much, and what others notice of it. */
export async function imports(): Promise<Measured[]> {
  const town = await openTown(4365);
  const own = await town.draw("Others", 100, 300);
  const map = await town.draw("Imported", 1, 0);
  const owner = new Client({ connectionString: town.databaseUrl });
  await owner.connect();
  closeLater(() => owner.end());
  const read = () =>
    town.ask("query ($id: ID!) { map(id: $id) { title placements { edges { node { id x y actor { name } } } } } }", { id: own });
  const write = () =>
    town.ask("mutation ($id: ID!, $about: String) { describeMap(id: $id, map: { about: $about }) { id } }", {
      id: own,
      about: `${Math.random()}`,
    });
  await read();
  const before = { read: others(read), write: others(write) };
  await wait(quiet);
  const calm = { read: await before.read.stop(), write: await before.write.stop() };

  const memory = watchReaders(town.server.pid!);
  const meanwhile = { read: others(read), write: others(write) };
  const looked = performance.now();
  const seen = (await (await send(town, map, "look", {})).json()) as { mark: string; problemCount: number };
  const lookTime = performance.now() - looked;
  const began = performance.now();
  const response = await send(town, map, "bring", { mark: seen.mark });
  const lines = (await response.text()).trim().split("\n");
  const bringTime = performance.now() - began;
  const busy = { read: await meanwhile.read.stop(), write: await meanwhile.write.stop() };
  if (!lines.at(-1)!.includes('"done"')) throw new Error(`It was not brought in: ${lines.at(-1)}`);
  const { operation } = (JSON.parse(lines.at(-1)!) as { done: { operation: string } }).done;
  const { rows } = await owner.query("select kind, count(*)::int as events from event where operation = $1 group by kind order by kind", [
    operation,
  ]);

  const undoing = performance.now();
  await town.ask("mutation ($operation: ID!) { undo(operation: $operation) }", { operation });
  const undoTime = performance.now() - undoing;
  const p95 = (times: readonly number[]) => quantile(times, 0.95);
  return [
    { what: `looking at ${actors} actors and ${ties} ties`, value: lookTime / 1_000, unit: "s", atMost: 5 },
    { what: "bringing them in", value: bringTime / 1_000, unit: "s", atMost: 10 },
    { what: "told how far it was", value: lines.length - 1, unit: "times" },
    { what: "memory of the process that reads", value: memory(), unit: "MiB", atMost: 256 },
    { what: "events in the log", value: rows.reduce((sum, { events }) => sum + events, 0), unit: "events" },
    { what: "of them told to feeds and pages", value: rows.find(({ kind }) => kind === "import")?.events ?? 0, unit: "event", atMost: 1 },
    { what: "others' p95 of reading, before", value: p95(calm.read), unit: "ms" },
    { what: "others' p95 of reading, during", value: p95(busy.read), unit: "ms" },
    { what: "others' p95 of reading, during to before", value: p95(busy.read) / p95(calm.read), unit: "×", atMost: 1.2 },
    { what: "others' p95 of writing in the same hub, during to before", value: p95(busy.write) / p95(calm.write), unit: "×", atMost: 1.2 },
    { what: "longest wait of a writer in the same hub", value: Math.max(...busy.write) / 1_000, unit: "s" },
    { what: "undoing it in one step", value: undoTime / 1_000, unit: "s", atMost: 10 },
  ];
}
