import { Worker } from "node:worker_threads";
import type { Delivery } from "../../../schema/agreements/archive/xml.ts";
import type { AgreementRecord } from "../../../schema/agreements/papers/record.ts";
import type { Answered, Asked } from "./archivist.worker.ts";
import type { PackedFile } from "./filesFor.ts";

/** The same file beside this one: as it is written, and as it is built. */
const entry = new URL(import.meta.url.endsWith(".ts") ? "./archivist.worker.ts" : "./archivist.js", import.meta.url);

/** The longest that one agreement is worked on, in milliseconds, and how many packages are made at once. */
const patience = 30_000;
const most = 2;

/** An agreement as it goes into a package, with the documents that were attached to it. */
export interface Packed {
  record: AgreementRecord;
  files: readonly PackedFile[];
}

/** Why a package is not there: others are being made, or it took too long. */
export class NotPacked extends Error {}

/** Makes packages for archives, each in a thread of its own that ends with it: nobody else waits for that. */
export class Archivist {
  private readonly working = new Set<Worker>();

  /** Whether as many packages are being made as can be. */
  get isBusy(): boolean {
    return this.working.size >= most;
  }

  /**
   * A package piece by piece, out of agreements that are read one at a time: the next one when the last has been taken away, so that neither
   * a slow reader nor a large year fills the memory. Whoever stops reading ends the thread.
   */
  async *pack(delivery: Delivery, agreements: AsyncIterable<Packed>): AsyncGenerator<Uint8Array> {
    if (this.isBusy) throw new NotPacked("Other packages are being made.");
    const worker = new Worker(entry, { name: "archivist", execArgv: [], env: {}, resourceLimits: { maxOldGenerationSizeMb: 512 } });
    this.working.add(worker);
    worker.unref();
    try {
      yield* await ask(worker, { begin: delivery });
      for await (const { record, files } of agreements) yield* await ask(worker, { add: record, files });
      yield* await ask(worker, { end: true });
    } finally {
      this.working.delete(worker);
      await worker.terminate();
    }
  }

  async close(): Promise<void> {
    await Promise.all([...this.working].map((worker) => worker.terminate()));
  }
}

/** What a thread answers to one thing that is asked of it. */
function ask(worker: Worker, asked: Asked): Promise<Uint8Array[]> {
  const pieces: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    const over = (tell: () => void) => {
      clearTimeout(tooLong);
      worker.off("message", hear).off("exit", gone).off("error", failed);
      tell();
    };
    const hear = (answer: Answered) => ("piece" in answer ? void pieces.push(answer.piece) : over(() => resolve(pieces)));
    const gone = () => over(() => reject(new NotPacked("The thread that makes packages ended.")));
    const failed = (error: Error) => over(() => reject(error));
    const tooLong = setTimeout(() => over(() => reject(new NotPacked("A package took too long."))), patience);
    worker.on("message", hear).on("exit", gone).on("error", failed).postMessage(asked);
  });
}
