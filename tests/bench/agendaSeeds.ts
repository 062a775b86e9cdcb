import { openAt, planned, until } from "../agendas.ts";
import { fuzz } from "../agendasFuzz.ts";
import type { Measured } from "./report.ts";
import { openTown } from "./town.ts";

const seeds = Number(process.env.SEEDS ?? 20);
const steps = Number(process.env.STEPS ?? 5_000);
const writers = 20;

/** 20 editors of one agenda, 5,000 steps for each of 20 seeds, a tenth of them failures of the network: how many seeds diverge or lose something. */
export async function agendaSeeds(): Promise<Measured[]> {
  const [first, { address: second }] = await twoServers();
  const address = first.address.replace("http://", "");
  const { me } = await first.ask<{ me: { person: { id: string; name: string } } }>("{ me { person { id name } } }");
  let failed = 0;
  for (let seed = 1; seed <= seeds; seed++) {
    const { agenda } = await planned({ get: first.ask } as never, first.hub, `Frö ${seed}`);
    const windows = Array.from({ length: writers }, (_, at) =>
      openAt(at % 2 ? second : address, { ...me.person, cookie: first.cookie, origin: first.address }, agenda),
    );
    await until(() => windows.every(({ shared }) => shared.standing.now().open), "all windows", 60_000);
    const pause = () => new Promise((go) => setTimeout(go, 10));
    await fuzz(windows, { seed, steps, failing: 0.1, pause }).catch((error) => {
      failed++;
      console.error(error.message);
    });
    for (const window of windows) window.close();
  }
  return [
    { what: `seeds of ${seeds} (× ${steps} steps, ${writers} editors, two servers) that failed`, value: failed, unit: "", atMost: 0 },
  ];
}

async function twoServers() {
  const town = await openTown(4374);
  const { startServer } = await import("./processes.ts");
  const env = {
    DATABASE_URL: town.databaseUrl,
    SECRET: "a secret for measuring only, never for serving",
    PORT: "4375",
    DEMO: "1",
    RATE_LIMIT: "0",
    NODE_ENV: "production",
    PUBLIC_URL: town.address,
  };
  await startServer([".build/server/start.js"], env, /Ctrl-C/);
  return [town, { address: "localhost:4375" }] as const;
}
