import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** When a process started, as a mark that no later process with the same number shares; nothing when none runs. */
export function startOf(pid: number): string | undefined {
  return onLinux(() => aliveSince(readFileSync(`/proc/${pid}/stat`, "utf8"))) ?? ps(pid, "lstart=");
}

/** The second word is a name that may hold spaces, so count from its closing bracket: first the state, then, twentieth, the start. */
function aliveSince(stat: string): string | undefined {
  const words = stat.slice(stat.lastIndexOf(") ") + 2).split(" ");
  // A dead process keeps its number until its parent has taken note.
  return words[0] === "Z" ? undefined : words[19];
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
