import { main } from "../server/host/main.ts";

// The towns are read only when there is something to fill.
await main(process.env, async (app, log) => (await import("./index.ts")).seedDemo(app, log));
