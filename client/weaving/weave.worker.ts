import { answerer, type Question } from "../../schema/weaving/answer.ts";
import type { Told } from "./analyst.ts";

const answer = answerer();

/** How often the page is told how far it is, in milliseconds. */
const every = 150;

const tell = (told: Told) => postMessage(told);

addEventListener("message", ({ data }: MessageEvent<Question>) => {
  let last = performance.now();
  const progress = (share: number) => {
    if (performance.now() - last < every) return;
    last = performance.now();
    tell({ share });
  };
  tell({ answer: answer(data, progress) });
});
