import { parentPort } from "node:worker_threads";
import { graphFrom, graphOn, weaveOf } from "../../schema/weaving/weave.ts";

/** What is asked: a map as the database tells it, of today or, with all its past, of a day. */
export interface Question {
  told: string;
  on?: string;
}

parentPort!.on("message", ({ told, on }: Question) => {
  const map = JSON.parse(told);
  parentPort!.postMessage(weaveOf(on ? graphOn(map, on) : graphFrom(map)));
});
