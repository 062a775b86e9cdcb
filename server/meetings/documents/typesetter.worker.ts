import { parentPort } from "node:worker_threads";
import type { Doc } from "../../../schema/meetings/document.ts";
import type { Language } from "../../../schema/words.ts";
import { asDocx } from "./asDocx.ts";

/** What is asked: a document to be set, in a language, and what a page is called in it. */
export interface Task {
  doc: Doc;
  language: Language;
  page: string;
}

parentPort!.on("message", async ({ doc, language, page }: Task) => {
  parentPort!.postMessage(await asDocx(doc, language, page));
});
