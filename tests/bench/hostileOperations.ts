import { hostile } from "../hostile.ts";
import { cpuOf } from "./processes.ts";
import type { Measured } from "./report.ts";
import { openTown } from "./town.ts";

const times = 100;

/** What it costs the server to refuse what was made to cost it much: the whole of a request over HTTP, CPU per request. */
export async function hostileOperations(): Promise<Measured[]> {
  const { address, server } = await openTown(4357);
  const ask = async (body: string) => {
    const headers = { "content-type": "application/json", accept: "application/graphql-response+json" };
    const answer = await fetch(`${address}/graphql`, { method: "POST", headers, body });
    if (![400, 413].includes(answer.status)) throw new Error(`It was not refused: ${await answer.text()}`);
    await answer.arrayBuffer();
  };
  const measured: Measured[] = [];
  for (const [what, { query, variables }] of Object.entries(hostile)) {
    const body = JSON.stringify({ query, variables });
    for (let nth = 0; nth < times / 4; nth++) await ask(body);
    const before = cpuOf(server.pid!);
    for (let nth = 0; nth < times; nth++) await ask(body);
    measured.push({ what, value: (1_000 * (cpuOf(server.pid!) - before)) / times, unit: "ms", atMost: 20 });
  }
  return measured;
}
