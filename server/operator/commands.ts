import { resolve } from "node:path";
import type { ParseArgsOptionsConfig } from "node:util";
import { createHub } from "./createHub.ts";
import { deleteHub } from "./deleteHub.ts";
import { exportHub } from "./exportHub.ts";
import type { Installation } from "./Installation.ts";
import { importHub } from "./importHub.ts";
import { listHubs } from "./listHubs.ts";
import type { Progress } from "./progress.ts";
import { retain } from "./retain.ts";
import { resumeHub, suspendHub } from "./suspendHub.ts";
import { takeAwaySecondStep } from "./takeAwaySecondStep.ts";
import { verifyLogs } from "./verifyLogs.ts";

/** What a command was given and works with. */
export interface Given {
  installation: Installation;
  /** The hub's path or the folder that was named. */
  name: string;
  options: Record<string, string | boolean | undefined>;
  progress: Progress;
  ask(question: string): Promise<string>;
}

/** One thing that the operator can do. */
export interface Command {
  /** How it is written, after the name. */
  usage: string;
  about: string;
  /** Whether it must be said on what, may be, or is not. */
  named: "must" | "may" | "not";
  options: ParseArgsOptionsConfig;
  /** Whether an installation may begin with it. */
  begins?: true;
  /** What there is to say afterwards; `failed` when it found something wrong. */
  run(given: Given): Promise<{ said: string; failed?: boolean }>;
}

const text = { type: "string" } as const;
/** Where a folder is, as seen from where the command was given: npm itself goes to the project's. */
const pathOf = (folder: string) => resolve(process.env.INIT_CWD ?? ".", folder);
const said = async (sentence: Promise<string>) => ({ said: await sentence });

/** Everything that the operator can do, by the name it goes by. */
export const commands: Record<string, Command> = {
  create: {
    usage:
      "<path> --name <name> --administrator <e-mail> --administrator-name <name> [--kind Municipality|JointProgramme] [--about <text>]",
    about: "founds a hub with its first administrator, who is given a link to sign in with",
    named: "must",
    begins: true,
    options: { name: text, kind: text, about: text, administrator: text, "administrator-name": text },
    run: ({ installation, name, options: { "administrator-name": administratorName, ...rest } }) =>
      said(createHub(installation, { ...(rest as object), slug: name, administratorName: administratorName as string | undefined })),
  },
  list: {
    usage: "",
    about: "names all hubs, with counts and size; nothing of what is in them",
    named: "not",
    options: {},
    run: ({ installation }) => said(listHubs(installation)),
  },
  suspend: {
    usage: "<path>",
    about: "closes a hub to everyone at once; nothing is lost",
    named: "must",
    options: {},
    run: ({ installation, name }) => said(suspendHub(installation, name)),
  },
  resume: {
    usage: "<path>",
    about: "opens a suspended hub again",
    named: "must",
    options: {},
    run: ({ installation, name }) => said(resumeHub(installation, name)),
  },
  export: {
    usage: "<path> --to <folder>",
    about: "writes everything that a hub owns, as it is at one moment, into a new folder",
    named: "must",
    options: { to: text },
    run: ({ installation, name, options: { to }, progress }) => said(exportHub(installation, name, pathOf(String(to ?? name)), progress)),
  },
  import: {
    usage: "<folder>",
    about: "takes in a hub that was exported from another installation: all of it or nothing",
    named: "must",
    begins: true,
    options: {},
    run: ({ installation, name, progress }) => said(importHub(installation, pathOf(name), progress)),
  },
  delete: {
    usage: "<path> [--yes-delete <path>]",
    about: "deletes a suspended hub for good, after asking for its path",
    named: "must",
    options: { "yes-delete": text },
    run: ({ installation, name, options, ask }) =>
      said(deleteHub(installation, name, async (question) => (options["yes-delete"] as string | undefined) ?? ask(question))),
  },
  retention: {
    usage: "<path> [--do]",
    about: "says what a hub has kept as long as it may, and with --do deletes it",
    named: "must",
    options: { do: { type: "boolean" } },
    run: ({ installation, name, options }) => said(retain(installation, name, options.do === true)),
  },
  unlock: {
    usage: "<path> --person <e-mail>",
    about: "takes away the second step of a member who has lost their codes, and signs them out everywhere",
    named: "must",
    options: { person: text },
    run: ({ installation, name, options: { person } }) => said(takeAwaySecondStep(installation, name, person as string | undefined)),
  },
  verify: {
    usage: "[path] [--seal <number>:<seal>]",
    about:
      "looks through the log of a hub, or of all: whether every event is there and as it was written; and as it was when a seal was written down",
    named: "may",
    options: { seal: text },
    run: async ({ installation, name, options: { seal } }) => {
      const { said: lines, whole } = await verifyLogs(installation, name || undefined, seal as string | undefined);
      return { said: lines, failed: !whole };
    },
  },
};

/** What there is to do, for whoever does not know. */
export const help = `What the operator of an installation does with its hubs. Configured as npm start is, and works while it runs.

${Object.entries(commands)
  .map(([name, { usage, about }]) => `  npm run hub -- ${`${name} ${usage}`.trimEnd()}\n      ${about}`)
  .join("\n")}
`;
