import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { isSaved, notesOf, openAt, until, type Window } from "./agendas.ts";
import type { Asker } from "./world.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Starts a server in a process of its own on a database; answers with where it listens. */
export async function startApart(database: string): Promise<{ child: ChildProcess; address: string }> {
  const child = spawn(process.execPath, ["--import", "tsx", here("agendasServer.ts")], {
    cwd: here(".."),
    env: { ...process.env, DATABASE: database },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  const address = await new Promise<string>((go, no) => {
    child.stdout!.on("data", (chunk: Buffer) => {
      said += chunk;
      const [, found] = said.match(/listens (\S+)/) ?? [];
      if (found) go(found);
    });
    child.once("exit", () => no(new Error(`The server ended before it listened: ${said}`)));
  });
  return { child, address };
}

/** What a server is killed under. */
export interface Killing {
  child: ChildProcess;
  /** Where it listens, and where another is afterwards. */
  address: string;
  afterwards: () => Promise<string>;
  writers: number;
  /** How long is written before the kill, in milliseconds. */
  before: number;
  /** What stands before the marks of this round. */
  round: string;
}

/**
 * Lets many write in one item, mark by mark, each waiting for its acknowledgement; kills the server with SIGKILL under them, closes half of
 * the windows at the same moment, and lets the other half find another server. Answers with how many marks were acknowledged, and which of
 * them are gone.
 */
export async function kill(who: Asker, agenda: string, item: string, killing: Killing): Promise<{ acknowledged: number; lost: string[] }> {
  let { address } = killing;
  const windows = Array.from({ length: killing.writers }, () => openAt(() => address, who, agenda));
  await until(() => windows.every(({ shared }) => shared.standing.now().open && shared.agenda.has(item)), "all windows", 30_000);
  const acknowledged: string[] = [];
  let living = true;
  const write = async (window: Window, nth: number) => {
    for (let count = 0; living; count++) {
      const mark = `⟨${killing.round}.${nth}.${count}⟩`;
      notesOf(window, item).insert(0, mark);
      await until(() => isSaved(window) || !living, "the acknowledgement", 60_000);
      if (isSaved(window)) acknowledged.push(mark);
    }
  };
  const writing = Promise.all(windows.map(write));
  await new Promise((go) => setTimeout(go, killing.before));
  living = false;
  killing.child.kill("SIGKILL");
  const [dead, survivors] = [windows.slice(0, windows.length / 2), windows.slice(windows.length / 2)];
  for (const window of dead) window.close();
  await once(killing.child, "exit");
  await writing;
  address = await killing.afterwards();
  await until(() => survivors.every(isSaved), "the survivors' text", 60_000);
  const fresh = openAt(() => address, who, agenda);
  await until(() => fresh.shared.standing.now().open, "a fresh window", 30_000);
  const text = JSON.stringify(fresh.shared.items);
  for (const window of [...survivors, fresh]) window.close();
  return { acknowledged: acknowledged.length, lost: acknowledged.filter((mark) => !text.includes(mark)) };
}
