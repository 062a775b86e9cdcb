import { Worker } from "node:worker_threads";
import type { Task } from "./typesetter.worker.ts";

/** The same file beside this one: as it is written, and as it is built. */
const entry = new URL(import.meta.url.endsWith(".ts") ? "./typesetter.worker.ts" : "./typesetter.js", import.meta.url);

/** The longest that one document is worked on, in milliseconds, and how many wait at most. */
const patience = 20_000;
const most = 50;

/** Why a document is not there: too many are waited for, or it took too long. */
export class NotSet extends Error {}

/**
 * Sets documents for Word, and tables for Excel, one after the other, in a thread of its own that is started when it is first needed: a small one takes 30 to 50
 * milliseconds of a processor, one with 200 items 300, and nobody else waits for that.
 */
export class Typesetter {
  private last: Promise<unknown> = Promise.resolve();
  private worker?: Worker;
  private waiting = 0;

  /** A document or a workbook as OOXML; refused with `NotSet` when it cannot be made within reason. */
  async set(task: Task): Promise<Uint8Array> {
    if (this.waiting >= most) throw new NotSet("Too many documents are being waited for.");
    this.waiting += 1;
    const set = this.last.then(() => this.ask(task)).finally(() => (this.waiting -= 1));
    this.last = set.catch(() => {});
    return set;
  }

  async close(): Promise<void> {
    await this.worker?.terminate();
  }

  private ask(task: Task): Promise<Uint8Array> {
    this.worker ??= this.start();
    const { worker } = this;
    return new Promise((resolve, reject) => {
      const over = (tell: () => void) => {
        clearTimeout(tooLong);
        worker.off("message", done).off("exit", gone);
        tell();
      };
      const done = (bytes: Uint8Array) => over(() => resolve(bytes));
      const gone = () => over(() => reject(new NotSet("The thread that sets documents ended.")));
      const tooLong = setTimeout(() => void worker.terminate(), patience);
      worker.on("message", done).on("exit", gone).postMessage(task);
    });
  }

  /** A thread that dies takes only its own document with it: the next one gets a new thread. */
  private start(): Worker {
    const worker = new Worker(entry, { name: "typesetter", execArgv: [], env: {}, resourceLimits: { maxOldGenerationSizeMb: 256 } });
    worker.unref();
    worker.on("error", (error) => console.error("The typesetter's thread died:", error));
    worker.on("exit", () => {
      if (this.worker === worker) this.worker = undefined;
    });
    return worker;
  }
}
