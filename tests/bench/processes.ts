import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";

const ticksPerSecond = 100;

/** The CPU seconds that a process has used so far, as Linux counts them. */
export function cpuOf(pid: number): number {
  const [utime, stime] = statOf(pid).slice(11, 13).map(Number) as [number, number];
  return (utime + stime) / ticksPerSecond;
}

/** The CPU seconds that the processes have used so far which a process has started, those that have ended among them. */
export function cpuOfChildren(parent: number): number {
  const ended = statOf(parent).slice(13, 15).map(Number) as [number, number];
  const running = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return Number(statOf(Number(pid))[1]) === parent;
      } catch {
        return false; // gone meanwhile
      }
    });
  return running.reduce((sum, pid) => sum + cpuOf(Number(pid)), (ended[0] + ended[1]) / ticksPerSecond);
}

/** What stands after the name in /proc/PID/stat: state, parent, … */
const statOf = (pid: number) => readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]!.split(" ");

const running: (() => Promise<unknown>)[] = [];

/** Keeps what ends something that a benchmark has opened, until `closeAll`. */
export const closeLater = (close: () => Promise<unknown>) => void running.push(close);

/** Ends everything that benchmarks have opened, latest first, also after one that failed. */
export async function closeAll(): Promise<void> {
  for (let close = running.pop(); close; close = running.pop()) await close().catch(console.error);
}

/** Starts a server and waits until it has said that it is ready. */
export async function startServer(command: string[], env: Record<string, string>, ready: RegExp): Promise<ChildProcess> {
  const child = spawn(process.execPath, command, { env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
  closeLater(() => stopServer(child));
  let said = "";
  await new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk;
      if (ready.test(said)) resolve();
    };
    child.stdout!.on("data", hear);
    child.stderr!.on("data", hear);
    child.once("exit", () => reject(new Error(`${command.join(" ")} ended early:\n${said}`)));
  });
  return child;
}

/** Stops a server and waits until it is gone. */
async function stopServer(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGTERM");
  await once(child, "exit");
}
