import { spawn } from "node:child_process";
import { build } from "./host/building/build.mjs";
import { install } from "./host/building/install.mjs";
import { node, root } from "./host/building/root.mjs";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];

/** What `npm start`, `npm run dev` and `npm run hub` run, on any Node from 20 on: brings what is missing, then goes on with the Node it brought. */
async function start(mode, ...args) {
  if (mode === "dev") {
    await install({ dev: true });
    const server = ["--watch", "--watch-preserve-output", "--import", "tsx", "seed/start.ts"];
    const client = ["node_modules/vite/bin/vite.js", "--config", "client/vite.config.ts", "--port=5173", "--strictPort"];
    return together([server, client], { PUBLIC_URL: "http://localhost:5173" });
  }
  await install({ dev: false });
  const production = { NODE_ENV: "production", NODE_COMPILE_CACHE: ".build/compiled" };
  if (mode === "hub") {
    await build(["server"]);
    return together([["--enable-source-maps", ".build/server/hub.js", ...args]], production);
  }
  await build();
  return together([["--enable-source-maps", ".build/server/start.js"]], production);
}

/** Runs programs side by side until one ends, passes signals on to them, and gives the exit code of the first to end. */
async function together(programs, defaults = {}) {
  const children = programs.map((args) =>
    // The channel tells a child when we are killed, so that it does not live on alone.
    spawn(node, args, { cwd: root, env: { ...defaults, ...process.env }, stdio: ["inherit", "inherit", "inherit", "ipc"] }),
  );
  let stopping = false;
  const stop = (signal) => {
    stopping = true;
    for (const child of children) child.kill(signal);
  };
  for (const signal of SIGNALS) process.on(signal, () => stop(signal));
  whenOrphaned(() => stop("SIGTERM"));
  const codes = children.map((child) => new Promise((resolve) => child.once("close", (code) => resolve(code ?? 1))));
  const code = await Promise.race(codes);
  if (!stopping) stop("SIGTERM");
  await Promise.all(codes);
  return code;
}

/** Notices that the npm which started us was killed: nobody is left who could tell us to stop. */
function whenOrphaned(stop) {
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== parent && stop(), 500).unref();
}

start(...process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error) => {
    console.error(error.message);
    process.exit(1);
  },
);
