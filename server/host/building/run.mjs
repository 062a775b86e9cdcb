import { spawn } from "node:child_process";
import { root } from "./root.mjs";

/** Runs a program in the project's folder to its end; gives its exit code and, unless it writes to the terminal, what it said. */
export function run(command, args, { show = false, env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: show ? "inherit" : ["ignore", "pipe", "pipe"],
    });
    let said = "";
    for (const stream of show ? [] : [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => (said += text));
    child.once("error", reject).once("close", (code) => resolve({ code: code ?? 1, said }));
  });
}
