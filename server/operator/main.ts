import { parseArgs } from "node:util";
import { CannotStart } from "../host/CannotStart.ts";
import { readConfig } from "../host/config.ts";
import { CannotDo } from "./CannotDo.ts";
import { type Command, commands, help } from "./commands.ts";
import { Installation } from "./Installation.ts";
import { progressIn } from "./progress.ts";

/** What a command ends with: all went well, it could not be done or found something wrong, it was not understood, or it was stopped. */
export const Ending = { done: 0, couldNot: 1, notUnderstood: 2, stopped: 130 } as const;

/** Whoever gives a command. */
export interface Terminal {
  env: NodeJS.ProcessEnv;
  /** What a command answers. */
  say(text: string): void;
  /** How far it has come, and what is wrong. */
  aside(text: string): void;
  ask(question: string): Promise<string>;
  /** Aborted when they want it stopped. */
  stopped: AbortSignal;
}

/** Carries out one command of the operator's; gives the exit code. */
export async function main([name = "help", ...args]: string[], terminal: Terminal): Promise<number> {
  const { say, aside } = terminal;
  if (["help", "--help", "-h"].includes(name)) {
    say(help);
    return Ending.done;
  }
  const command = commands[name];
  const given = command ? read(name, command, args) : `There is no command "${name}".\n\n${help}`;
  if (typeof given === "string") {
    aside(given);
    return Ending.notUnderstood;
  }
  return carryOut(command!, given, terminal).catch((error: Error) => {
    aside(error instanceof CannotDo || error instanceof CannotStart ? error.message : String(error.stack));
    return Ending.couldNot;
  });
}

type Read = Exclude<ReturnType<typeof read>, string>;

async function carryOut(command: Command, given: Read, { env, say, aside, ask, stopped }: Terminal): Promise<number> {
  const installation = await Installation.open(readConfig(env), command.begins ?? false, aside);
  const abort = () => installation.abort().catch(aside);
  stopped.addEventListener("abort", abort);
  try {
    const { said, failed } = await command.run({ installation, progress: progressIn(aside), ask, ...given });
    say(said);
    return failed ? Ending.couldNot : Ending.done;
  } catch (error) {
    // What is complained of once it was cut off is no news.
    if (!stopped.aborted) throw error;
    aside("Stopped: nothing was changed.");
    return Ending.stopped;
  } finally {
    stopped.removeEventListener("abort", abort);
    await installation.close();
  }
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
