import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import type { Manifest } from "../server/operator/Bundle.ts";
import { main } from "../server/operator/main.ts";

/** What a command of the operator's came to. */
export interface Outcome {
  code: number | null;
  /** What it answered. */
  said: string;
  /** What else it told, and what was wrong. */
  aside: string;
}

/** A command that is being carried out. */
export interface Running {
  process: ChildProcess;
  outcome: Promise<Outcome>;
}

/** Begins a command of the operator's, as a process of its own, on the database that the environment says. */
export function begin(env: Record<string, string>, args: string[], typed = ""): Running {
  const child = spawn(process.execPath, ["--import", "tsx", "server/operator/start.ts", ...args], {
    env: { ...process.env, DATABASE_URL: "", DATA_DIR: "", SECRET: "x".repeat(32), ...env },
    stdio: ["pipe", "pipe", "pipe"],
  });
  const heard = { said: "", aside: "" };
  child.stdout.setEncoding("utf8").on("data", (part) => (heard.said += part));
  child.stderr.setEncoding("utf8").on("data", (part) => (heard.aside += part));
  child.stdin.end(typed);
  const outcome = new Promise<Outcome>((resolve) => child.once("close", (code) => resolve({ code, ...heard })));
  return { process: child, outcome };
}

/** The same in this very process, which is faster. */
async function carryOut(env: Record<string, string>, args: string[], typed: string): Promise<Outcome> {
  const said: string[] = [];
  const aside: string[] = [];
  const code = await main(args, {
    env: { SECRET: "x".repeat(32), ...env },
    say: (text) => said.push(text),
    aside: (text) => aside.push(text),
    ask: async (question) => {
      aside.push(question);
      return typed;
    },
    stopped: new AbortController().signal,
  });
  return { code, said: said.join("\n"), aside: aside.join("\n") };
}

/** The operator of one installation, who types this when asked. */
export function operatorOf(env: Record<string, string>, typed = "") {
  const hub = (...args: string[]) => carryOut(env, args, typed);
  return {
    hub,
    /** Takes it that all goes well. */
    async does(...args: string[]): Promise<string> {
      const { code, said, aside } = await hub(...args);
      if (code !== 0) throw new Error(`hub ${args.join(" ")} ended with ${code}: ${aside}${said}`);
      return said;
    },
    /** Takes it that it is refused, and gives the reason. */
    async whyNot(...args: string[]): Promise<string> {
      const { code, said, aside } = await hub(...args);
      if (code !== 1 || said) throw new Error(`hub ${args.join(" ")} was not refused, but ended with ${code}: ${said}${aside}`);
      return aside;
    },
  };
}

/** Asks a database as one who is above all policies. */
export async function above<Row extends object>(url: string, statement: string, values?: unknown[]): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return client
    .query<Row>(statement, values)
    .then(({ rows }) => rows)
    .finally(() => client.end());
}

/** One hash for each table of what a hub has in it, and for people and accounts of what there is. */
export async function hashesOf(url: string, hub: string): Promise<Record<string, string>> {
  const tables = await above<{ name: string; hub: string }>(
    url,
    `select relname as name, coalesce((select attname from pg_attribute where attrelid = class.oid and attname = 'hub_id'), '') as hub
       from pg_class class where relkind = 'r' and relnamespace = 'public'::regnamespace and relname not in ('migration', 'tombstone') order by 1`,
  );
  const hashes: Record<string, string> = {};
  for (const { name, hub: column } of tables) {
    const which = column ? "hub_id = $1" : name === "hub" ? "id = $1" : "$1::uuid is not null";
    const rows = await above<{ line: string }>(url, `select to_jsonb(item)::text as line from "${name}" item where ${which} order by 1`, [
      hub,
    ]);
    hashes[name] = `${rows.length} ${createHash("sha256")
      .update(rows.map(({ line }) => line).join("\n"))
      .digest("hex")
      .slice(0, 12)}`;
  }
  return hashes;
}

/** What an exported folder says about itself. */
export const manifestOf = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));

/** The rows of a table in an exported folder. */
export const linesOf = (folder: string, table: string): string[] =>
  readFileSync(join(folder, `tables/${table}.jsonl`), "utf8")
    .split("\n")
    .filter(Boolean);
