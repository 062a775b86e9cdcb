import type { ChildProcess } from "node:child_process";
import { addItem, isSaved, openAt, planned, until } from "../agendas.ts";
import { kill } from "../agendasKill.ts";
import { startServer } from "./processes.ts";
import type { Measured } from "./report.ts";
import { openTown } from "./town.ts";

const rounds = Number(process.env.ROUNDS ?? 20);
const writers = 20;
const before = Number(process.env.BEFORE ?? 10_000);

/** A server that is killed (SIGKILL) under 20 writers, half of whom go down with it, again and again: how many acknowledged edits are gone. */
export async function agendaKills(): Promise<Measured[]> {
  const town = await openTown(4376);
  const { me } = await town.ask<{ me: { person: { id: string; name: string } } }>("{ me { person { id name } } }");
  const who = { ...me.person, cookie: town.cookie, origin: town.address };
  const env = {
    DATABASE_URL: town.databaseUrl,
    SECRET: "a secret for measuring only, never for serving",
    DEMO: "1",
    RATE_LIMIT: "0",
    NODE_ENV: "production",
    PUBLIC_URL: town.address,
  };
  const start = (port: number): Promise<ChildProcess> => startServer([".build/server/start.js"], { ...env, PORT: String(port) }, /Ctrl-C/);
  let [acknowledged, lost] = [0, 0];
  let [child, port] = [await start(4377), 4377];
  for (let round = 0; round < rounds; round++) {
    const { agenda } = await planned({ get: town.ask } as never, town.hub, `Omgång ${round}`);
    const window = openAt(`localhost:${port}`, who, agenda);
    await until(() => window.shared.standing.now().mayWrite, "the agenda", 60_000);
    const item = addItem(window, "Läget");
    await until(() => isSaved(window));
    window.close();
    const next = port === 4377 ? 4378 : 4377;
    let restarted: ChildProcess | undefined;
    const afterwards = async () => {
      restarted = await start(next);
      return `localhost:${next}`;
    };
    const result = await kill(who as never, agenda, item, {
      child,
      address: `localhost:${port}`,
      afterwards,
      writers,
      before,
      round: String(round),
    });
    acknowledged += result.acknowledged;
    lost += result.lost.length;
    [child, port] = [restarted!, next];
  }
  return [
    { what: `acknowledged edits over ${rounds} kills`, value: acknowledged, unit: "" },
    { what: "of them lost", value: lost, unit: "", atMost: 0 },
  ];
}
