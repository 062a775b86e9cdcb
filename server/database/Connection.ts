import type { Socket } from "node:net";
import { Client } from "pg";

/** How often a statement must come before the database is asked to remember it, and how many it remembers on each connection. */
const often = 5;
const most = 300;

interface Answer {
  command: string;
  rowCount: number | null;
  rows: unknown[];
}

const nothing: Answer = { command: "", rowCount: null, rows: [] };

const asked = new Map<string, number>();
const names = new Map<string, string>();

/** The name that the database knows a statement by, once it has come often enough to be worth planning once. */
function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known || names.size >= most) return known;
  const times = (asked.get(text) ?? 0) + 1;
  asked.set(text, times);
  if (asked.size > 10 * most) asked.clear();
  if (times >= often) names.set(text, `s${names.size}`);
  return names.get(text);
}

/**
 * A connection that waits for the database no more often than it must. What begins a transaction, and says who is looking, goes out
 * together with its first statement; one that only read is ended without waiting; and statements that come often are planned once.
 */
export class Connection extends Client {
  /** How the transaction begins, until its first statement takes it along. */
  #opening?: string;
  #reading = false;

  override query = ((what: unknown, values?: unknown, ...more: unknown[]): unknown => {
    const ask = super.query.bind(this) as (...all: unknown[]) => Promise<Answer | Answer[]>;
    if (typeof what !== "string" || typeof values === "function" || more.length) return ask(what, values, ...more);
    if (Array.isArray(values) && values.length) return this.#after(() => ask({ name: nameOf(what), text: what, values }));
    if (/^(begin|start transaction)\b/.test(what)) return this.#begin(what);
    if (this.#opening && what.startsWith("select set_config(")) return this.#begin(`${this.#opening}; ${what}`);
    if (what !== "commit" && what !== "rollback") return this.#after(() => ask(what));
    if (!this.#opening) return this.#end(ask(what));
    this.#opening = undefined;
    return Promise.resolve(nothing);
  }) as Client["query"];

  #begin(how: string): Promise<Answer> {
    this.#opening = how;
    this.#reading = how.includes("read only");
    return Promise.resolve(nothing);
  }

  /** Sends what begins the transaction right before its first statement, in one message. */
  async #after(ask: () => Promise<Answer | Answer[]>): Promise<Answer | Answer[]> {
    const opening = this.#opening;
    if (!opening) return ask();
    this.#opening = undefined;
    const { stream } = (this as unknown as { connection: { stream: Socket } }).connection;
    stream.cork();
    const begun = super.query(opening);
    const answer = ask();
    stream.uncork();
    await Promise.all([begun, answer]);
    return answer;
  }

  #end(ended: Promise<Answer | Answer[]>): Promise<unknown> {
    const reading = this.#reading;
    this.#reading = false;
    if (!reading) return ended;
    ended.catch(() => {});
    return Promise.resolve(nothing);
  }
}
