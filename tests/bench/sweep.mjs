import { isMainThread } from "node:worker_threads";

// Begun before a server that is measured: on SIGUSR2 it lets go of all memory that nobody needs any more, so that what it holds can be told.
if (isMainThread) process.on("SIGUSR2", () => globalThis.gc());
