import { parentPort } from "node:worker_threads";
import type { Delivery } from "../../../schema/agreements/archive/xml.ts";
import type { AgreementRecord } from "../../../schema/agreements/papers/record.ts";
import type { PackedFile } from "./filesFor.ts";
import { Package } from "./Package.ts";

/** What is asked of the thread, in this order: to begin a package, to put an agreement in, any number of times, and to end it. */
export type Asked = { begin: Delivery } | { add: AgreementRecord; files: readonly PackedFile[] } | { end: true };

/** What it answers: a piece of the package, and that it has done what was asked. */
export type Answered = { piece: Uint8Array } | { done: true };

const port = parentPort!;
let one: Package;

port.on("message", async (asked: Asked) => {
  if ("begin" in asked) one = new Package(asked.begin, (piece) => port.postMessage({ piece } satisfies Answered));
  else if ("add" in asked) await one.add(asked.add, asked.files);
  else await one.end();
  port.postMessage({ done: true } satisfies Answered);
});
