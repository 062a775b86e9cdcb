import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** When a process started, as a mark that no later process with the same number shares; nothing when there is no such process. */
export function startOf(pid: number): string | undefined {
  // The start is the 22nd word, but the second is a name that may hold spaces: count from its closing bracket.
  return onLinux(() => readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").pop()?.split(" ")[19]) ?? ps(pid, "lstart=");
}

/** The command line of a running process; nothing when there is no such process. */
export function commandOf(pid: number): string | undefined {
  return onLinux(() => readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ")) ?? ps(pid, "command=");
}

function onLinux<T>(read: () => T): T | undefined {
  if (process.platform !== "linux") return undefined;
  try {
    return read();
  } catch {
    return undefined;
  }
}

function ps(pid: number, column: string): string | undefined {
  if (process.platform === "linux") return undefined;
  try {
    return (
      execFileSync("ps", ["-o", column, "-p", String(pid)], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim() || undefined
    );
  } catch {
    return undefined;
  }
}
