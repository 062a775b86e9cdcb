import { parentPort } from "node:worker_threads";
import type { Doc } from "../../../schema/meetings/document.ts";
import type { Language } from "../../../schema/words.ts";
import { type Sheet, writeSheets } from "../../weaving/files/formats/workbook.ts";
import { asDocx } from "./asDocx.ts";

/** What is asked: a document to be set, in a language, and what a page is called in it; or tables to be written as a workbook. */
export type Task = { doc: Doc; language: Language; page: string } | { sheets: readonly Sheet[] };

const made = (task: Task) => ("sheets" in task ? writeSheets(task.sheets) : asDocx(task.doc, task.language, task.page));

parentPort!.on("message", async (task: Task) => {
  parentPort!.postMessage(await made(task));
});
