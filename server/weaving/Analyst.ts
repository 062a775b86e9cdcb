import { createHash } from "node:crypto";
import { Worker } from "node:worker_threads";
import { refusal } from "../../schema/refusal.ts";
import type { Weave } from "../../schema/weaving/weave.ts";
import { Refused } from "../errors.ts";
import type { Question } from "./analyst.worker.ts";

/** How much an analyst takes upon itself. */
export interface Bounds {
  /** The longest that one map is thought about, and that anybody waits for their turn, in milliseconds. */
  patience: number;
  /** The most characters of maps that wait to be thought about. */
  waiting: number;
  /** How many answers are remembered. */
  remembered: number;
}

const usual: Bounds = { patience: 15_000, waiting: 4_000_000, remembered: 5_000 };

/** How long a map that took too long is not thought about again, in milliseconds. */
const pause = 600_000;

/** Somebody who waits for an answer. */
interface Waiting extends Question {
  since: number;
  answer: (weave: Weave | null) => void;
  fail: (reason: unknown) => void;
}

/** The same file beside this one: as it is written, and as it is built. */
const entry = new URL(import.meta.url.endsWith(".ts") ? "./analyst.worker.ts" : "./analyst.js", import.meta.url);

/**
 * Works out what maps say, in one thread of its own that is started when it is first needed. What was worked out is remembered by what it
 * was worked out of, so that two who see the same are given the same, and nobody is given what somebody else sees.
 */
export class Analyst {
  private readonly known = new Map<string, Promise<Weave | null>>();
  private readonly queue: Waiting[] = [];
  private worker?: Worker;
  private current?: Waiting;
  private tooLong?: NodeJS.Timeout;
  private closed = false;

  constructor(private readonly bounds: Bounds = usual) {}

  /** What a map says that the database tells of, on a day of its past if one is named; null when it takes too long. */
  weave(told: string, on?: string): Promise<Weave | null> {
    const key = createHash("sha256")
      .update(`${on ?? ""} ${told}`)
      .digest("base64");
    const answer = this.known.get(key) ?? this.ask({ told, on });
    this.known.delete(key);
    this.known.set(key, answer);
    answer.then(
      (weave) => weave ?? setTimeout(() => this.known.delete(key), pause).unref(),
      () => this.known.delete(key),
    );
    if (this.known.size > this.bounds.remembered) this.known.delete(this.known.keys().next().value!);
    return answer;
  }

  /** Ends the thread; who still waits is told so. */
  async close(): Promise<void> {
    this.closed = true;
    for (const { fail } of this.queue.splice(0)) fail(interrupted());
    await this.worker?.terminate();
  }

  private async ask(question: Question): Promise<Weave | null> {
    if (this.closed) throw interrupted();
    const asked = this.queue.reduce((sum, { told }) => sum + told.length, question.told.length);
    if (this.queue.length && asked > this.bounds.waiting) throw busy();
    const { promise, resolve, reject } = Promise.withResolvers<Weave | null>();
    this.queue.push({ ...question, since: Date.now(), answer: resolve, fail: reject });
    this.next();
    return promise;
  }

  /** Takes the smallest map that waits, so that a large one keeps nobody else waiting for long. */
  private next(): void {
    if (this.current || this.closed) return;
    const tired = Date.now() - this.bounds.patience;
    const [smallest, ...rest] = this.queue.splice(0).sort((one, other) => one.told.length - other.told.length);
    if (!smallest) return;
    for (const waiting of rest) if (waiting.since < tired) waiting.fail(busy());
    this.queue.push(...rest.filter(({ since }) => since >= tired));
    this.current = smallest;
    const { told, on, answer } = smallest;
    const worker = this.worker ?? this.start();
    this.worker = worker;
    this.tooLong = setTimeout(() => {
      answer(null);
      void worker.terminate();
    }, this.bounds.patience);
    worker.postMessage({ told, on } satisfies Question);
  }

  private done(tell: (waiting: Waiting) => void): void {
    clearTimeout(this.tooLong);
    if (this.current) tell(this.current);
    this.current = undefined;
    this.next();
  }

  /** A thread that dies takes only its own question with it: the next one gets a new thread. */
  private start(): Worker {
    const worker = new Worker(entry, { name: "analyst", execArgv: [], env: {}, resourceLimits: { maxOldGenerationSizeMb: 512 } });
    worker.unref();
    worker.on("message", (weave: Weave) => this.done(({ answer }) => answer(weave)));
    worker.on("error", (error) => console.error("The analyst's thread died:", error));
    worker.on("exit", () => {
      this.worker = undefined;
      this.done(({ fail }) => fail(interrupted()));
    });
    return worker;
  }
}

const busy = () => new Refused(refusal("across.whyNot.busy"));
const interrupted = () => new Refused(refusal("across.whyNot.interrupted"));
