import "reflect-metadata";
import { createInterface } from "node:readline/promises";
import { main } from "./main.ts";

// `npm run hub -- …`: one command, on the terminal that it was given on.
process.exit(
  await main(process.argv.slice(2), {
    env: process.env,
    say: (text) => console.log(text),
    aside: (text) => console.error(text),
    ask,
    stopped: stopSignal(),
  }),
);

async function ask(question: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  // Nobody there to answer is an answer too.
  const ended = new Promise<string>((resolve) => lines.once("close", () => resolve("")));
  return Promise.race([lines.question(question), ended]).finally(() => lines.close());
}

/** Aborted by the first request to stop; the last of these is heard when whoever started us is gone. */
function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP", "disconnect"]) process.on(signal, () => controller.abort());
  return controller.signal;
}
