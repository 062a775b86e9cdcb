import "reflect-metadata";
import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { CannotStart } from "../host/CannotStart.ts";
import { readConfig } from "../host/config.ts";
import { CannotDo } from "./CannotDo.ts";
import { type Command, commands, help } from "./commands.ts";
import { Installation } from "./Installation.ts";
import { progressIn } from "./progress.ts";

/** What ends the process: all went well, it could not be done, it was not understood, or it was stopped. */
const DONE = 0;
const COULD_NOT = 1;
const NOT_UNDERSTOOD = 2;
const STOPPED = 130;

const aside = (line: string) => console.error(line);

/** Carries out one command of the operator's; gives the exit code. */
async function main([name = "help", ...args]: string[]): Promise<number> {
  if (["help", "--help", "-h"].includes(name)) return tell(help);
  const command = commands[name];
  if (!command) return misunderstood(`There is no command "${name}".\n\n${help}`);
  const given = read(name, command, args);
  if (typeof given === "string") return misunderstood(given);
  const installation = await Installation.open(readConfig(process.env), command.begins ?? false, aside);
  const stop = onSignal(() => installation.abort());
  try {
    const { said, failed } = await command.run({ installation, progress: progressIn(aside), ask, ...given });
    tell(said);
    return failed ? COULD_NOT : DONE;
  } catch (error) {
    if (!stop.stopped()) throw error;
    aside("Stopped: nothing was changed.");
    return STOPPED;
  } finally {
    await installation.close();
  }
}

function tell(text: string): number {
  console.log(text);
  return DONE;
}

function misunderstood(text: string): number {
  aside(text);
  return NOT_UNDERSTOOD;
}

/** What was given to a command, or what is wrong with it. */
function read(name: string, { usage, named, options }: Command, args: string[]) {
  const should = `It is written: npm run hub -- ${`${name} ${usage}`.trimEnd()}`;
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    if (positionals.length > (named === "not" ? 0 : 1) || (named === "must" && !positionals[0])) return should;
    return { name: positionals[0] ?? "", options: values as Record<string, string | boolean | undefined> };
  } catch (error) {
    return `${(error as Error).message.split(". ")[0]}. ${should}`;
  }
}

async function ask(question: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  // Nobody there to answer is an answer too.
  const ended = new Promise<string>((resolve) => lines.once("close", () => resolve("")));
  return Promise.race([lines.question(question), ended]).finally(() => lines.close());
}

/** Stops the work at the first signal; what it then complains of is no news. */
function onSignal(stop: () => Promise<void>) {
  let stopped = false;
  // The last of these is heard when whoever started us is gone.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP", "disconnect"]) {
    process.on(signal, () => {
      if (!stopped) stop().catch(aside);
      stopped = true;
    });
  }
  return { stopped: () => stopped };
}

process.exitCode = await main(process.argv.slice(2)).catch((error: Error) => {
  aside(error instanceof CannotDo || error instanceof CannotStart ? error.message : String(error.stack));
  return COULD_NOT;
});
process.exit();
